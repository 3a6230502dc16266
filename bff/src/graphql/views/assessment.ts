import type { Assessment as AssessmentView } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { deedsFor } from '../../domain/changeable'
import type { Judgement } from '../../domain/judgement'
import { clauseViews } from './clause'
import { policyItemView } from './policy-item'

/**
 * What an item means for one beneficiary. `entitlement` is whatever the resolvers of Entitlement take as their parent,
 * null while there is no case.
 */
export function assessmentView<E>(
  { item, assessment, headline, enquiryNumber, assessedAt }: Judgement,
  entitlement: E | null,
): Omit<AssessmentView, 'entitlement'> & { entitlement: E | null } {
  return {
    item: policyItemView(item),
    recordKey: assessment.recordKey,
    verdict: assessment.verdict,
    headline,
    benefitFen: assessment.benefit.amountFen,
    formula: assessment.benefit.lines.map(({ label, text }) => ({ label, text })),
    clauses: clauseViews(assessment),
    changeable: deedsFor(item),
    assessedAt: chinaDateTime(assessedAt),
    enquiryNumber,
    entitlement,
  }
}
