import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap, FactUsed } from '../assessment'
import { negate } from '../truth'
import { gapOf } from '../wording/gap'
import { DataUsed } from './data-used'

/**
 * What an operator found: its truth, what it looked at, and what is missing for the wanted truth. A class, so that all
 * findings have one shape: thousands are read for one answer.
 */
export class Finding {
  constructor(
    readonly verdict: ClauseVerdict,
    readonly values: readonly FactUsed[],
    readonly gap?: ClauseGap,
  ) {}

  /** The same with the other truth; an unknown stays unknown. */
  get negated(): Finding {
    return new Finding(negate(this.verdict), this.values, this.gap)
  }
}

/** A finding of one operator; `gap` is only worked out when the truth is not the wanted one. */
export function finding(
  verdict: ClauseVerdict,
  want: boolean,
  values: readonly FactUsed[],
  gap: () => ClauseGap,
): Finding {
  const wanted = want ? 'MET' : 'NOT_MET'
  return verdict === wanted ? new Finding(verdict, values) : new Finding(verdict, values, gap())
}

const LIST = new DataUsed()

/** The same datum once, in the order of first use; where one use found a problem with it, that one is kept. */
export function distinctValues(lists: readonly (readonly FactUsed[])[]): readonly FactUsed[] {
  for (const list of lists) LIST.addDistinct(list)
  return LIST.taken()
}

/** All these gaps have to be closed. */
export const everyGap = (gaps: readonly ClauseGap[]): ClauseGap | undefined => joinGaps(gaps, '；')

/** Closing some of these gaps is enough. */
export const someGaps = (gaps: readonly ClauseGap[]): ClauseGap | undefined => joinGaps(gaps, '；或者')

function joinGaps(gaps: readonly ClauseGap[], separator: string): ClauseGap | undefined {
  const first = gaps[0]
  if (first === undefined || gaps.length === 1) return first
  let { text } = first
  let said = 1
  for (let at = 1; at < gaps.length; at += 1) {
    if (isSaidBefore(gaps, at)) continue
    said += 1
    text += separator + gaps[at]!.text
  }
  return said === 1 ? first : gapOf(text)
}

function isSaidBefore(gaps: readonly ClauseGap[], at: number): boolean {
  for (let earlier = 0; earlier < at; earlier += 1) if (gaps[earlier]!.text === gaps[at]!.text) return true
  return false
}
