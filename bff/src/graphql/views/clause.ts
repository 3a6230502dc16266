import type {
  ClauseAssessment as ClauseView,
  FactUsed as FactView,
} from '@policy-direct/shared/generated/schema'
import { judgedClauses } from '../../domain/judged-clauses'
import type { Assessment, ClauseAssessment, FactUsed } from '../../eligibility'
import { departmentView } from './department'

/** Clauses and limits of an assessment as people see them: unmet first, then unknown, then met. */
export function clauseViews(assessment: Pick<Assessment, 'clauses' | 'limits'>): ClauseView[] {
  return judgedClauses(assessment).map(clauseView)
}

/** One clause, judged. */
export function clauseView({ id, text, verdict, values, gap, road }: ClauseAssessment): ClauseView {
  return {
    id,
    text,
    verdict,
    values: values.map(factUsedView),
    gap: gap
      ? {
          text: gap.text,
          have: gap.have ?? null,
          need: gap.need ?? null,
          unit: gap.unit ?? null,
          earliest: gap.earliestOn ?? null,
        }
      : null,
    road: road
      ? { text: road.text, department: road.department ? departmentView(road.department) : null }
      : null,
  }
}

function factUsedView({ fact, label, text, department, asOf }: FactUsed): FactView {
  return { fact, label, text, source: departmentView(department), asOf }
}
