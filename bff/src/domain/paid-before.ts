import { type Assessment, type LimitAssessment, payerOfPaidBefore } from '../eligibility'

/** The limit that payments from before go-live used up, or may have; undefined when none did. */
export const paidBeforeIn = ({ limits }: Pick<Assessment, 'limits'>): LimitAssessment | undefined =>
  limits.find(
    ({ state, values }) =>
      (state === 'REACHED' || state === 'UNKNOWN') &&
      values.some(({ fact }) => payerOfPaidBefore(fact) !== undefined),
  )
