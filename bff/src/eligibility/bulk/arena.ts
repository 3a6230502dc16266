import type { Kernel } from './kernel/kernel'
import { BLOCK, LINE, PAGE_SLOTS, PAGE_STRIDE } from './layout'

/** Where instructions lie: those run once, those of all bitmaps, those that count. */
export type Place = 'ONCE' | 'BITMAPS' | 'COUNTS'
type Region = { at: number; bytes: number; words: ArrayLike<number> | undefined }
const empty = (): Region => ({ at: 0, bytes: 0, words: undefined })

/** The memory of a kernel, shared out: code columns, bitmaps in pages, instructions. */
export class Arena {
  #top = 64
  readonly #freeBitmaps: number[] = []
  readonly #freeColumns = new Map<boolean, number[]>()
  readonly #regions: Record<Place, Region> = { ONCE: empty(), BITMAPS: empty(), COUNTS: empty() }

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

  /**
   * Lays instructions down, and `after` bytes of zeroes behind them, over what was laid down in that place before. The
   * same array in the same place lies there already.
   */
  instructions(
    words: ArrayLike<number>,
    after = 0,
    place: Place = 'ONCE',
  ): { readonly code: number; readonly end: number } {
    const bytes = (words.length * 4 + 15) & ~15
    const region = this.#regions[place]
    if (bytes + after > region.bytes) {
      region.bytes = (bytes + after) * 2
      region.at = this.#allocate(region.bytes)
      region.words = undefined
    }
    const { at } = region
    if (region.words !== words) new Int32Array(this.kernel.buffer, at, words.length).set(words)
    region.words = words
    if (after > 0) new Uint8Array(this.kernel.buffer, at + bytes, after).fill(0)
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
