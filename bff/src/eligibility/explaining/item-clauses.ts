import type { ClauseAssessment } from '../assessment'
import type { Clause } from '../policy-item/policy-item'
import type { Telling } from './telling'
import type { View } from './view'

/** The clauses of one item: what it calls them, and what tells of them. */
export class ItemClauses {
  readonly #ids: readonly string[]
  readonly #texts: readonly string[]
  /** Ids of the tellings: an answer looks up thousands, and what is told already is found without asking them. */
  readonly #tellingIds: readonly number[]

  constructor(
    clauses: readonly Clause[],
    readonly tellings: readonly Telling[],
  ) {
    this.#ids = clauses.map(({ id }) => id)
    this.#texts = clauses.map(({ text }) => text)
    this.#tellingIds = tellings.map(({ id }) => id)
  }

  /** Every clause judged, in the order of the policy file, after those that were judged before. */
  assess(view: View, before: readonly ClauseAssessment[]): ClauseAssessment[] {
    const ids = this.#tellingIds
    const clauses = new Array<ClauseAssessment>(before.length + ids.length)
    let many = 0
    for (; many < before.length; many += 1) clauses[many] = before[many]!
    for (let at = 0; at < ids.length; at += 1) {
      const { verdict, values, gap, road } = view.told[ids[at]!] ?? view.tell(this.tellings[at]!)
      const id = this.#ids[at]!
      const text = this.#texts[at]!
      clauses[many] =
        road === undefined
          ? { id, text, verdict, values }
          : { id, text, verdict, values, gap: gap ?? { text }, road }
      many += 1
    }
    return clauses
  }
}
