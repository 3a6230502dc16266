import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Assessment, ClauseAssessment, LimitAssessment, LimitState } from '../eligibility'

const VERDICT_OF_LIMIT: Record<Exclude<LimitState, 'AT_CONFIRMATION'>, ClauseVerdict> = {
  WITHIN: 'MET',
  REACHED: 'NOT_MET',
  UNKNOWN: 'UNKNOWN',
}
const ORDER: Record<ClauseVerdict, number> = { NOT_MET: 0, UNKNOWN: 1, MET: 2 }

/**
 * What decides a case, as people read it: clauses and limits alike, unmet first, then unknown, then met; inside a
 * group in the order of the policy. A limit nobody has counted yet says nothing and is left out.
 */
export function judgedClauses(assessment: Pick<Assessment, 'clauses' | 'limits'>): ClauseAssessment[] {
  const all = [...assessment.clauses, ...assessment.limits.flatMap(limitAsClause)]
  return all
    .map((clause, position) => ({ clause, position }))
    .sort((a, b) => ORDER[a.clause.verdict] - ORDER[b.clause.verdict] || a.position - b.position)
    .map(({ clause }) => clause)
}

function limitAsClause(limit: LimitAssessment): ClauseAssessment[] {
  if (limit.state === 'AT_CONFIRMATION') return []
  const { id, text, values, gap, road } = limit
  return [
    {
      id,
      text,
      values,
      verdict: VERDICT_OF_LIMIT[limit.state],
      ...(gap ? { gap } : {}),
      ...(road ? { road } : {}),
    },
  ]
}
