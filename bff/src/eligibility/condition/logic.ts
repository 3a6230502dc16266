import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import type { Explained, Joint, Phrase, Phrasing } from '../explaining/phrase'
import type { View } from '../explaining/view'
import { Listing } from '../listing'
import { inside } from '../program/compiling'
import type { ConditionNode } from '../program/node'
import * as truth from '../truth'
import { onDay } from '../wording/gap'
import type { Condition } from './condition'
import { DataUsed } from './data-used'
import { distinctValues, everyGap, Finding, someGaps } from './finding'
import { dayOfCondition, type TurningCondition, turning } from './turning-day'

/** At least `needed` parts hold: all of them, one of them, or some. */
export function explainParts(
  condition: Condition,
  given: readonly Condition[],
  needed: number,
  name: string,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): Explained {
  const at = inside(phrasing, name)
  const asked = turning(condition, want, node, phrasing)
  const parts = given.map((part, index) => phrasing.book.phrase(part, want, inside(at, index)))
  return new Parts(parts, needed, want, asked)
}

/** A class, so that all of them have one shape. */
class Parts implements Joint {
  readonly #wanted: ClauseVerdict
  /** To turn an "all" true, or an "any" false, every part in the way must change. */
  readonly #everyPart: boolean

  constructor(
    readonly parts: readonly Phrase[],
    readonly needed: number,
    want: boolean,
    readonly asked: TurningCondition,
  ) {
    this.#everyPart = want ? needed === parts.length : needed === 1
    this.#wanted = want ? 'MET' : 'NOT_MET'
  }

  find(view: View): Finding {
    const { parts, needed } = this
    let met = 0
    let possible = 0
    for (let at = 0; at < parts.length; at += 1) {
      const verdict = view.judge(parts[at]!)
      if (verdict === 'MET') met += 1
      if (verdict !== 'NOT_MET') possible += 1
    }
    const verdict = truth.reached(met, possible, needed)
    if (verdict === this.#wanted) {
      // Where one part settled an "any", the unknown others need not be shown.
      const settled = verdict === 'MET' && needed < parts.length
      return new Finding(
        verdict,
        settled && met === 1 ? this.#valuesOfMet(view) : this.#values(view, settled),
      )
    }
    const gaps = this.#gaps(view, verdict)
    const gap = this.#everyPart || verdict === 'UNKNOWN' ? everyGap(gaps) : someGaps(gaps)
    return timed(new Finding(verdict, this.#values(view, false), gap), gaps, this.asked, view)
  }

  /** What was looked at by the one part that is met. */
  #valuesOfMet(view: View): Finding['values'] {
    const { parts } = this
    let at = 0
    while (view.judge(parts[at]!) !== 'MET') at += 1
    return view.valuesOf(parts[at]!)
  }

  /** Only what is in the way is put into words. */
  #gaps(view: View, verdict: ClauseVerdict): readonly ClauseGap[] {
    for (let at = 0; at < this.parts.length; at += 1) {
      const part = this.parts[at]!
      const gap = view.judge(part) === verdict ? view.gapOf(part) : undefined
      if (gap !== undefined) GAPS.add(gap)
    }
    return GAPS.taken()
  }

  /** What was looked at by all parts, or by those that are met. */
  #values(view: View, onlyMet: boolean): Finding['values'] {
    const { parts } = this
    for (let at = 0; at < parts.length; at += 1) {
      if (!onlyMet || view.judge(parts[at]!) === 'MET') VALUES.addDistinct(view.valuesOf(parts[at]!))
    }
    return VALUES.taken()
  }
}

/** The part does not hold; an unknown stays unknown. */
export function explainNot(part: Condition, want: boolean, phrasing: Phrasing): Explained {
  const phrase = phrasing.book.phrase(part, !want, inside(phrasing, 'not'))
  return phrase.question?.negated() ?? { find: (view: View) => view.find(phrase).negated, parts: [phrase] }
}

/** `must` or `otherwise` by `when`; while `when` is unknown, only what both branches agree on. */
export function explainWhen(
  condition: Extract<Condition, { when: Condition }>,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): Explained {
  const { book } = phrasing
  const asked = turning(condition, want, node, phrasing)
  const guard = book.phrase(condition.when, true, inside(phrasing, 'when'))
  const must = book.phrase(condition.must, want, inside(phrasing, 'must'))
  const otherwise = book.phrase(condition.otherwise, want, inside(phrasing, 'otherwise'))
  // While the guard holds, a day on which it lapses turns to the other branch.
  const lapse = book.phrase(condition.when, false, inside(phrasing, 'when'))
  return joined([guard, must, otherwise, lapse], ([when, yes, no, over], view) => {
    const days = [when!, over!, yes!, no!].flatMap(({ gap }) => gap ?? [])
    return timed(branched(when!, yes!, no!), days, asked, view)
  })
}

function branched(when: Finding, yes: Finding, no: Finding): Finding {
  if (when.verdict === 'UNKNOWN') return undecided(when, yes, no)
  const branch = when.verdict === 'MET' ? yes : no
  return new Finding(branch.verdict, distinctValues([when.values, branch.values]), branch.gap)
}

/** What is found, with the first day on which time alone brings the wanted truth to the whole. */
function timed(found: Finding, gaps: readonly ClauseGap[], asked: TurningCondition, view: View): Finding {
  const { verdict, values, gap } = found
  if (gap === undefined) return found
  const days = verdict === 'UNKNOWN' ? NO_DAYS : daysOf(gaps)
  const day = days.length === 0 ? undefined : dayOfCondition(asked, days, view)
  const named = onDay(gap, day)
  return named === gap ? found : new Finding(verdict, values, named)
}

const NO_DAYS: readonly string[] = []

function daysOf(gaps: readonly ClauseGap[]): readonly string[] {
  let days = NO_DAYS
  for (const { earliestOn } of gaps) if (earliestOn !== undefined) days = [...days, earliestOn]
  return days
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
const joined = (
  parts: readonly Phrase[],
  join: (found: readonly Finding[], view: View) => Finding,
): Explained => ({
  parts,
  find: (view: View) =>
    join(
      parts.map(part => view.find(part)),
      view,
    ),
})

const VALUES = new DataUsed()
const GAPS = new Listing<ClauseGap>()
