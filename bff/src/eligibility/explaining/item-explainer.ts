import type { Verdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Assessment, ClauseAssessment, FactUsed, LimitAssessment } from '../assessment'
import type { AssessedBenefit } from '../benefit/amount'
import { amountClause } from '../benefit/amount-clause'
import { NO_MONEY } from '../benefit/assess-benefit'
import type { TallyRef } from '../condition/condition'
import { type Subject, subjectsOf, WHOLE } from '../for-each'
import { assessExclusion } from '../limit/assess-exclusion'
import { assessLimit, type LimitResult } from '../limit/assess-limit'
import { assessPaidBefore } from '../limit/assess-paid-before'
import type { Claim, GrantHistory } from '../limit/limit'
import { usedUpMembers } from '../limit/used-up'
import { factsNamedIn } from '../policy-item/facts-used-by'
import { isInForce } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { FulfilmentKind } from '../policy-item/terms'
import { ItemClauses } from './item-clauses'
import { ItemLimits } from './item-limits'
import { notInForce } from './not-in-force'
import type { BenefitPhrase, Phrasing } from './phrase'
import type { Counting, Nobody } from './phrase-book'
import type { Reader } from './reader'
import type { View } from './view'

const NO_LIMITS: readonly never[] = []
const NO_CLAIMS: readonly Claim[] = []
const NO_CLAUSES: readonly ClauseAssessment[] = []
const NOTHING_ASKED: AssessedBenefit = { benefit: { amountFen: null, lines: [], missing: [] }, used: [] }

/** Where the records are read from. */
type Records = Reader | Nobody

/** One item on one date, ready to be judged for anybody. */
export class ItemExplainer {
  readonly #clauses: ItemClauses
  readonly #expired: ClauseAssessment | undefined
  readonly #benefit: BenefitPhrase | undefined
  readonly #records: Records | undefined
  readonly #tallies = new Map<TallyRef, Counting>()
  /** No two clauses look at the same fact, nor does the formula, so that nothing is named twice. */
  readonly #apart: boolean
  readonly #unlimited: boolean
  // Of the item, what every assessment of it says.
  readonly #id: string
  readonly #version: number
  readonly #kind: FulfilmentKind
  readonly #asOf: string

  constructor(
    readonly item: PolicyItemVersion,
    readonly phrasing: Phrasing,
  ) {
    const { book } = phrasing
    const tellings = item.conditions.map(clause => {
      const place = [...phrasing.place, 'conditions', clause.id]
      return book.telling(clause, item.leadDepartment, { ...phrasing, place })
    })
    this.#clauses = new ItemClauses(item.conditions, tellings)
    const named = tellings.flatMap(({ phrase }) => phrase.facts)
    const { formula, rounding } = item.benefit
    named.push(...factsNamedIn([formula, formula && item.tallies]))
    this.#apart = item.forEach === undefined && new Set(named).size === named.length
    this.#expired = isInForce(item, phrasing.asOf) ? undefined : notInForce(item, phrasing.asOf)
    const at = { ...phrasing, place: [item.id, 'benefit', 'formula'] }
    this.#benefit = formula && book.benefit(formula, rounding, item.fulfilment.kind, at)
    this.#records = item.forEach && book.reader({ fact: item.forEach.list }, phrasing)
    this.#unlimited = item.limits.length === 0 && item.exclusions.length === 0
    this.#id = item.id
    this.#version = item.version
    this.#kind = item.fulfilment.kind
    this.#asOf = phrasing.asOf
  }

