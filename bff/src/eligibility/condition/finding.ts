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
const NO_DATES: readonly string[] = []

/** The same datum once, in the order of first use; where one use found a problem with it, that one is kept. */
export function distinctValues(lists: readonly (readonly FactUsed[])[]): readonly FactUsed[] {
  for (const list of lists) LIST.addDistinct(list)
  return LIST.taken()
}

/** All these gaps have to be closed, and so many with what is unknown: time closes them only if it closes every one. */
export const everyGap = (gaps: readonly ClauseGap[], missing: number): ClauseGap | undefined =>
  joinGaps(gaps, '；', missing)

/** Closing so many of these gaps is enough: the day by which time has closed that many counts. */
export const someGaps = (gaps: readonly ClauseGap[], missing: number): ClauseGap | undefined =>
  joinGaps(gaps, '；或者', missing)

function joinGaps(gaps: readonly ClauseGap[], separator: string, missing: number): ClauseGap | undefined {
  const [first] = gaps
  if (first === undefined) return undefined
  const earliestOn = datesOf(gaps)[missing - 1]
  let { text } = first
  const said = [text]
  for (const gap of gaps) {
    if (said.includes(gap.text)) continue
    said.push(gap.text)
    text += separator + gap.text
  }
  if (said.length === 1 && first.earliestOn === earliestOn) return first
  return gapOf(text, undefined, undefined, undefined, earliestOn)
}

/** The days from which time closes these gaps, in order. */
const datesOf = (gaps: readonly ClauseGap[]): readonly string[] =>
  gaps.some(({ earliestOn }) => earliestOn !== undefined)
    ? gaps.flatMap(({ earliestOn }) => earliestOn ?? []).sort()
    : NO_DATES
