import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Arena } from './arena'
import type { SheetColumn } from './column/sheet-column'
import type { ValueColumn } from './column/value-column'
import { ADD, type AND, type OR, WIDE } from './layout'

type Column = ValueColumn | SheetColumn
/** A bitmap as the union of two, by address. */
export type Operand = readonly [a: number, b: number]

/** How a bitmap comes about: from the codes of a column, or from other bitmaps. */
type Bitmap = { readonly address: number; asked: number } & (
  | { readonly column: Column; readonly question: string; readonly wanted: ClauseVerdict }
  | { readonly join: typeof AND | typeof OR; readonly operands: readonly Operand[] }
)

/** The bitmaps of conditions, each made once and kept until nobody has asked for it for long. */
export class BitmapStore {
  readonly #bitmaps = new Map<string, Bitmap>()
  readonly #at = new Map<number, Bitmap>()
  #fresh: Bitmap[] = []
  /** Instructions for all bitmaps, until one comes, goes or is tested otherwise. */
  #all: Instructions | undefined
  #clock = 0

  constructor(readonly arena: Arena) {}

  /** Who answers a question in one way. */
  answered(key: string, column: Column, question: string, wanted: ClauseVerdict): number {
    return this.#bitmap(key, address => ({ address, asked: this.#clock, column, question, wanted }))
  }

  joined(key: string, join: typeof AND | typeof OR, operands: readonly Operand[]): number {
    return this.#bitmap(key, address => ({ address, asked: this.#clock, join, operands }))
  }

  #bitmap(key: string, make: (address: number) => Bitmap): number {
    const known = this.#bitmaps.get(key)
    if (known) {
      known.asked = this.#clock
      return known.address
    }
    const made = make(this.arena.bitmap())
    this.#bitmaps.set(key, made)
    this.#at.set(made.address, made)
    this.#fresh.push(made)
    this.#all = undefined
    return made.address
  }

  /**
   * Works out the bitmaps that were asked for and are not there yet. Columns must be coded.
   * @param then what is to be done with some blocks as soon as theirs are there, while they are in the cache
   */
  fill(blocks: number, then?: (first: number, last: number) => void): void {
    if (this.#fresh.length === 0) then?.(0, blocks)
    else {
      const all = this.#fresh.length === this.#bitmaps.size
      this.#run(all ? this.#everything() : instructionsFor(this.#fresh), blocks, then)
      this.#fresh = []
    }
  }

  #everything(): Instructions {
    this.#all ??= instructionsFor([...this.#bitmaps.values()])
    return this.#all
  }

  /** Works all bitmaps out again for a lane. */
  refill(lane: number): void {
    const { words, tests } = this.#everything()
    const { code, end } = this.arena.instructions(words, 0, 'BITMAPS')
    const middle = code + tests * 4
    this.arena.kernel.testLanes(code, middle, lane, lane + 1)
    this.arena.kernel.combineLanes(middle, end, lane, lane + 1)
  }

  /** Codes of a column got another meaning. Bitmaps that are there stay true. */
  recode(): void {
    this.#all = undefined
  }

  #run(
    { words, tests }: Instructions,
    blocks: number,
    then: ((first: number, last: number) => void) | undefined,
  ): void {
    const { code, end } = this.arena.instructions(words)
    const middle = code + tests * 4
    const { kernel } = this.arena
    // A few blocks at a time: what the tests write is still in the cache when it is joined, and counted.
    for (let block = 0; block < blocks; block += AT_ONCE) {
      const until = Math.min(block + AT_ONCE, blocks)
      kernel.test(code, middle, block, until)
      kernel.combine(middle, end, block, until)
      then?.(block, until)
    }
  }

  /** Says that bitmaps, and those they come from, are still in use. */
  use(operand: Operand): void {
    for (const address of operand) {
      const bitmap = this.#at.get(address)
      if (bitmap === undefined || bitmap.asked === this.#clock) continue
      bitmap.asked = this.#clock
      if ('join' in bitmap) for (const one of bitmap.operands) this.use(one)
    }
  }

  /** Starts a turn: bitmaps asked for from now on count as used. */
  turn(): void {
    this.#clock += 1
  }

  /** Drops bitmaps nobody asked for since `turn`; the questions that are still asked. */
  sweep(since: number): Set<string> {
    this.#all = undefined
    const questions = new Set<string>()
    for (const [key, bitmap] of this.#bitmaps) {
      if (bitmap.asked < since) {
        this.#bitmaps.delete(key)
        this.#at.delete(bitmap.address)
        this.arena.freeBitmap(bitmap.address)
      } else if ('column' in bitmap) questions.add(bitmap.question)
    }
    return questions
  }

  /** Takes every bitmap for unknown: the next `fill` works all of them out. */
  forget(): void {
    this.#fresh = [...this.#bitmaps.values()]
  }

  get size(): number {
    return this.#bitmaps.size
  }

  get now(): number {
    return this.#clock
  }
}

const AT_ONCE = 4

/** Instructions, of which the first so many words are tests and the others join. */
type Instructions = { readonly words: Int32Array; readonly tests: number }

function instructionsFor(bitmaps: readonly Bitmap[]): Instructions {
  const tests = bitmaps.flatMap(bitmap => ('column' in bitmap ? testWords(bitmap) : []))
  const joins = bitmaps.flatMap(bitmap => ('join' in bitmap ? joinWords(bitmap) : []))
  return { words: Int32Array.from([...tests, ...joins]), tests: tests.length }
}

function testWords({ address, column, question, wanted }: Extract<Bitmap, { column: Column }>): number[] {
  const wide = column.wide ? WIDE : 0
  const ranges = column.ranges(question, wanted)
  // An answer nobody gives: no code is this high.
  if (ranges.length === 0) return [column.address, column.wide ? 0xffff : 0xff, 0, address, wide]
  return ranges.flatMap(([low, span], index) => [
    column.address,
    low,
    span,
    address,
    wide | (index === 0 ? 0 : ADD),
  ])
}

const joinWords = ({ address, join, operands }: Extract<Bitmap, { join: number }>): number[] => [
  join,
  address,
  operands.length,
  ...operands.flat(),
]