  /** Adds one assessment, or one per record with `forEach`. */
  explain(view: View, history: GrantHistory | undefined, to: Assessment[]): void {
    view.usedUp = history === undefined ? undefined : usedUpMembers(this.item, this.#asOf, history)
    const reader = this.#records
    if (reader === undefined) {
      to.push(this.#assess(WHOLE, view, history))
      return
    }
    for (const subject of this.#subjects(reader, view)) {
      to.push(this.#assess(subject, subject.scope ? view.ofRecord(subject.scope) : view, history))
    }
  }

  #subjects(reader: Records, view: View): readonly Subject[] {
    const { leadDepartment } = this.item
    const forEach = this.item.forEach!
    const reading = 'nobody' in reader ? { known: false, value: [], used: reader.nobody } : view.read(reader)
    return subjectsOf(forEach, reading, view.facts[forEach.list], leadDepartment)
  }

  #assess(subject: Subject, view: View, history: GrantHistory | undefined): Assessment {
    const judgeable = subject.scope !== undefined || this.#records === undefined
    const clauses = this.#judged(subject, judgeable, view)
    const limited = judgeable ? this.#limited(view, history) : NO_LIMITS
    const limits = judgeable ? this.#limits(limited, subject, history) : NO_LIMITS
    const { benefit, used } = judgeable ? this.#given(view) : NOTHING_ASKED
    const amount = judgeable ? amountClause(this.item, benefit, clauses) : undefined
    const factsUsed =
      this.#apart && limits.length === 0 && amount === undefined && used.length < 2
        ? valuesOf(clauses, used)
        : this.#distinct(clauses, amount, limits, used, view)
    if (amount) clauses.push(amount)
    const verdict = overall(clauses, limits)
    return {
      itemId: this.#id,
      version: this.#version,
      fulfilmentKind: this.#kind,
      recordKey: subject.recordKey,
      recordText: subject.recordText,
      asOf: this.#asOf,
      verdict,
      clauses,
      limits,
      benefit,
      claims: verdict === 'ELIGIBLE' && limited.length > 0 ? limited.flatMap(claimsOf) : NO_CLAIMS,
      factsUsed,
    }
  }

  #judged({ obstacle }: Subject, judgeable: boolean, view: View): ClauseAssessment[] {
    const before =
      obstacle === undefined && this.#expired === undefined
        ? NO_CLAUSES
        : [obstacle, this.#expired].filter(clause => clause !== undefined)
    return judgeable ? this.#clauses.assess(view, before) : [...before]
  }

  /** Every datum that was looked at, once. */
  #distinct(
    clauses: readonly ClauseAssessment[],
    amount: ClauseAssessment | undefined,
    limits: readonly LimitAssessment[],
    used: readonly FactUsed[],
    view: View,
  ): FactUsed[] {
    for (const { values } of clauses) view.used.addDistinct(values)
    if (amount) view.used.addDistinct(amount.values)
    for (const { values } of limits) view.used.addDistinct(values)
    view.used.addDistinct(used)
    return view.used.taken()
  }

  #limits(
    limited: readonly LimitResult[],
    { recordKey }: Subject,
    history: GrantHistory | undefined,
  ): readonly LimitAssessment[] {
    if (history === undefined && limited.length === 0) return NO_LIMITS
    const limits = limited.map(assessmentOf)
    if (history === undefined) return limits
    return [...limits, ...assessPaidBefore(this.item, recordKey, this.#asOf, history, limits)]
  }

  #limited(view: View, history: GrantHistory | undefined): readonly LimitResult[] {
    if (this.#unlimited) return NO_LIMITS
    const { id, limits, exclusions, leadDepartment } = this.item
    const context = new ItemLimits(this.phrasing, view, this.#tallies)
    return [
      ...limits.map(limit => assessLimit(id, limit, context, history, leadDepartment)),
      ...exclusions.map(exclusion => assessExclusion(id, exclusion, context, history, leadDepartment)),
    ]
  }

  #given(view: View): AssessedBenefit {
    return this.#benefit ? view.benefit(this.#benefit) : NO_MONEY
  }
}

const assessmentOf = ({ assessment }: LimitResult): LimitAssessment => assessment
const claimsOf = ({ claims }: LimitResult) => claims

/** The data of clauses, and of an amount, that share none. */
function valuesOf(clauses: readonly ClauseAssessment[], used: readonly FactUsed[]): FactUsed[] {
  let many = used.length
  for (let at = 0; at < clauses.length; at += 1) many += clauses[at]!.values.length
  const all = new Array<FactUsed>(many)
  let next = 0
  for (let at = 0; at < clauses.length; at += 1) {
    const { values } = clauses[at]!
    for (let number = 0; number < values.length; number += 1) {
      all[next] = values[number]!
      next += 1
    }
  }
  if (used.length > 0) all[next] = used[0]!
  return all
}

/** Eligible only if every clause is met and every limit open; one no decides, whatever is unknown. */
function overall(clauses: readonly ClauseAssessment[], limits: readonly LimitAssessment[]): Verdict {
  let open = false
  for (const { verdict } of clauses) {
    if (verdict === 'NOT_MET') return 'INELIGIBLE'
    if (verdict === 'UNKNOWN') open = true
  }
  for (const { state } of limits) {
    if (state === 'REACHED') return 'INELIGIBLE'
    if (state === 'UNKNOWN') open = true
  }
  return open ? 'UNDETERMINED' : 'ELIGIBLE'
}
