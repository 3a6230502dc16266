import fc from 'fast-check'
import { ADD, AND, BLOCK, LINE, OR, PAGE_STRIDE, SUM_BYTES, WIDE } from '../layout'
import { JsKernel } from './js-kernel'
import type { Kernel } from './kernel'
import { wasmKernel } from './wasm-kernel'

const BLOCKS = 3
const NARROW = 65_536
const BROAD = NARROW + BLOCKS * BLOCK
const SUMS = 98_304
const SLOTS = 131_072
/** Bitmaps that the test fills. */
const FILLED = 5
const slot = (index: number) => SLOTS + index * LINE

function run(kernel: Kernel, codes: Uint8Array, words: readonly (readonly number[])[]) {
  kernel.reserve(SLOTS + BLOCKS * PAGE_STRIDE)
  new Uint8Array(kernel.buffer, NARROW, codes.length).set(codes)
  new Uint16Array(kernel.buffer, BROAD, codes.length).set(Array.from(codes, code => code * 200))
  const [tests, combinations, counts] = words as [number[], number[], number[]]
  const into = new Int32Array(kernel.buffer)
  into.set(tests, 0)
  into.set(combinations, 4_000)
  into.set(counts, 8_000)
  kernel.test(0, tests.length * 4, 0, BLOCKS)
  kernel.combine(16_000, 16_000 + combinations.length * 4, 0, BLOCKS)
  kernel.count(32_000, 32_000 + counts.length * 4, 0, BLOCKS, SUMS)
  return {
    bits: Array.from({ length: BLOCKS }, (_, block) => [
      ...new Uint8Array(kernel.buffer, SLOTS + block * PAGE_STRIDE, FILLED * LINE),
    ]),
    sums: laneSums(new Int32Array(kernel.buffer, SUMS, (SUM_BYTES / 4) * 2)),
  }
}

const laneSums = (lanes: Int32Array) =>
  [0, 4, 8, 12].map(from => lanes.slice(from, from + 4).reduce((a, b) => a + b, 0))

const codes = fc.noShrink(fc.uint8Array({ minLength: BLOCKS * BLOCK, maxLength: BLOCKS * BLOCK }))
const range = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b)] as const)

describe('kernels', () => {
  it('both find the same, and what a look at every subject finds', () => {
    fc.assert(
      fc.property(codes, range, range, (column, [low, span], [wideLow, wideSpan]) => {
        const words = [
          [
            ...[NARROW, low, span, slot(0), 0],
            ...[BROAD, wideLow * 200, wideSpan * 200, slot(1), WIDE],
            ...[NARROW, 0, 3, slot(2), 0],
            ...[NARROW, 250, 5, slot(2), ADD],
          ],
          [
            AND,
            slot(3),
            2,
            slot(0),
            slot(2),
            slot(1),
            slot(1),
            OR,
            slot(4),
            2,
            slot(0),
            slot(0),
            slot(1),
            slot(2),
          ],
          [1, slot(0), slot(1), 2, slot(0), slot(2), slot(1), slot(1)],
        ]
        const simd = run(wasmKernel()!, column, words)
        expect(run(new JsKernel(), column, words)).toEqual(simd)
        const a = (code: number) => code >= low && code <= low + span
        const b = (code: number) => code >= wideLow && code <= wideLow + wideSpan
        const c = (code: number) => code <= 3 || code >= 250
        const holds = [
          a,
          b,
          c,
          (code: number) => (a(code) || c(code)) && b(code),
          (code: number) => a(code) || b(code) || c(code),
        ]
        const found = (index: number) =>
          Array.from(column, (_, at) => {
            const byte = simd.bits[Math.floor(at / BLOCK)]![index * LINE + ((at % BLOCK) >> 3)]!
            return ((byte >> (at & 7)) & 1) === 1
          })
        for (const [index, test] of holds.entries()) expect(found(index)).toEqual(Array.from(column, test))
        const many = (test: (code: number) => boolean) => Array.from(column).filter(test).length
        expect(simd.sums).toEqual([
          many(a),
          many(code => a(code) || b(code)),
          many(code => a(code) && b(code)),
          many(code => (a(code) || c(code)) && b(code)),
        ])
      }),
      { numRuns: 30 },
    )
  })
})
