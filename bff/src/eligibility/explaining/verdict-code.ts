import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'

/** Verdicts as numbers: of several clauses the largest one is the verdict of all of them together. */
export const MET = 0
export const UNKNOWN = 1
export const NOT_MET = 2

export const codeOf = (verdict: ClauseVerdict): number =>
  verdict === 'MET' ? MET : verdict === 'UNKNOWN' ? UNKNOWN : NOT_MET

const VERDICTS = ['MET', 'UNKNOWN', 'NOT_MET'] as const

export const verdictOfCode = (code: number): ClauseVerdict => VERDICTS[code]!

/** The verdict of so many together, by their places from one on. */
export function weakestOf(codes: Uint8Array, places: Int32Array, from: number, many: number): number {
  let weakest = MET
  const end = from + many
  for (let at = from; at < end && weakest !== NOT_MET; at += 1) {
    const code = codes[places[at]!]!
    if (code > weakest) weakest = code
  }
  return weakest
}
