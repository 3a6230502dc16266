import type { ClauseAssessment, ClauseRoad } from '../assessment'
import type { Finding } from '../condition/finding'
import type { Clause } from '../policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from '../wording/road'
import type { Phrase, Phrasing } from './phrase'
import type { View } from './view'

/** One clause of an item: its phrase, and what the item itself says to do about it. */
export class ClauseExplainer {
  readonly #phrase: Phrase
  #last: Finding | undefined
  #assessed: ClauseAssessment | undefined

  constructor(
    readonly clause: Clause,
    readonly leadDepartment: string,
    phrasing: Phrasing,
  ) {
    const place = [...phrasing.place, 'conditions', clause.id]
    this.#phrase = phrasing.book.phrase(clause.condition, true, { ...phrasing, place })
  }

  /** The clause judged, with gap and road unless it is met. The same finding again is the same assessment again. */
  assess(view: View): ClauseAssessment {
    const found = view.find(this.#phrase)
    if (found === this.#last && this.#assessed !== undefined) return this.#assessed
    this.#last = found
    this.#assessed = this.#judged(found)
    return this.#assessed
  }

  #judged(found: Finding): ClauseAssessment {
    const { id, text } = this.clause
    const { verdict, values } = found
    if (verdict === 'MET') return { id, text, verdict, values }
    return { id, text, verdict, values, gap: found.gap ?? { text }, road: this.#road(found) }
  }

  #road(found: Finding): ClauseRoad {
    const { clause, leadDepartment } = this
    if (found.verdict === 'NOT_MET') {
      if (clause.ifNotMet) return roadFromNo(clause, found.values, found.gap)
      found.road ??= roadFromNo({}, found.values, found.gap)
      return found.road
    }
    return roadFromUnknown(clause, found.values, leadDepartment)
  }
}
