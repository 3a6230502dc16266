import type { Verdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Assessment } from '../assessment'

/** What a package says of one right: enough to tell what has become of it. */
export type PackageLine = {
  readonly itemId: string
  /** The record it concerns; null for most. */
  readonly recordKey: string | null
  readonly verdict: Verdict
  /** 分; null while a value is missing. */
  readonly amountFen: number | null
  /** Clauses and limits that are not met or not known. */
  readonly open: number
  /** How much the open clauses are short of together, as far as they can be counted. */
  readonly short: number
}

/** The line of a judgement. */
export function packageLine(assessment: Assessment): PackageLine {
  const { itemId, recordKey, verdict, clauses, limits, benefit } = assessment
  const open = [
    ...clauses.filter(clause => clause.verdict !== 'MET'),
    ...limits.filter(({ state }) => state === 'REACHED' || state === 'UNKNOWN'),
  ]
  const short = open.reduce((sum, { gap }) => sum + Math.max(0, (gap?.need ?? 0) - (gap?.have ?? 0)), 0)
  return { itemId, recordKey, verdict, amountFen: benefit.amountFen, open: open.length, short }
}

/** Which right a line is about. */
export const lineKey = ({ itemId, recordKey }: Pick<PackageLine, 'itemId' | 'recordKey'>): string =>
  `${itemId}|${recordKey ?? ''}`
