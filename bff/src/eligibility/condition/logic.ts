import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import type { Explained, Phrase, Phrasing } from '../explaining/phrase'
import type { View } from '../explaining/view'
import { inside } from '../program/compiling'
import * as truth from '../truth'
import { onDay } from '../wording/gap'
import type { Condition } from './condition'
import { distinctValues, everyGap, Finding, someGaps } from './finding'
import { dayOfCondition } from './turning-day'

/** At least `needed` parts hold: all of them, one of them, or some. */
export function explainParts(
  condition: Condition,
  given: readonly Condition[],
  needed: number,
  name: string,
  want: boolean,
  phrasing: Phrasing,
): Explained {
  const at = inside(phrasing, name)
  const parts = given.map((part, index) => phrasing.book.phrase(part, want, inside(at, index)))
  return joined(parts, (found, view) => {
    const all = combine(found, needed, want)
    return timed(all, gapsOf(found, all.verdict), { condition, want, phrasing, view })
  })
}

/** The part does not hold; an unknown stays unknown. */
export function explainNot(part: Condition, want: boolean, phrasing: Phrasing): Explained {
  const phrase = phrasing.book.phrase(part, !want, inside(phrasing, 'not'))
  return phrase.question?.negated() ?? (view => view.find(phrase).negated)
}

/** `must` or `otherwise` by `when`; while `when` is unknown, only what both branches agree on. */
export function explainWhen(
  condition: Extract<Condition, { when: Condition }>,
  want: boolean,
  phrasing: Phrasing,
): Explained {
  const { book } = phrasing
  const guard = book.phrase(condition.when, true, inside(phrasing, 'when'))
  const must = book.phrase(condition.must, want, inside(phrasing, 'must'))
  const otherwise = book.phrase(condition.otherwise, want, inside(phrasing, 'otherwise'))
  // While the guard holds, a day on which it lapses turns to the other branch.
  const lapse = book.phrase(condition.when, false, inside(phrasing, 'when'))
  return joined([guard, must, otherwise, lapse], ([when, yes, no, over], view) => {
    const days = [when!, over!, yes!, no!].flatMap(({ gap }) => gap ?? [])
    return timed(branched(when!, yes!, no!), days, { condition, want, phrasing, view })
  })
}

function branched(when: Finding, yes: Finding, no: Finding): Finding {
  if (when.verdict === 'UNKNOWN') return undecided(when, yes, no)
  const branch = when.verdict === 'MET' ? yes : no
  return new Finding(branch.verdict, distinctValues([when.values, branch.values]), branch.gap)
}

/** What is found, with the first day on which time alone brings the wanted truth to the whole. */
function timed(
  found: Finding,
  gaps: readonly ClauseGap[],
  { condition, want, phrasing, view }: Asked,
): Finding {
  const { verdict, values, gap } = found
  if (gap === undefined) return found
  const days = gaps.flatMap(({ earliestOn }) => earliestOn ?? [])
  const day =
    days.length === 0 || verdict === 'UNKNOWN'
      ? undefined
      : dayOfCondition(condition, want, days, phrasing, view)
  const named = onDay(gap, day)
  return named === gap ? found : new Finding(verdict, values, named)
}

type Asked = {
  readonly condition: Condition
  readonly want: boolean
  readonly phrasing: Phrasing
  readonly view: View
}

function undecided(guard: Finding, must: Finding, otherwise: Finding): Finding {
  const verdict = truth.both(must.verdict, otherwise.verdict)
  const values = distinctValues([guard.values, must.values, otherwise.values])
  const gaps = (verdict === 'UNKNOWN' ? [guard.gap] : [must.gap, otherwise.gap]).filter(
    gap => gap !== undefined,
  )
  const gap = everyGap(gaps)
  return new Finding(verdict, values, gap)
}

/** Joins what the parts found. */
const joined =
  (parts: readonly Phrase[], join: (found: readonly Finding[], view: View) => Finding): Explained =>
  view => {
    const found = new Array<Finding>(parts.length)
    for (let at = 0; at < parts.length; at += 1) found[at] = view.find(parts[at]!)
    return join(found, view)
  }

function combine(found: readonly Finding[], needed: number, want: boolean): Finding {
  const met = howMany('MET', found)
  const possible = found.length - howMany('NOT_MET', found)
  const verdict = truth.reached(met, possible, needed)
  if (verdict === (want ? 'MET' : 'NOT_MET')) {
    // Where one part settled an "any", the unknown others need not be shown.
    const settled = verdict === 'MET' && needed < found.length
    return new Finding(verdict, valuesOf(found, settled ? verdict : undefined))
  }
  const gaps = gapsOf(found, verdict)
  // To turn an "all" true, or an "any" false, every part in the way must change.
  const everyPart = want ? needed === found.length : needed === 1
  const gap = everyPart || verdict === 'UNKNOWN' ? everyGap(gaps) : someGaps(gaps)
  return new Finding(verdict, valuesOf(found), gap)
}

function howMany(verdict: ClauseVerdict, found: readonly Finding[]): number {
  let many = 0
  for (let at = 0; at < found.length; at += 1) if (found[at]!.verdict === verdict) many += 1
  return many
}

/** What was looked at by all parts, or by those of one truth. */
function valuesOf(found: readonly Finding[], verdict?: ClauseVerdict): Finding['values'] {
  const parts = verdict === undefined ? found : found.filter(part => part.verdict === verdict)
  return distinctValues(parts.map(part => part.values))
}

/** What is missing in the parts of one truth. */
function gapsOf(found: readonly Finding[], verdict: ClauseVerdict): readonly ClauseGap[] {
  const gaps: ClauseGap[] = []
  for (const part of found) if (part.verdict === verdict && part.gap !== undefined) gaps.push(part.gap)
  return gaps
}
