import type { ClauseAssessment, ClauseRoad } from '../assessment'
import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { Phrase, Phrasing } from './phrase'
import type { View } from './view'

/** One clause of an item: its phrase, and what the item itself says to do about it. */
export class ClauseExplainer {
  readonly phrase: Phrase
  readonly #id: string
  readonly #text: string

  constructor(
    readonly clause: Clause,
    readonly leadDepartment: string,
    phrasing: Phrasing,
  ) {
    const place = [...phrasing.place, 'conditions', clause.id]
    this.phrase = phrasing.book.phrase(clause.condition, true, { ...phrasing, place })
    this.#id = clause.id
    this.#text = clause.text
  }

  /** The clause judged, with gap and road unless it is met. */
  assess(view: View): ClauseAssessment {
    const found = view.find(this.phrase)
    const { verdict, values } = found
    const id = this.#id
    const text = this.#text
    if (verdict === 'MET') return { id, text, verdict, values }
    return { id, text, verdict, values, gap: found.gap ?? { text }, road: this.#road(found) }
  }

  #road(found: Finding): ClauseRoad {
    const { verdict, values, gap } = found
    if (verdict === 'UNKNOWN') return roadFromUnknown(this.clause, values, this.leadDepartment)
    if (this.clause.ifNotMet) return roadFromNo(this.clause, values, gap)
    found.road ??= roadFromNo({}, values, gap)
    return found.road
  }
}
