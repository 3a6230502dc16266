import type { ClauseGap } from '../assessment'

/**
 * A gap in words, with its numbers and its day where it has them. All are made here and have one shape, however much
 * they say: thousands are read for one answer.
 */
export const gapOf = (
  text: string,
  have?: number,
  need?: number,
  unit?: string,
  earliestOn?: string,
): ClauseGap => ({ text, have, need, unit, earliestOn })

/** The same gap with the day from which time closes it, or without one. */
export const onDay = (gap: ClauseGap, earliestOn: string | undefined): ClauseGap =>
  gap.earliestOn === earliestOn ? gap : gapOf(gap.text, gap.have, gap.need, gap.unit, earliestOn)
