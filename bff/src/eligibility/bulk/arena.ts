import type { Kernel } from './kernel/kernel'
import { BLOCK, LINE, PAGE_SLOTS, PAGE_STRIDE } from './layout'

/** The memory of a kernel, shared out: code columns, bitmaps in pages, instructions. */
export class Arena {
  #top = 64
  readonly #freeBitmaps: number[] = []
  readonly #freeColumns = new Map<boolean, number[]>()
  #program = { at: 0, bytes: 0 }

  /** @param blocks room for so many blocks of subjects */
  constructor(
    readonly kernel: Kernel,
    readonly blocks: number,
  ) {}

  /** Room for one bitmap; the address of its first block. Its bits are those of whoever had it before. */
  bitmap(): number {
    if (this.#freeBitmaps.length === 0) {
      const page = this.#allocate(this.blocks * PAGE_STRIDE)
      for (let slot = PAGE_SLOTS - 1; slot >= 0; slot -= 1) this.#freeBitmaps.push(page + slot * LINE)
    }
    return this.#freeBitmaps.pop()!
  }

  freeBitmap(address: number): void {
    this.#freeBitmaps.push(address)
  }

  /** Where the bits of a block lie. */
  addressOf(bitmap: number, block: number): number {
    return bitmap + block * PAGE_STRIDE
  }

  /** Room for one code of one or two bytes for every subject. */
  column(wide: boolean): number {
    return this.#freeColumns.get(wide)?.pop() ?? this.#allocate(this.blocks * BLOCK * (wide ? 2 : 1))
  }

  freeColumn(address: number, wide: boolean): void {
    this.#freeColumns.set(wide, [...(this.#freeColumns.get(wide) ?? []), address])
  }

  codes(address: number, wide: boolean): Uint8Array | Uint16Array {
    const Codes = wide ? Uint16Array : Uint8Array
    return new Codes(this.kernel.buffer, address, this.blocks * BLOCK)
  }

  /** Lays instructions down, and `after` bytes of zeroes behind them; overwrites what was laid down before. */
  instructions(words: ArrayLike<number>, after = 0): { readonly code: number; readonly end: number } {
    const bytes = (words.length * 4 + 15) & ~15
    if (bytes + after > this.#program.bytes) {
      this.#program = { at: this.#allocate((bytes + after) * 2), bytes: (bytes + after) * 2 }
    }
    const { at } = this.#program
    new Int32Array(this.kernel.buffer, at, words.length).set(words)
    new Uint8Array(this.kernel.buffer, at + bytes, after).fill(0)
    return { code: at, end: at + words.length * 4 }
  }

  /** Where the bytes behind instructions begin. */
  static after = (end: number): number => (end + 15) & ~15

  #allocate(bytes: number): number {
    const at = this.#top
    this.#top = (at + bytes + 63) & ~63
    // Beyond 2 GB an address would turn negative in the arithmetic of both kernels.
    if (this.#top < at || this.#top > 0x7fff_0000)
      throw new Error('more than one population can hold: split it into shards')
    this.kernel.reserve(this.#top)
    return at
  }

  get bytes(): number {
    return this.#top
  }
}
