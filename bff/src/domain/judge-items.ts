import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Assessment, Explain, PastClaim, PolicyItemVersion } from '../eligibility'
import { type Judgement, judgement } from './judgement'
import { caseOfAssessment } from './own-case'
import { explainSettled, settlementOf } from './settlement'

/** What is known of one beneficiary when it is judged. */
export interface JudgedBeneficiary<C> {
  subject: { id: string; facts: FactSheet }
  cases: readonly C[]
  claims: readonly (PastClaim & { readonly entitlementId: string | null })[]
}

interface OpenCase {
  id: string
  itemId: string
  recordKey: string
  period: string
  assessment: Assessment
}

/** A judgement, and the case that is already open for it. */
export interface JudgedRight<C> {
  judgement: Judgement
  entitlement: C | null
}

/**
 * Judges items for a beneficiary, all at one look at the data; one right per item, or per record of it. A right with a case is judged without the claims of that
 * very case (its own grant does not stand in its way) and with what a person settled for it.
 */
export function judgeItems<C extends OpenCase>(
  explain: Explain,
  items: readonly PolicyItemVersion[],
  { subject, cases, claims }: JudgedBeneficiary<C>,
  asOf: LocalDate,
  at: Date,
): JudgedRight<C>[] {
  const byId = new Map(items.map(item => [item.id, item]))
  return explain(items, subject.facts, asOf, claims).map(first => {
    const item = byId.get(first.itemId)!
    const entitlement = caseOfAssessment(cases, item, first)
    const assessment = entitlement ? again(explain, item, subject.facts, claims, entitlement, first) : first
    return { judgement: judgement(item, assessment, subject.id, at), entitlement }
  })
}

function again(
  explain: Explain,
  item: PolicyItemVersion,
  facts: FactSheet,
  claims: JudgedBeneficiary<OpenCase>['claims'],
  entitlement: OpenCase,
  first: Assessment,
): Assessment {
  const others = claims.filter(claim => claim.entitlementId !== entitlement.id)
  const settlement = settlementOf(entitlement.assessment)
  if (others.length === claims.length && !settlement) return first
  const judged = explainSettled(explain, item, facts, first.asOf, others, settlement)
  return judged.find(({ recordKey }) => recordKey === first.recordKey) ?? first
}
