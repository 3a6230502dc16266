import type { PolicyItemVersion } from '../eligibility'

/** Something wrong with a draft, with its place in the text; lines and columns count from 1. */
export interface DraftProblem {
  line: number
  column: number
  /** Path of the field: `conditions[0].condition.fact`; empty for the whole text. */
  field: string
  reason: string
}

export type DraftReading =
  | { item: PolicyItemVersion; problems: readonly [] }
  | { item?: undefined; problems: readonly DraftProblem[] }

/** Reads the text of a policy file nobody has published, by the same checks as the published ones. */
export type ReadDraft = (text: string) => DraftReading
