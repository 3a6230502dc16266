import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { explainSettled, settlementOf } from '../domain/settlement'
import type { Assessment, Explain, GrantHistory, PolicyItemVersion } from '../eligibility'
import type { CaseAtHand } from '../ports/entitlements'

/**
 * Judges one right on today's facts and grants, letting stand what a member of staff settled. Where it would use up
 * what anybody may hold (the same hired person with another employer), it is judged again under those registers' locks.
 * Null when its record is no longer there.
 */
export async function judgeAgain(
  explain: Explain,
  item: PolicyItemVersion,
  recordKey: string,
  atHand: Pick<CaseAtHand, 'entitlement' | 'subject' | 'claims' | 'history'>,
  today: LocalDate,
): Promise<Assessment | null> {
  const settlement = settlementOf(atHand.entitlement.assessment)
  const judge = (history: GrantHistory) =>
    ofRecord(explainSettled(explain, item, atHand.subject.facts, today, history, settlement), recordKey)
  const first = judge(atHand.claims)
  if (!first?.claims.some(claim => claim.per === 'ANYONE')) return first
  return judge(await atHand.history(first.claims))
}

/** What the case's own tables and today's data say; who asks, and what for, is added by the verb. */
export async function situationOf(
  explain: Explain,
  item: PolicyItemVersion,
  recordKey: string,
  atHand: CaseAtHand,
  today: LocalDate,
) {
  return {
    item,
    today,
    entitlement: atHand.entitlement,
    withdrawn: atHand.withdrawn,
    availableFen: atHand.availableFen,
    factsVersion: atHand.subject.factsVersion,
    assessment: await judgeAgain(explain, item, recordKey, atHand, today),
  }
}

/** The record's own judgement; when the list itself is unknown, the item's. */
function ofRecord(assessments: readonly Assessment[], recordKey: string): Assessment | null {
  const own = assessments.find(assessment => (assessment.recordKey ?? '') === recordKey)
  if (own) return own
  return (
    assessments.find(assessment => assessment.recordKey === null && assessment.verdict === 'UNDETERMINED') ??
    null
  )
}
