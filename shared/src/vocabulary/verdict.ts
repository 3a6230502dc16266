/** What the engine says of one beneficiary and one item: three-valued, unknown is never yes. */
export const VERDICTS = {
  ELIGIBLE: '符合',
  INELIGIBLE: '不符合',
  UNDETERMINED: '暂时判断不了',
} as const satisfies Record<string, string>
export type Verdict = keyof typeof VERDICTS

/** What the engine says of one clause. */
export const CLAUSE_VERDICTS = {
  MET: '符合',
  NOT_MET: '不符合',
  UNKNOWN: '判断不了',
} as const satisfies Record<string, string>
export type ClauseVerdict = keyof typeof CLAUSE_VERDICTS
