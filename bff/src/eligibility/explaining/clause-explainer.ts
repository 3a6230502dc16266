import type { ClauseAssessment } from '../assessment'
import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { DatumQuestion } from './datum-question'
import type { Phrase } from './phrase'
import type { Reader } from './reader'
import type { View } from './view'

/** What an item says to do about a clause, and who leads it. */
export type Advice = Pick<Clause, 'ifNotMet' | 'ifUnknown'> & { readonly leadDepartment: string }

/** One clause: its phrase, and what its item says to do about it. Items that say it alike share it. */
export class ClauseExplainer {
  readonly #id: string
  readonly #text: string
  /** Set where one datum answers it: then it says the same of equal data, and the reading keeps it in this slot. */
  readonly #question: DatumQuestion | undefined
  readonly #reader: Reader | undefined
  readonly #slot: number
  readonly #advice: Advice

  constructor(
    { id, text }: Clause,
    advice: Advice,
    readonly phrase: Phrase,
  ) {
    this.#id = id
    this.#text = text
    this.#question = phrase.question
    this.#reader = phrase.question?.reader
    this.#slot = phrase.question?.reader.clauseSlot() ?? -1
    this.#advice = advice
  }

  /** The clause judged, with gap and road unless it is met. */
  assess(view: View): ClauseAssessment {
    const reader = this.#reader
    if (reader === undefined) return this.#assess(view.find(this.phrase))
    const reading = view.read(reader)
    const known = reading.clauses[this.#slot]
    if (known !== undefined) return known
    const assessed = this.#assess(reading.answer(this.#question!, view))
    reading.clauses[this.#slot] = assessed
    return assessed
  }

  #assess({ verdict, values, gap }: Finding): ClauseAssessment {
    const id = this.#id
    const text = this.#text
    if (verdict === 'MET') return { id, text, verdict, values }
    const road =
      verdict === 'UNKNOWN'
        ? roadFromUnknown(this.#advice, values, this.#advice.leadDepartment)
        : roadFromNo(this.#advice, values, gap)
    return { id, text, verdict, values, gap: gap ?? { text }, road }
  }
}
