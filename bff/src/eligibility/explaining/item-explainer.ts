import type { ClauseAssessment, LimitAssessment } from '../assessment'
import type { TallyRef } from '../condition/condition'
import { type Subject, subjectsOf } from '../for-each'
import { assessExclusion } from '../limit/assess-exclusion'
import { assessLimit, type LimitResult } from '../limit/assess-limit'
import { assessPaidBefore } from '../limit/assess-paid-before'
import type { GrantHistory } from '../limit/limit'
import { usedUpMembers } from '../limit/used-up'
import { isInForce } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { ItemLimits } from './item-limits'
import { notInForce } from './not-in-force'
import type { BenefitPhrase, Phrasing } from './phrase'
import type { Counting, Nobody } from './phrase-book'
import type { Reader } from './reader'
import type { Telling } from './telling'
import type { UsedUp, View } from './view'

export const NO_LIMITS: readonly never[] = []

/** Where the records are read from. */
type Records = Reader | Nobody

/** One item on one date, ready to be judged for anybody. */
export class ItemExplainer {
  readonly tellings: readonly Telling[]
  readonly benefit: BenefitPhrase | undefined
  /** Where the records are that it is judged for; absent where it judges the subject. */
  readonly records: Records | undefined
  /** Its clauses are all there is to it: in force, without limits, not for records. */
  readonly plain: boolean
  readonly #expired: ClauseAssessment | undefined
  readonly #tallies = new Map<TallyRef, Counting>()
  readonly #unlimited: boolean

  constructor(
    readonly item: PolicyItemVersion,
    readonly phrasing: Phrasing,
  ) {
    const { book } = phrasing
    this.tellings = item.conditions.map(clause => {
      const place = [...phrasing.place, 'conditions', clause.id]
      return book.telling(clause, item.leadDepartment, { ...phrasing, place })
    })
    const { formula, rounding } = item.benefit
    this.#expired = isInForce(item, phrasing.asOf) ? undefined : notInForce(item, phrasing.asOf)
    const at = { ...phrasing, place: [item.id, 'benefit', 'formula'] }
    this.benefit = formula && book.benefit(formula, rounding, item.fulfilment.kind, at)
    this.records = item.forEach && book.reader({ fact: item.forEach.list }, phrasing)
    this.#unlimited = item.limits.length === 0 && item.exclusions.length === 0
    this.plain = this.#unlimited && this.#expired === undefined && this.records === undefined
  }

  /** What earlier grants used up for this item. */
  usedUp(history: GrantHistory): UsedUp {
    return usedUpMembers(this.item, this.phrasing.asOf, history)
  }

  /** Whom it judges: one for each record. */
  subjects(records: Records, view: View): readonly Subject[] {
    const { leadDepartment } = this.item
    const forEach = this.item.forEach!
    const reading =
      'nobody' in records ? { known: false, value: [], used: records.nobody } : view.read(records)
    return subjectsOf(forEach, reading, view.facts[forEach.list], leadDepartment)
  }

  /** What stands in the way before its own clauses; undefined where nothing does. */
  before({ obstacle }: Subject): readonly ClauseAssessment[] | undefined {
    if (obstacle === undefined && this.#expired === undefined) return undefined
    return [obstacle, this.#expired].filter(clause => clause !== undefined)
  }

  /** Its limits and exclusions, with what they would claim. */
  limited(view: View, history: GrantHistory | undefined): readonly LimitResult[] {
    if (this.#unlimited) return NO_LIMITS
    const { id, limits, exclusions, leadDepartment } = this.item
    const context = new ItemLimits(this.phrasing, view, this.#tallies)
    return [
      ...limits.map(limit => assessLimit(id, limit, context, history, leadDepartment)),
      ...exclusions.map(exclusion => assessExclusion(id, exclusion, context, history, leadDepartment)),
    ]
  }

  /** The same as they are told, and what was paid before. */
  limits(
    limited: readonly LimitResult[],
    { recordKey }: Subject,
    history: GrantHistory | undefined,
  ): readonly LimitAssessment[] {
    if (history === undefined && limited.length === 0) return NO_LIMITS
    const limits = limited.map(({ assessment }) => assessment)
    if (history === undefined) return limits
    return [...limits, ...assessPaidBefore(this.item, recordKey, this.phrasing.asOf, history, limits)]
  }
}
