import { type Assessment, headlineOf, type PolicyItemVersion } from '../eligibility'
import { enquiryNumber } from './enquiry-number'

/** An assessment with what is said about it, ready to be shown. */
export interface Judgement {
  item: PolicyItemVersion
  assessment: Assessment
  headline: string
  enquiryNumber: string
  assessedAt: Date
}

/** Puts an assessment of one beneficiary into words. */
export function judgement(
  item: PolicyItemVersion,
  assessment: Assessment,
  beneficiaryId: string,
  assessedAt: Date,
): Judgement {
  return {
    item,
    assessment,
    headline: headlineOf(assessment),
    enquiryNumber: enquiryNumber([
      beneficiaryId,
      item.id,
      item.version,
      assessment.recordKey,
      assessment.asOf,
    ]),
    assessedAt,
  }
}
