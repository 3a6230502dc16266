import type { Verdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Assessment, BenefitAssessment, ClauseAssessment, LimitAssessment } from '../assessment'
import { amountClause } from '../benefit/amount-clause'
import { NO_MONEY } from '../benefit/assess-benefit'
import { type Subject, WHOLE } from '../for-each'
import type { Claim, GrantHistory } from '../limit/limit'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { FulfilmentKind } from '../policy-item/terms'
import { ClauseList } from './clause-list'
import type { ClauseRange, ClauseTable } from './clause-table'
import { FactsListed } from './facts-listed'
import { type ItemExplainer, NO_LIMITS } from './item-explainer'
import type { ItemSet } from './item-set'
import type { BenefitPhrase } from './phrase'
import type { Telling } from './telling'
import type { Told } from './told'
import { codeOf, NOT_MET, UNKNOWN } from './verdict-code'
import type { View } from './view'

/** An assessment as it is given: its clauses can be read without being made. */
export type FreshAssessment = Assessment & { readonly clauses: ClauseList }

/** What an item asks of several data at once, and where it is told. */
export type JointTelling = { readonly place: number; readonly telling: Telling }

const NO_CLAIMS: readonly Claim[] = []
const NO_CLAUSES: readonly ClauseAssessment[] = []
const NO_TOLD: readonly Told[] = []
const NOTHING_ASKED: BenefitAssessment = { amountFen: null, lines: [], missing: [] }

/**
 * An item among those it is asked with. What every assessment of it says lies side by side in here: a thousand items
 * are asked for one answer.
 */
export class AskedItem implements ClauseRange {
  readonly item: PolicyItemVersion
  readonly itemId: string
  readonly version: number
  readonly fulfilmentKind: FulfilmentKind
  readonly asOf: string
  readonly benefit: BenefitPhrase | undefined
  /** Its clauses are all there is to it: in force, without limits, not for records. */
  readonly plain: boolean

  /** @param joint of its clauses those about several data, unless it is for records */
  constructor(
    readonly explainer: ItemExplainer,
    readonly table: ClauseTable,
    readonly from: number,
    readonly many: number,
    readonly joint: readonly JointTelling[],
  ) {
    const { item, phrasing, benefit, plain } = explainer
    this.item = item
    this.itemId = item.id
    this.version = item.version
    this.fulfilmentKind = item.fulfilment.kind
    this.asOf = phrasing.asOf
    this.benefit = benefit
    this.plain = plain
  }

  /** Adds one assessment, or one per record with `forEach`. */
  explain(set: ItemSet, view: View, history: GrantHistory | undefined, to: FreshAssessment[]): void {
    if (this.plain && history === undefined) {
      to.push(this.#assess(WHOLE, view, view.told, set.weakestOf(this), undefined))
      return
    }
    const { explainer } = this
    if (history !== undefined) view.usedUp = explainer.usedUp(history)
    if (explainer.records === undefined) {
      if (history !== undefined) set.tellJoint(this.joint, view)
      to.push(this.#assess(WHOLE, view, view.told, set.weakestOf(this), history))
      return
    }
    for (const subject of explainer.subjects(explainer.records, view)) {
      if (subject.scope === undefined) to.push(this.#unjudged(subject))
      else {
        const ofRecord = view.ofRecord(subject.scope)
        const told = explainer.tellings.map(telling => telling.of(ofRecord))
        to.push(this.#assess(subject, ofRecord, told, weakestOf(told), history))
      }
    }
  }

  #assess(
    subject: Subject,
    view: View,
    told: readonly Told[],
    weakestOwn: number,
    history: GrantHistory | undefined,
  ): FreshAssessment {
    const { plain } = this
    const before = plain ? undefined : this.explainer.before(subject)
    const limited = plain ? NO_LIMITS : this.explainer.limited(view, history)
    const limits =
      plain && history === undefined ? NO_LIMITS : this.explainer.limits(limited, subject, history)
    const { benefit, used } = this.benefit ? view.benefit(this.benefit) : NO_MONEY
    let weakest = before === undefined ? weakestOwn : Math.max(weakestOwn, weakestOf(before))
    let clauses = new ClauseList(this, told, before && { before })
    if (weakest !== NOT_MET) {
      const amount = amountClause(this.item, benefit, clauses)
      if (amount !== undefined) {
        weakest = Math.max(weakest, codeOf(amount.verdict))
        clauses = new ClauseList(this, told, { before: before ?? NO_CLAUSES, last: amount })
      }
    }
    const verdict = overall(weakest, limits)
    return {
      itemId: this.itemId,
      version: this.version,
      fulfilmentKind: this.fulfilmentKind,
      recordKey: subject.recordKey,
      recordText: subject.recordText,
      asOf: this.asOf,
      verdict,
      clauses,
      limits,
      benefit,
      claims:
        verdict === 'ELIGIBLE' && limited.length > 0 ? limited.flatMap(({ claims }) => claims) : NO_CLAIMS,
      factsUsed: new FactsListed(clauses, limits, used),
    }
  }

  /** Nothing is there that could be judged: what stands in the way is all there is to say. */
  #unjudged(subject: Subject): FreshAssessment {
    const before = this.explainer.before(subject) ?? NO_CLAUSES
    const clauses = new ClauseList({ table: this.table, from: 0, many: 0 }, NO_TOLD, { before })
    return {
      itemId: this.itemId,
      version: this.version,
      fulfilmentKind: this.fulfilmentKind,
      recordKey: subject.recordKey,
      recordText: subject.recordText,
      asOf: this.asOf,
      verdict: overall(weakestOf(before), NO_LIMITS),
      clauses,
      limits: NO_LIMITS,
      benefit: NOTHING_ASKED,
      claims: NO_CLAIMS,
      factsUsed: new FactsListed(clauses, NO_LIMITS, []),
    }
  }
}

const weakestOf = (clauses: readonly Pick<ClauseAssessment, 'verdict'>[]): number =>
  clauses.reduce((least, { verdict }) => Math.max(least, codeOf(verdict)), 0)

/** Eligible only if every clause is met and every limit open; one no decides, whatever is unknown. */
function overall(clauses: number, limits: readonly LimitAssessment[]): Verdict {
  if (clauses === NOT_MET) return 'INELIGIBLE'
  let open = clauses === UNKNOWN
  for (const { state } of limits) {
    if (state === 'REACHED') return 'INELIGIBLE'
    if (state === 'UNKNOWN') open = true
  }
  return open ? 'UNDETERMINED' : 'ELIGIBLE'
}
