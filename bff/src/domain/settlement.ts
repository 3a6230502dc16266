import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Assessment, Explain, GrantHistory, PolicyItemVersion } from '../eligibility'

/** A named member of staff settled clauses that data alone could not (SQ-3 存疑逐户核). Kept inside the judgement. */
export interface Settlement {
  /** Clauses, and limits with incomplete records from before, that were UNKNOWN and that the person vouched for. */
  clauseIds: readonly string[]
  staffId: string
  name: string
  /** The sentence the beneficiary reads. */
  reason: string
  /** ISO 8601 */
  at: string
}

/** A judgement as cases keep it: what the engine said, and what a person settled on top. */
export type SettledAssessment = Assessment & { readonly settlement?: Settlement }

/** The settlement kept with a case, or null. */
export function settlementOf(assessment: Assessment): Settlement | null {
  return (assessment as SettledAssessment).settlement ?? null
}

/**
 * Judges one item as `explain` does, letting stand what a person settled. A settlement fills an unknown and nothing
 * else: where data now say no to the very clause, or another clause is unknown or unmet, the data win.
 */
export function explainSettled(
  explain: Explain,
  item: PolicyItemVersion,
  facts: FactSheet,
  asOf: string,
  history: GrantHistory | undefined,
  settlement: Settlement | null,
): SettledAssessment[] {
  const judged = explain([item], facts, asOf, history)
  if (!settlement) return judged
  const settled = new Set(settlement.clauseIds)
  const conditions = item.conditions.filter(clause => !settled.has(clause.id))
  const limits = item.limits.map(limit => {
    const { alsoCounting: _before, ...bare } = limit
    return settled.has(limit.id) ? bare : limit
  })
  const relaxed = explain([{ ...item, conditions, limits }], facts, asOf, history)
  return judged.map((assessment, index) => {
    const denied = assessment.clauses.some(({ id, verdict }) => settled.has(id) && verdict === 'NOT_MET')
    const other = relaxed[index]
    if (denied || !other) return assessment
    const clauses = assessment.clauses.map(clause =>
      settled.has(clause.id) && clause.verdict === 'UNKNOWN'
        ? { id: clause.id, text: clause.text, verdict: 'MET' as const, values: clause.values }
        : clause,
    )
    return { ...other, clauses, factsUsed: assessment.factsUsed, settlement }
  })
}
