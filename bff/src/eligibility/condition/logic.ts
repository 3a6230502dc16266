import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import type { Explained, Phrase, Phrasing } from '../explaining/phrase'
import { inside } from '../program/compiling'
import * as truth from '../truth'
import type { Condition } from './condition'
import { distinctValues, everyGap, Finding, someGaps } from './finding'

/** At least `needed` parts hold: all of them, one of them, or some. */
export function explainParts(
  given: readonly Condition[],
  needed: number,
  name: string,
  want: boolean,
  phrasing: Phrasing,
): Explained {
  const at = inside(phrasing, name)
  const parts = given.map((part, index) => phrasing.book.phrase(part, want, inside(at, index)))
  return joined(parts, found => combine(found, needed, want))
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
  return joined([guard, must, otherwise], ([when, yes, no]) => {
    if (when!.verdict === 'UNKNOWN') return undecided(when!, yes!, no!)
    const branch = when!.verdict === 'MET' ? yes! : no!
    return new Finding(branch.verdict, distinctValues([when!.values, branch.values]), branch.gap)
  })
}

function undecided(guard: Finding, must: Finding, otherwise: Finding): Finding {
  const verdict = truth.both(must.verdict, otherwise.verdict)
  const values = distinctValues([guard.values, must.values, otherwise.values])
  const gaps = present(verdict === 'UNKNOWN' ? [guard.gap] : [must.gap, otherwise.gap])
  const gap = everyGap(gaps, gaps.length)
  return new Finding(verdict, values, gap)
}

/** Joins what the parts found. */
const joined =
  (parts: readonly Phrase[], join: (found: readonly Finding[]) => Finding): Explained =>
  view =>
    join(parts.map(part => view.find(part)))

function combine(found: readonly Finding[], needed: number, want: boolean): Finding {
  const verdict = truth.atLeastOf(
    found.map(part => part.verdict),
    needed,
  )
  const wanted: ClauseVerdict = want ? 'MET' : 'NOT_MET'
  // Where one part settled an "any", the unknown others need not be shown.
  if (verdict === wanted && verdict === 'MET' && needed < found.length)
    return new Finding(verdict, valuesOf(thatAre(verdict, found)))
  const values = valuesOf(found)
  if (verdict === wanted) return new Finding(verdict, values)
  const gaps = present(thatAre(verdict, found).map(part => part.gap))
  const met = thatAre('MET', found).length
  const possible = found.length - thatAre('NOT_MET', found).length
  // What is unknown has to be settled too: no day closes that.
  const missing = want ? needed - met : possible - needed + 1
  // To turn an "all" true, or an "any" false, every part in the way must change.
  const everyPart = want ? needed === found.length : needed === 1
  const gap = everyPart || verdict === 'UNKNOWN' ? everyGap(gaps, missing) : someGaps(gaps, missing)
  return new Finding(verdict, values, gap)
}

/** Those of this truth; all of them, where all are. */
const thatAre = (verdict: ClauseVerdict, found: readonly Finding[]): readonly Finding[] =>
  found.every(part => part.verdict === verdict) ? found : found.filter(part => part.verdict === verdict)

const valuesOf = (found: readonly Finding[]): Finding['values'] =>
  distinctValues(found.map(part => part.values))

const present = (gaps: readonly (ClauseGap | undefined)[]): readonly ClauseGap[] =>
  gaps.every(gap => gap !== undefined) ? gaps : gaps.filter(gap => gap !== undefined)
