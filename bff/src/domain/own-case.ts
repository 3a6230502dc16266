import { type Assessment, type PolicyItemVersion, periodOf } from '../eligibility'

interface Right {
  itemId: string
  recordKey: string
  period: string
}

/** The case a judgement is about: same item, same record, the span of the day it was judged on. */
export function caseOfAssessment<C extends Right>(
  cases: readonly C[],
  item: PolicyItemVersion,
  assessment: Pick<Assessment, 'recordKey' | 'asOf'>,
): C | null {
  const period = periodOf(item, assessment.asOf)
  const recordKey = assessment.recordKey ?? ''
  return (
    cases.find(
      entitlement =>
        entitlement.itemId === item.id &&
        entitlement.recordKey === recordKey &&
        entitlement.period === period,
    ) ?? null
  )
}
