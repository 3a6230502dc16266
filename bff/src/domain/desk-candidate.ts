import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Assessment, Explain, PastClaim, PolicyItemVersion } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { explainSettled, type Settlement, settlementOf } from './settlement'

/** A candidate under the lock of the deciding transaction, with today's data. Amounts in 分. */
export interface DeskCandidate {
  id: string
  recordKey: string
  status: EntitlementStatus
  revision: number
  amountFen: number
  assessment: Assessment
  factsVersion: number
  subject: { factsVersion: number; facts: FactSheet }
  claims: readonly (PastClaim & { readonly entitlementId: string | null })[]
}

/** Judges a candidate afresh, letting stand what was settled for it. Null when its record is no longer there. */
export function judgeCandidate(
  explain: Explain,
  item: PolicyItemVersion,
  candidate: DeskCandidate,
  today: LocalDate,
  settlement: Settlement | null = settlementOf(candidate.assessment),
): Assessment | null {
  const history = candidate.claims.filter(claim => claim.entitlementId !== candidate.id)
  const judged = explainSettled(explain, item, candidate.subject.facts, today, history, settlement)
  return judged.find(({ recordKey }) => (recordKey ?? '') === candidate.recordKey) ?? null
}
