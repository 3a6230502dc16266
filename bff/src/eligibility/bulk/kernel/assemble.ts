/** A small assembler for WebAssembly: functions are nested lists of bytes, in the order of the stack machine. */
export type Code = readonly (number | Code)[]

export type ValueType = 'i32' | 'i64' | 'v128'
const TYPES: Record<ValueType, number> = { i32: 0x7f, i64: 0x7e, v128: 0x7b }

/** An exported function. All parameters are i32; it returns nothing. */
export type FunctionBody = {
  readonly name: string
  readonly parameters: number
  readonly locals: readonly ValueType[]
  readonly body: Code
}

function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return bytes
}

function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const low = rest & 0x7f
    rest >>= 7
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
    bytes.push(done ? low : low | 0x80)
    if (done) return bytes
  }
}

const memory = (opcode: Code, align: number, offset: number): Code => [opcode, align, unsigned(offset)]
const simd = (opcode: number): Code => [0xfd, unsigned(opcode)]

export const get = (local: number): Code => [0x20, unsigned(local)]
export const set = (local: number): Code => [0x21, unsigned(local)]

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  load: (offset = 0): Code => memory([0x28], 2, offset),
  add: [0x6a],
  mul: [0x6c],
  and: [0x71],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  equalsZero: [0x45],
  atLeast: [0x4f],
} satisfies Record<string, Code | ((value: number) => Code)>

export const i64 = {
  const: (value: number): Code => [0x42, signed(value)],
  load: (offset = 0): Code => memory([0x29], 3, offset),
  store: (offset = 0): Code => memory([0x37], 3, offset),
  subtract: [0x7d],
  and: [0x83],
  or: [0x84],
  shiftLeft: [0x86],
  fromI32: [0xad],
} satisfies Record<string, Code | ((value: number) => Code)>

export const v128 = {
  load: (offset = 0): Code => memory(simd(0x00), 4, offset),
  store: (offset = 0): Code => memory(simd(0x0b), 4, offset),
  filled: (byte: number): Code => [simd(0x0c), new Array<number>(16).fill(byte)],
  and: simd(0x4e),
  or: simd(0x50),
}

export const i8x16 = {
  splat: simd(0x0f),
  atMost: simd(0x2a),
  popcount: simd(0x62),
  bitmask: simd(0x64),
  narrow: simd(0x65),
  add: simd(0x6e),
  subtract: simd(0x71),
}

export const i16x8 = {
  splat: simd(0x10),
  atMost: simd(0x34),
  addPairs: simd(0x7c + 1),
  subtract: simd(0x91),
}

export const i32x4 = { addPairs: simd(0x7f), add: simd(0xae) }

/** Runs `body` while local `a` is less than local `b`. */
export const whileLess = (a: number, b: number, body: Code): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [get(a), get(b), i32.atLeast, 0x0d, 1],
  body,
  [0x0c, 0, 0x0b, 0x0b],
]

/** Runs `then` if the i32 on the stack is not zero, else `otherwise`. */
export const choose = (then: Code, otherwise: Code): Code => [0x04, 0x40, then, 0x05, otherwise, 0x0b]

/** Adds a number to an i32 local. */
export const advance = (local: number, by: number): Code => [get(local), i32.const(by), i32.add, set(local)]

const flat = (code: Code): number[] => (code as readonly unknown[]).flat(Number.POSITIVE_INFINITY) as number[]
const vector = (items: readonly Code[]): number[] => [...unsigned(items.length), ...flat(items)]
const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
]
const name = (text: string): number[] => [text.length, ...[...text].map(letter => letter.charCodeAt(0))]

/** A module of these functions that imports its memory as `room.memory`. */
export function assemble(functions: readonly FunctionBody[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    vector(new Array<Code>(parameters).fill([TYPES.i32])),
    0,
  ])
  const bodies = functions.map(({ locals, body }) => {
    const code = [...vector(locals.map(type => [1, TYPES[type]])), ...flat(body), 0x0b]
    return [...unsigned(code.length), ...code]
  })
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...name('room'), ...name('memory'), 2, 0, 1]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map((one, index) => [...name(one.name), 0, unsigned(index)]))),
    ...section(10, vector(bodies)),
  ])
}
