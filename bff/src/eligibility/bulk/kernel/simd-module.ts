import { ADD, LANE, LANES, PAGE_STRIDE, SUM_BYTES, TEST_WORDS, WIDE } from '../layout'
import {
  advance,
  assemble,
  type Code,
  choose,
  type FunctionBody,
  get,
  i8x16,
  i16x8,
  i32,
  i32x4,
  i64,
  set,
  v128,
  whileLess,
} from './assemble'

/** Parameters of every function. */
const [CODE, END, BLOCK_AT, LAST] = [0, 1, 2, 3]
/** Bitmap of a lane: one vector. */
const VECTOR = 16
const WORD = 4

/** How much a function takes at a time: the four lanes of a block, or one. */
type Grain = { readonly suffix: string; readonly lanes: readonly number[] }
const BLOCKS: Grain = { suffix: '', lanes: [0, 1, 2, 3] }
const SINGLE: Grain = { suffix: 'Lanes', lanes: [0] }

/** Runs `body` for every block or lane, the byte offset of its bitmaps in local `base`. */
const each = ({ lanes }: Grain, base: number, body: Code): Code =>
  whileLess(BLOCK_AT, LAST, [
    lanes.length === LANES
      ? [get(BLOCK_AT), i32.const(PAGE_STRIDE), i32.mul]
      : [
          [get(BLOCK_AT), i32.const(Math.log2(LANES)), i32.shiftRight, i32.const(PAGE_STRIDE), i32.mul],
          [get(BLOCK_AT), i32.const(LANES - 1), i32.and, i32.const(VECTOR), i32.mul, i32.add],
        ],
    set(base),
    body,
    advance(BLOCK_AT, 1),
  ])

/** Address read from the instruction at local `at`, moved to the block at hand. */
const addressed = (at: number, word: number, base: number): Code => [
  get(at),
  i32.load(word * WORD),
  get(base),
  i32.add,
]

/** Codes from `lowest` on by `span`: codes below wrap round to the top and fall out. */
function test(grain: Grain): FunctionBody {
  const [BASE, AT, COLUMN, OUT, STOP, LOW, SPAN, KEEP] = [4, 5, 6, 7, 8, 9, 10, 11]
  const codes = (narrow: boolean, offset: number): Code => {
    const lanes = narrow ? i8x16 : i16x8
    return [get(COLUMN), v128.load(offset), get(LOW), lanes.subtract, get(SPAN), lanes.atMost]
  }
  const sixteen = (narrow: boolean, lane: number): Code =>
    narrow
      ? [codes(true, lane * 16), i8x16.bitmask]
      : [codes(false, lane * 32), codes(false, lane * 32 + 16), i8x16.narrow, i8x16.bitmask]
  const sixtyFour = (narrow: boolean): Code =>
    [0, 1, 2, 3].map(lane => [
      [sixteen(narrow, lane), i64.fromI32],
      lane === 0 ? [] : [i64.const(lane * 16), i64.shiftLeft, i64.or],
    ])
  const walk = (narrow: boolean): Code => [
    [
      get(BLOCK_AT),
      i32.const(LANE * grain.lanes.length * (narrow ? 1 : 2)),
      i32.mul,
      get(COLUMN),
      i32.add,
      set(COLUMN),
    ],
    [get(AT), i32.load(WORD), narrow ? i8x16.splat : i16x8.splat, set(LOW)],
    [get(AT), i32.load(2 * WORD), narrow ? i8x16.splat : i16x8.splat, set(SPAN)],
    whileLess(OUT, STOP, [
      [get(OUT), sixtyFour(narrow), get(OUT), i64.load(), get(KEEP), i64.and, i64.or, i64.store()],
      advance(COLUMN, narrow ? 64 : 128),
      advance(OUT, 8),
    ]),
  ]
  const flags: Code = [get(AT), i32.load(4 * WORD)]
  return {
    name: `test${grain.suffix}`,
    parameters: 4,
    locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128', 'i64'],
    body: each(grain, BASE, [
      [get(CODE), set(AT)],
      whileLess(AT, END, [
        [get(AT), i32.load(), set(COLUMN)],
        [addressed(AT, 3, BASE), set(OUT)],
        [get(OUT), i32.const(VECTOR * grain.lanes.length), i32.add, set(STOP)],
        [i64.const(0), flags, i32.const(ADD), i32.and, i32.const(1), i32.shiftRight],
        [i64.fromI32, i64.subtract, set(KEEP)],
        [flags, i32.const(WIDE), i32.and, choose(walk(false), walk(true))],
        advance(AT, TEST_WORDS * WORD),
      ]),
    ]),
  }
}

