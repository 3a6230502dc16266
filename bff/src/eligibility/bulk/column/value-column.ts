import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Scalar } from '../../program'
import type { Arena } from '../arena'
import { ABSENT, FIRST_CLASS, UNKNOWN_CODE } from '../layout'
import type { FactColumn } from './fact-table'
import type { CodeRange, ValueQuestion } from './question'
import { DateColumn, DictionaryColumn, dateText, NumberColumn } from './raw-column'

/**
 * One fact as small codes: values that every question answers alike share a code. Numbers and dates are ranked
 * against the sorted cuts of all questions; entries of a dictionary are put together by their answers, in the order
 * of their text, so that the branch of a tree is a range.
 */
export class ValueColumn {
  address: number
  wide = false
  readonly #questions = new Map<string, ValueQuestion>()
  #cuts: number[] = []
  /** A value of each class. */
  #samples: Scalar[] = []
  #classOfEntry: number[] = []
  #classOfAnswers = new Map<string, number>()
  #stale = true
  #coded = false

  constructor(
    readonly arena: Arena,
    readonly fact: FactColumn,
  ) {
    this.address = arena.column(false)
  }

  /** Takes a question in; `code` must follow before its ranges are asked for. */
  ask(question: ValueQuestion): void {
    if (this.#questions.has(question.key)) return
    this.#questions.set(question.key, question)
    const ordered = !(this.fact.values instanceof DictionaryColumn)
    if (!ordered || question.cuts.some(cut => !this.#cuts.includes(cut))) this.#stale = true
  }

  looksAt(facts: ReadonlySet<string>): boolean {
    return facts.has(this.fact.key)
  }

  /** Forgets questions nobody asks any more; false when none is left. */
  keep(keys: ReadonlySet<string>): boolean {
    for (const key of this.#questions.keys()) if (!keys.has(key)) this.#questions.delete(key)
    return this.#questions.size > 0
  }

  /** Codes every subject, if a new question needs other codes: then tests must be written anew. */
  code(present: Uint8Array, size: number): boolean {
    if (!this.#stale) return false
    this.#stale = false
    const { values } = this.fact
    const before = this.#cuts
    if (values instanceof DictionaryColumn) this.#classifyEntries(values)
    else this.#rank()
    const wide = this.#samples.length + FIRST_CLASS > 0xff
    if (this.#samples.length + FIRST_CLASS > 0xffff) throw new Error('more thresholds of one fact than codes')
    if (wide !== this.wide) {
      this.arena.freeColumn(this.address, this.wide)
      this.wide = wide
      this.address = this.arena.column(wide)
    } else if (this.#split(before, size)) return true
    const codes = this.arena.codes(this.address, wide).fill(ABSENT)
    this.#coded = true
    for (let index = 0; index < size; index += 1) if (present[index]) codes[index] = this.#codeAt(index)
    return true
  }

  /** Codes some subjects again; true when an entry of the dictionary is new and all must be coded anew. */
  update(indexes: readonly number[], present: Uint8Array): boolean {
    const codes = this.arena.codes(this.address, this.wide)
    for (const index of indexes) {
      const code = present[index] ? this.#codeAt(index) : ABSENT
      if (Number.isNaN(code)) this.#stale = true
      else codes[index] = code
    }
    return this.#stale
  }

  /** The codes whose answer is `wanted`. */
  ranges(key: string, wanted: ClauseVerdict): CodeRange[] {
    const question = this.#questions.get(key)!
    if (wanted === 'UNKNOWN' && !question.maybeUnknown) return [[UNKNOWN_CODE, 0]]
    const ranges: [number, number][] = wanted === 'UNKNOWN' ? [[UNKNOWN_CODE, 0]] : []
    for (const [index, sample] of this.#samples.entries()) {
      if (question.answer(sample) !== wanted) continue
      const code = FIRST_CLASS + index
      const last = ranges.at(-1)
      if (last && last[0] + last[1] + 1 === code) last[1] += 1
      else ranges.push([code, 0])
    }
    return ranges
  }

  /** Where cuts were only added, codes follow from those before; false when they do not. */
  #split(before: readonly number[], size: number): boolean {
    const { values } = this.fact
    if (!this.#coded || values instanceof DictionaryColumn) return false
    const now = this.#cuts
    const known = new Set(now)
    if (before.some(cut => !known.has(cut))) return false
    // New classes of an old one: from the number of cuts up to its own cut to the number before the next.
    const first = [0, ...before.map(cut => rankOf(now, cut))]
    const last = [...before.map(cut => rankOf(now, cut) - 1), now.length]
    const codes = this.arena.codes(this.address, this.wide)
    const numbers = (values as NumberColumn | DateColumn).values
    for (let index = 0; index < size; index += 1) {
      const old = codes[index]! - FIRST_CLASS
      if (old < 0) continue
      let rank = first[old]!
      for (const end = last[old]!; rank < end && now[rank]! <= numbers[index]!; ) rank += 1
      codes[index] = rank + FIRST_CLASS
    }
    return true
  }

  #rank(): void {
    const cuts = new Set<number>()
    for (const question of this.#questions.values()) for (const cut of question.cuts) cuts.add(cut)
    this.#cuts = [...cuts].sort((a, b) => a - b)
    const dates = this.fact.values instanceof DateColumn
    const lowest = dates ? 19_000_101 : 0
    this.#samples = [lowest, ...this.#cuts].map(value => (dates ? dateText(value) : value))
  }

  #classifyEntries({ entries }: DictionaryColumn): void {
    this.#classOfAnswers = new Map()
    this.#classOfEntry = []
    this.#samples = []
    const order = entries.map((_, index) => index).sort((a, b) => (entries[a]! < entries[b]! ? -1 : 1))
    for (const index of order) {
      const entry = entries[index]!
      let answers = ''
      for (const question of this.#questions.values()) answers += question.answer(entry)[0]
      let known = this.#classOfAnswers.get(answers)
      if (known === undefined) {
        known = this.#samples.push(entry) - 1
        this.#classOfAnswers.set(answers, known)
      }
      this.#classOfEntry[index] = known
    }
  }

  /** NaN for an entry of the dictionary that was not there when the column was coded. */
  #codeAt(index: number): number {
    const { values } = this.fact
    if (values instanceof DictionaryColumn) {
      const entry = values.codes[index]!
      return entry === 0 ? UNKNOWN_CODE : (this.#classOfEntry[entry - 1] ?? Number.NaN) + FIRST_CLASS
    }
    const value = (values as NumberColumn | DateColumn).values[index]!
    if (values instanceof NumberColumn ? Number.isNaN(value) : value === 0) return UNKNOWN_CODE
    return rankOf(this.#cuts, value) + FIRST_CLASS
  }
}

/** How many cuts lie at or below a value. */
function rankOf(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
