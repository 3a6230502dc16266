import type { ClauseAssessment } from './assessment'
import type { EvaluationContext } from './condition/context'
import { evaluate } from './condition/evaluate'
import type { Clause } from './policy-item/policy-item'
import { roadFromNo, roadFromUnknown } from './wording/road'

/** Judges one clause, with gap and road unless it is met. */
export function assessClause(
  clause: Clause,
  context: EvaluationContext,
  leadDepartment: string,
): ClauseAssessment {
  const { verdict, values, gap } = evaluate(clause.condition, context)
  const judged = { id: clause.id, text: clause.text, verdict, values }
  if (verdict === 'MET') return judged
  const said = gap ?? { text: clause.text }
  const road =
    verdict === 'UNKNOWN' ? roadFromUnknown(clause, values, leadDepartment) : roadFromNo(clause, values, said)
  return { ...judged, gap: said, road }
}
