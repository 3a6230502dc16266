import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'

/** Strong Kleene logic over MET, NOT_MET, UNKNOWN. */
export const negate = (verdict: ClauseVerdict): ClauseVerdict =>
  verdict === 'UNKNOWN' ? 'UNKNOWN' : verdict === 'MET' ? 'NOT_MET' : 'MET'

/** MET when at least `needed` are met, NOT_MET when that can no longer happen, else UNKNOWN. */
export function atLeastOf(verdicts: readonly ClauseVerdict[], needed: number): ClauseVerdict {
  let met = 0
  let possible = 0
  for (const verdict of verdicts) {
    if (verdict === 'MET') met += 1
    if (verdict !== 'NOT_MET') possible += 1
  }
  return reached(met, possible, needed)
}

/** The same where they are counted: so many are met, and so many may be. */
export const reached = (met: number, possible: number, needed: number): ClauseVerdict =>
  met >= needed ? 'MET' : possible < needed ? 'NOT_MET' : 'UNKNOWN'

/** What holds of every value from `low` to `high`: unknown where the two ends disagree. */
export const both = (a: ClauseVerdict, b: ClauseVerdict): ClauseVerdict => (a === b ? a : 'UNKNOWN')

export const verdictOf = (holds: boolean): ClauseVerdict => (holds ? 'MET' : 'NOT_MET')
