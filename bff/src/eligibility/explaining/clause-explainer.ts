import type { ClauseAssessment } from '../assessment'
import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { Phrase } from './phrase'
import type { Reader } from './reader'
import type { View } from './view'

/** One clause: its phrase, and what its item says to do about it. Items that say it alike share it. */
export class ClauseExplainer {
  readonly #id: string
  readonly #text: string
  /** What it looks at, where that is one datum alone: then it says the same of equal data. */
  readonly #reader: Reader | undefined
  readonly #slot: number

  constructor(
    readonly clause: Clause,
    readonly leadDepartment: string,
    readonly phrase: Phrase,
  ) {
    const { explained } = phrase
    this.#id = clause.id
    this.#text = clause.text
    this.#reader = 'reader' in explained ? explained.reader : undefined
    this.#slot = this.#reader?.clauseSlot() ?? -1
  }

  /** The clause judged, with gap and road unless it is met. */
  assess(view: View): ClauseAssessment {
    const reader = this.#reader
    if (reader === undefined) return this.#assess(view.find(this.phrase))
    const { clauses } = view.read(reader)
    const known = clauses[this.#slot]
    if (known !== undefined) return known
    const assessed = this.#assess(view.find(this.phrase))
    clauses[this.#slot] = assessed
    return assessed
  }

  #assess({ verdict, values, gap }: Finding): ClauseAssessment {
    const id = this.#id
    const text = this.#text
    if (verdict === 'MET') return { id, text, verdict, values }
    const road =
      verdict === 'UNKNOWN'
        ? roadFromUnknown(this.clause, values, this.leadDepartment)
        : roadFromNo(this.clause, values, gap)
    return { id, text, verdict, values, gap: gap ?? { text }, road }
  }
}
