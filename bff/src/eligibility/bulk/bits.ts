import { popcount } from './kernel/js-kernel'

/** A set of subjects by their index in the population. */
export class Bits {
  /** @param words 32 subjects a word, the lowest bit first */
  constructor(readonly words: Uint32Array) {}

  count(): number {
    let count = 0
    for (const word of this.words) count += popcount(word)
    return count
  }

  has(index: number): boolean {
    return ((this.words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0
  }

  /** Every member, the lowest index first. */
  forEach(fn: (index: number) => void): void {
    for (let at = 0; at < this.words.length; at += 1) {
      let word = this.words[at]!
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word)
        fn(at * 32 + bit)
        word &= word - 1
      }
    }
  }
}
