import { foldSign, isSpace } from './fold'
import { nearest } from './nearest'
import { ReadingError } from './reading-error'

const DEEPEST = 100

/**
 * A text being read from left to right. Spaces and line ends mean nothing between words; signs count as the same
 * whether typed full width or half width. It remembers the furthest place anything was looked for, and what, so that
 * an error names the place where the text really stops making sense.
 */
export class Source {
  private at = 0
  private furthest = 0
  private level = 0
  private wanted: { what: string; names?: readonly string[] }[] = []

  constructor(private readonly text: string) {}

  /** Where reading stands, for `back`. */
  get mark(): number {
    return this.at
  }

  back(mark: number): void {
    this.at = mark
  }

  /** Reads a fixed word if it comes next. */
  word(word: string): boolean {
    const end = this.endOf(word)
    if (end < 0) {
      this.want(`“${word}”`)
      return false
    }
    this.at = end
    return true
  }

  /** Reads one of several words that mean the same. */
  oneOf(...words: readonly string[]): boolean {
    return words.some(word => this.word(word))
  }

  /** @throws ReadingError when the word does not come next */
  need(...words: readonly string[]): void {
    if (!this.oneOf(...words)) this.fail()
  }

  /** Whether a word comes next, without reading it. */
  sees(word: string): boolean {
    return this.endOf(word) >= 0
  }

  /** Reads the longest of the known names that comes next. `what` says in an error what was looked for. */
  name<T>(known: ReadonlyMap<string, T>, what: string): T | undefined {
    let end = -1
    let found: T | undefined
    for (const [name, value] of known) {
      const reached = this.endOf(name)
      if (reached <= end) continue
      end = reached
      found = value
    }
    if (end < 0) this.want(what, [...known.keys()])
    else this.at = end
    return found
  }

  /** Reads digits, with grouping commas and a decimal point if they come; answers them without commas. */
  digits(what: string): string | undefined {
    const start = this.skipped()
    const plain = this.text
      .slice(start, start + 40)
      .split('')
      .map(foldSign)
      .join('')
    const [found] = /^(\d{1,3}(,\d{3})+(?!\d)|\d+)(\.\d+)?/.exec(plain) ?? []
    if (found === undefined) {
      this.want(what)
      return undefined
    }
    this.at = start + found.length
    return found.replaceAll(',', '')
  }

  /** Reads what a pattern matches, spaces kept; the pattern has to begin with ^. */
  pattern(pattern: RegExp, what: string): string | undefined {
    const start = this.skipped()
    const [found] = pattern.exec(this.text.slice(start)) ?? []
    if (found === undefined) this.want(what)
    else this.at = start + found.length
    return found
  }

  /** Reads something inside something else; no policy is nested more than a hundred times. */
  nested<T>(read: () => T): T {
    this.level += 1
    if (this.level > DEEPEST) {
      this.want('浅一些的条件（套了一百层以上）')
      this.fail()
    }
    const found = read()
    this.level -= 1
    return found
  }

  /** Whether nothing is left but spaces and a full stop. */
  ended(): boolean {
    this.word('。')
    if (this.skipped() >= this.text.length) return true
    this.want('结尾')
    return false
  }

  /** Notes what was looked for here. */
  want(what: string, names?: readonly string[]): void {
    const here = this.skipped()
    if (here < this.furthest) return
    if (here > this.furthest) this.wanted = []
    this.furthest = here
    if (!this.wanted.some(known => known.what === what)) this.wanted.push({ what, names })
  }

  /** @throws ReadingError at the furthest place anything was looked for */
  fail(): never {
    const before = this.text.slice(0, this.furthest).split('\n')
    const found = this.text.slice(this.furthest).split('\n')[0]!.slice(0, 12)
    // A name is what most people meant to write; the words of the language come after.
    const wanted = [...this.wanted.filter(one => one.names), ...this.wanted.filter(one => !one.names)]
    const names = wanted.flatMap(one => [...(one.names ?? [])])
    const expected = wanted.map(one => one.what)
    const probable = nearest(this.text.slice(this.furthest, this.furthest + 24), names)
    throw new ReadingError(before.length, before.at(-1)!.length + 1, expected, found, probable)
  }

  private skipped(): number {
    let at = this.at
    while (at < this.text.length && isSpace(this.text[at]!)) at += 1
    return at
  }

  private endOf(word: string): number {
    let at = this.at
    for (const sign of word.split('')) {
      if (isSpace(sign)) continue
      while (at < this.text.length && isSpace(this.text[at]!)) at += 1
      if (at >= this.text.length || foldSign(this.text[at]!) !== foldSign(sign)) return -1
      at += 1
    }
    return at
  }
}
