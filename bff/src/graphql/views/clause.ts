import type {
  ClauseAssessment as ClauseView,
  FactUsed as FactView,
} from '@policy-direct/shared/generated/schema'
import { judgedClauses } from '../../domain/judged-clauses'
import { proofsFor } from '../../domain/proof'
import type { Assessment, ClauseAssessment, FactUsed } from '../../eligibility'
import { departmentView } from './department'
import { proofKindView } from './proof'

const drawn = new WeakMap<object, ClauseView[]>()

/**
 * Clauses and limits of an assessment as people see them: unmet first, then unknown, then met. An assessment is data
 * that never changes, so each is drawn once.
 */
export function clauseViews(assessment: Pick<Assessment, 'clauses' | 'limits'>): ClauseView[] {
  const known = drawn.get(assessment)
  if (known) return known
  const views = judgedClauses(assessment).map(clauseView)
  drawn.set(assessment, views)
  return views
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
    proofs: proofsFor({ verdict, values }).map(proofKindView),
  }
}

function factUsedView({ fact, label, text, department, asOf }: FactUsed): FactView {
  return { fact, label, text, source: departmentView(department), asOf }
}
