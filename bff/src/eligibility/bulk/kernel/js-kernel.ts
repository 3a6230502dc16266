import { ADD, AND, LANE, LANES, PAGE_STRIDE, SUM_BYTES, TEST_WORDS, WIDE } from '../layout'
import type { Kernel } from './kernel'

/** Words of a lane's bitmap. */
const WORDS = LANE / 32

/** Byte offset of the bitmaps of a lane. */
const baseOf = (lane: number): number => Math.floor(lane / LANES) * PAGE_STRIDE + (lane % LANES) * WORDS * 4

/** The kernel in plain JavaScript, for where there is no WebAssembly SIMD. */
export class JsKernel implements Kernel {
  buffer = new ArrayBuffer(0)
  #bytes = new Uint8Array(0)
  #halves = new Uint16Array(0)
  #words = new Int32Array(0)

  reserve(bytes: number): void {
    if (bytes <= this.buffer.byteLength) return
    const grown = new ArrayBuffer(Math.ceil(bytes / 65_536) * 65_536)
    new Uint8Array(grown).set(this.#bytes)
    this.buffer = grown
    this.#bytes = new Uint8Array(grown)
    this.#halves = new Uint16Array(grown)
    this.#words = new Int32Array(grown)
  }

  test(code: number, end: number, first: number, last: number): void {
    this.testLanes(code, end, first * LANES, last * LANES)
  }

  combine(code: number, end: number, first: number, last: number): void {
    this.combineLanes(code, end, first * LANES, last * LANES)
  }

  count(code: number, end: number, first: number, last: number, sums: number): void {
    this.countLanes(code, end, first * LANES, last * LANES, sums)
  }

  testLanes(code: number, end: number, first: number, last: number): void {
    const words = this.#words
    for (let lane = first; lane < last; lane += 1) {
      for (let at = code >> 2; at < end >> 2; at += TEST_WORDS) {
        const flags = words[at + 4]!
        const wide = (flags & WIDE) !== 0
        const codes = wide ? this.#halves : this.#bytes
        const column = (wide ? words[at]! >> 1 : words[at]!) + lane * LANE
        const out = (words[at + 3]! + baseOf(lane)) >> 2
        this.#range(codes, column, words[at + 1]!, words[at + 2]!, out, (flags & ADD) !== 0)
      }
    }
  }

  #range(
    codes: Uint8Array | Uint16Array,
    from: number,
    low: number,
    span: number,
    out: number,
    add: boolean,
  ) {
    const words = this.#words
    let at = from
    for (let word = 0; word < WORDS; word += 1) {
      let bits = add ? words[out + word]! : 0
      for (let bit = 0; bit < 32; bit += 1) {
        if ((codes[at]! - low) >>> 0 <= span) bits |= 1 << bit
        at += 1
      }
      words[out + word] = bits
    }
  }

  combineLanes(code: number, end: number, first: number, last: number): void {
    const words = this.#words
    for (let lane = first; lane < last; lane += 1) {
      const base = baseOf(lane)
      for (let at = code >> 2; at < end >> 2; ) {
        const and = words[at] === AND
        const out = (words[at + 1]! + base) >> 2
        const operands = at + 3
        at = operands + words[at + 2]! * 2
        for (let word = 0; word < WORDS; word += 1) {
          let bits = and ? -1 : 0
          for (let operand = operands; operand < at; operand += 2) {
            const a = words[((words[operand]! + base) >> 2) + word]!
            const b = words[((words[operand + 1]! + base) >> 2) + word]!
            bits = and ? bits & (a | b) : bits | a | b
          }
          words[out + word] = bits
        }
      }
    }
  }

  countLanes(code: number, end: number, first: number, last: number, sums: number): void {
    const words = this.#words
    for (let lane = first; lane < last; lane += 1) {
      const base = baseOf(lane)
      let sum = sums >> 2
      for (let at = code >> 2; at < end >> 2; ) {
        const operands = at + 1
        at = operands + words[at]! * 2
        for (let word = 0; word < WORDS; word += 1) {
          let met = -1
          let possible = -1
          for (let operand = operands; operand < at; operand += 2) {
            const a = words[((words[operand]! + base) >> 2) + word]!
            met &= a
            possible &= a | words[((words[operand + 1]! + base) >> 2) + word]!
          }
          words[sum] = words[sum]! + popcount(met)
          words[sum + 4] = words[sum + 4]! + popcount(possible)
        }
        sum += SUM_BYTES / 4
      }
    }
  }
}

/** How many of 32 bits are set. */
export function popcount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
