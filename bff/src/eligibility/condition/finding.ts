import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap, FactUsed } from '../assessment'
import type { EvaluationContext } from './context'

/** What an operator found: its truth, what it looked at, and what is missing for the wanted truth. */
export type Finding = {
  readonly verdict: ClauseVerdict
  readonly values: readonly FactUsed[]
  readonly gap?: ClauseGap
}

const NOTHING: readonly FactUsed[] = []
const BARE: Record<ClauseVerdict, Finding> = {
  MET: { verdict: 'MET', values: NOTHING },
  NOT_MET: { verdict: 'NOT_MET', values: NOTHING },
  UNKNOWN: { verdict: 'UNKNOWN', values: NOTHING },
}

/** A finding of one operator; `gap` is only worked out when the truth is not the wanted one. */
export function finding(
  context: EvaluationContext,
  verdict: ClauseVerdict,
  want: boolean,
  values: () => readonly FactUsed[],
  gap: () => ClauseGap,
): Finding {
  if (context.quiet) return BARE[verdict]
  const wanted = want ? 'MET' : 'NOT_MET'
  return verdict === wanted ? { verdict, values: values() } : { verdict, values: values(), gap: gap() }
}

/** The same datum once, in the order of first use; where one use found a problem with it, that one is kept. */
export function distinctValues(lists: readonly (readonly FactUsed[])[]): FactUsed[] {
  const seen: FactUsed[] = []
  for (const list of lists) {
    for (const value of list) {
      const at = seen.findIndex(other => other.fact === value.fact && other.text === value.text)
      if (at < 0) seen.push(value)
      else if (value.problem !== undefined) seen[at] = value
    }
  }
  return seen
}

const latest = (a: string, b: string): string => (b > a ? b : a)
const earliest = (a: string, b: string): string => (b < a ? b : a)

/** All these gaps have to be closed: the latest date counts, if time closes every one. */
export function everyGap(gaps: readonly ClauseGap[]): ClauseGap | undefined {
  return joinGaps(gaps, '；', latest, true)
}

/** Closing one of these gaps is enough: the earliest date counts. */
export function anyGap(gaps: readonly ClauseGap[]): ClauseGap | undefined {
  return joinGaps(gaps, '；或者', earliest, false)
}

function joinGaps(
  gaps: readonly ClauseGap[],
  separator: string,
  pick: (a: string, b: string) => string,
  everyMustHeal: boolean,
): ClauseGap | undefined {
  const texts = [...new Set(gaps.map(gap => gap.text))]
  if (gaps.length === 0) return undefined
  if (texts.length === 1) return gaps[0]
  const dates = gaps.flatMap(gap => (gap.earliestOn === undefined ? [] : [gap.earliestOn]))
  const text = texts.join(separator)
  const heals = dates.length > 0 && (!everyMustHeal || dates.length === gaps.length)
  return heals ? { text, earliestOn: dates.reduce(pick) } : { text }
}