/** Joins the operands from AT to STOP, each the union of two bitmaps, in four vectors. */
const joined = (at: number, stop: number, base: number, a: number, b: number, join: Code): Code =>
  whileLess(at, stop, [
    [addressed(at, 0, base), set(a)],
    [addressed(at, 1, base), set(b)],
    join,
    advance(at, 2 * WORD),
  ])

function combine(grain: Grain): FunctionBody {
  const { lanes } = grain
  const [BASE, AT, STOP, OUT, A, B, FIRST] = [4, 5, 6, 7, 8, 9, 10]
  const lane = (index: number) => FIRST! + index
  const union = (index: number): Code => [
    [get(A), v128.load(index * VECTOR), get(B), v128.load(index * VECTOR), v128.or],
  ]
  const all = (start: number, join: Code): Code => [
    lanes.map(index => [v128.filled(start), set(lane(index))]),
    joined(
      AT,
      STOP,
      BASE,
      A,
      B,
      lanes.map(index => [get(lane(index)), union(index), join, set(lane(index))]),
    ),
  ]
  return {
    name: `combine${grain.suffix}`,
    parameters: 4,
    locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128', 'v128', 'v128'],
    body: each(grain, BASE, [
      [get(CODE), set(AT)],
      whileLess(AT, END, [
        [addressed(AT, 1, BASE), set(OUT)],
        [get(AT), i32.load(2 * WORD), i32.const(3), i32.shiftLeft, get(AT), i32.add],
        [i32.const(3 * WORD), i32.add, set(STOP)],
        [get(AT), i32.load(), advance(AT, 3 * WORD)],
        choose(all(0, v128.or), all(0xff, v128.and)),
        lanes.map(index => [get(OUT), get(lane(index)), v128.store(index * VECTOR)]),
      ]),
    ]),
  }
}

function count(grain: Grain): FunctionBody {
  const { lanes } = grain
  const SUMS = 4
  const [BASE, AT, STOP, SUM, A, B, X, FIRST] = [5, 6, 7, 8, 9, 10, 11, 12]
  const met = (index: number) => FIRST! + index
  const possible = (index: number) => FIRST! + BLOCKS.lanes.length + index
  const total = (lane: (index: number) => number): Code => [
    lanes.map(index => [get(lane(index)), i8x16.popcount, index === 0 ? [] : i8x16.add]),
    [i16x8.addPairs, i32x4.addPairs],
  ]
  const add = (lane: (index: number) => number, offset: number): Code => [
    [get(SUM), get(SUM), v128.load(offset), total(lane), i32x4.add, v128.store(offset)],
  ]
  return {
    name: `count${grain.suffix}`,
    parameters: 5,
    locals: [...new Array<'i32'>(6).fill('i32'), ...new Array<'v128'>(9).fill('v128')],
    body: each(grain, BASE, [
      [get(CODE), set(AT), get(SUMS), set(SUM)],
      whileLess(AT, END, [
        [get(AT), i32.load(), i32.const(3), i32.shiftLeft, advance(AT, WORD), get(AT), i32.add, set(STOP)],
        lanes.map(index => [v128.filled(0xff), set(met(index)), v128.filled(0xff), set(possible(index))]),
        joined(
          AT,
          STOP,
          BASE,
          A,
          B,
          lanes.map(index => [
            [get(A), v128.load(index * VECTOR), set(X)],
            [get(met(index)), get(X), v128.and, set(met(index))],
            [get(possible(index)), get(X), get(B), v128.load(index * VECTOR), v128.or, v128.and],
            set(possible(index)),
          ]),
        ),
        [add(met, 0), add(possible, VECTOR)],
        advance(SUM, SUM_BYTES),
      ]),
    ]),
  }
}

/** The kernel as WebAssembly with SIMD: made from this source when it is needed, some 1 600 bytes. */
export const simdModule = () =>
  assemble([BLOCKS, SINGLE].flatMap(grain => [test(grain), combine(grain), count(grain)]))
