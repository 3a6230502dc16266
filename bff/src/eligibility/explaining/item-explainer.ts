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
import { isInForce } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { FulfilmentKind } from '../policy-item/terms'
import type { ClauseExplainer } from './clause-explainer'
import { ItemLimits } from './item-limits'
import { notInForce } from './not-in-force'
import type { BenefitPhrase, Phrasing } from './phrase'
import type { Counting } from './phrase-book'
import type { Reader } from './reader'
import type { View } from './view'

const ONE: readonly Subject[] = [WHOLE]
const NO_LIMITS: readonly never[] = []
const NO_CLAIMS: readonly Claim[] = []
const NO_CLAUSES: readonly ClauseExplainer[] = []
const NOTHING_ASKED: AssessedBenefit = { benefit: { amountFen: null, lines: [], missing: [] }, used: [] }

/** One item on one date, ready to be judged for anybody. */
export class ItemExplainer {
  readonly #clauses: readonly ClauseExplainer[]
  readonly #expired: ClauseAssessment | undefined
  readonly #benefit: BenefitPhrase | undefined
  readonly #records: Reader | { readonly nobody: FactUsed } | undefined
  readonly #tallies = new Map<TallyRef, Counting>()
  /** No two clauses look at the same fact, so that nothing is named twice. */
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
    this.#clauses = item.conditions.map(clause => {
      const place = [...phrasing.place, 'conditions', clause.id]
      return book.clause(clause, item.leadDepartment, { ...phrasing, place })
    })
    const named = this.#clauses.flatMap(({ phrase }) => phrase.facts)
    this.#apart = item.forEach === undefined && new Set(named).size === named.length
    this.#expired = isInForce(item, phrasing.asOf) ? undefined : notInForce(item, phrasing.asOf)
    const { formula, rounding } = item.benefit
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
    for (const subject of this.#subjects(view)) {
      to.push(this.#assess(subject, subject.scope ? view.ofRecord(subject.scope) : view, history))
    }
  }

  #subjects(view: View): readonly Subject[] {
    const reader = this.#records
    if (!reader) return ONE
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
    if (amount) {
      clauses.push(amount)
      view.used.addDistinct(amount.values)
    }
    for (const { values } of limits) view.used.addDistinct(values)
    view.used.addDistinct(used)
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
      factsUsed: view.used.taken(),
    }
  }

  #judged(subject: Subject, judgeable: boolean, view: View): ClauseAssessment[] {
    const asked = judgeable ? this.#clauses : NO_CLAUSES
    if (subject.obstacle) this.#list(subject.obstacle, view)
    if (this.#expired) this.#list(this.#expired, view)
    for (let at = 0; at < asked.length; at += 1) this.#list(asked[at]!.assess(view), view)
    return view.clauses.taken()
  }

  /** Takes down a clause, and the data it looked at. */
  #list(clause: ClauseAssessment, { clauses, used }: View): void {
    clauses.add(clause)
    if (this.#apart) used.addAll(clause.values)
    else used.addDistinct(clause.values)
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
