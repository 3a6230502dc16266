import type { ClauseAssessment } from '../assessment'
import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { Phrase } from './phrase'
import type { View } from './view'

/** One clause: its phrase, and what its item says to do about it. Items that share clause and words share this. */
export class ClauseExplainer {
  readonly #id: string
  readonly #text: string
  readonly #place: number

  constructor(
    readonly clause: Clause,
    readonly leadDepartment: string,
    readonly phrase: Phrase,
  ) {
    this.#id = clause.id
    this.#text = clause.text
    this.#place = phrase.clausePlace()
  }

  /** The clause judged, with gap and road unless it is met. */
  assess(view: View): ClauseAssessment {
    const found = view.find(this.phrase)
    found.clauses ??= new Array(this.phrase.clauses)
    const known = found.clauses[this.#place]
    if (known !== undefined) return known
    const assessed = this.#assess(found)
    found.clauses[this.#place] = assessed
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
