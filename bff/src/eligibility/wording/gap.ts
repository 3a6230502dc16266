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
