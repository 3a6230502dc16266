/**
 * The inner loops of bulk judging over one memory. Instructions are 32-bit words at `code` up to `end`; addresses are
 * bytes and stand for block 0. Blocks run from `first` to `last`, last excluded. The functions on lanes do the same for
 * lanes, of which a block has four.
 */
export interface Kernel {
  /** The memory as it is now; another object after `reserve`. */
  readonly buffer: ArrayBuffer
  /** Makes the memory at least so many bytes long. */
  reserve(bytes: number): void
  /** [column, lowest, span, bitmap, flags]…: the bits of the subjects whose code is in lowest … lowest + span. */
  test(code: number, end: number, first: number, last: number): void
  /** [AND | OR, bitmap, n, (a, b) × n]…: joins n operands, each the union of the bitmaps a and b. */
  combine(code: number, end: number, first: number, last: number): void
  /** [n, (met, unknown) × n]…: counts who meets all n operands, and who possibly does, into four lanes each at `sums`. */
  count(code: number, end: number, first: number, last: number, sums: number): void
  testLanes(code: number, end: number, first: number, last: number): void
  combineLanes(code: number, end: number, first: number, last: number): void
  countLanes(code: number, end: number, first: number, last: number, sums: number): void
}
