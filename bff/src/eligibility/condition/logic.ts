import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import * as truth from '../truth'
import type { Condition } from './condition'
import type { EvaluationContext } from './context'
import { evaluate } from './evaluate'
import { anyGap, distinctValues, everyGap, type Finding } from './finding'

/** Every part holds. */
export const allOf = (parts: readonly Condition[], context: EvaluationContext, want: boolean): Finding =>
  combine(parts, parts.length, context, want)

/** One part holds. */
export const anyOf = (parts: readonly Condition[], context: EvaluationContext, want: boolean): Finding =>
  combine(parts, 1, context, want)

/** At least `n` parts hold. */
export const atLeastOf = (
  { n, of }: { readonly n: number; readonly of: readonly Condition[] },
  context: EvaluationContext,
  want: boolean,
): Finding => combine(of, n, context, want)

/** The part does not hold; an unknown stays unknown. */
export function not(part: Condition, context: EvaluationContext, want: boolean): Finding {
  const found = evaluate(part, context, !want)
  return { ...found, verdict: truth.negate(found.verdict) }
}

/** `must` or `otherwise` by `when`; while `when` is unknown, only what both branches agree on. */
export function when(
  condition: { readonly when: Condition; readonly must: Condition; readonly otherwise: Condition },
  context: EvaluationContext,
  want: boolean,
): Finding {
  const guard = evaluate(condition.when, context, true)
  if (guard.verdict !== 'UNKNOWN') {
    const branch = evaluate(guard.verdict === 'MET' ? condition.must : condition.otherwise, context, want)
    return { ...branch, values: distinctValues([guard.values, branch.values]) }
  }
  const branches = [evaluate(condition.must, context, want), evaluate(condition.otherwise, context, want)]
  const verdict = truth.both(branches[0]!.verdict, branches[1]!.verdict)
  const values = distinctValues([guard.values, ...branches.map(branch => branch.values)])
  const gaps = verdict === 'UNKNOWN' ? [guard.gap] : branches.map(branch => branch.gap)
  return { verdict, values, gap: everyGap(present(gaps)) }
}

function combine(
  parts: readonly Condition[],
  needed: number,
  context: EvaluationContext,
  want: boolean,
): Finding {
  const found = parts.map(part => evaluate(part, context, want))
  const verdict = truth.atLeastOf(
    found.map(part => part.verdict),
    needed,
  )
  if (context.quiet) return { verdict, values: [] }
  const values = distinctValues(found.map(part => part.values))
  const wanted: ClauseVerdict = want ? 'MET' : 'NOT_MET'
  if (verdict === wanted) return { verdict, values: decisive(found, verdict, needed, values) }
  const gaps = present(found.filter(part => part.verdict === verdict).map(part => part.gap))
  // To turn an "all" true, or an "any" false, every part in the way must change.
  const everyPart = want ? needed === parts.length : needed === 1
  return { verdict, values, gap: everyPart || verdict === 'UNKNOWN' ? everyGap(gaps) : anyGap(gaps) }
}

const present = (gaps: readonly (ClauseGap | undefined)[]): ClauseGap[] =>
  gaps.filter(gap => gap !== undefined)

/** Where one part settled an "any", the unknown others need not be shown. */
function decisive(
  found: readonly Finding[],
  verdict: ClauseVerdict,
  needed: number,
  values: Finding['values'],
): Finding['values'] {
  if (needed === found.length || verdict !== 'MET') return values
  return distinctValues(found.filter(part => part.verdict === 'MET').map(part => part.values))
}
