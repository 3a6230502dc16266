import { agree } from './agree'
import type { Condition } from './condition'
import type { EvaluationContext } from './context'
import { count } from './count'
import type { Finding } from './finding'
import { allOf, anyOf, atLeastOf, not, when } from './logic'
import { ratio } from './ratio'
import { running } from './running'
import { testValue } from './value'

/**
 * The truth of a condition for one subject on one date. `want` says which truth the reader hopes for (false inside
 * a `not`), so that the gap speaks of what is missing.
 * @throws Error when the object carries no operator; policy files are checked against this on entry.
 */
export function evaluate(condition: Condition, context: EvaluationContext, want = true): Finding {
  if ('all' in condition) return allOf(condition.all, context, want)
  if ('any' in condition) return anyOf(condition.any, context, want)
  if ('not' in condition) return not(condition.not, context, want)
  if ('atLeastOf' in condition) return atLeastOf(condition.atLeastOf, context, want)
  if ('when' in condition) return when(condition, context, want)
  if ('ratio' in condition) return ratio(condition, context, want)
  if ('count' in condition) return count(condition, context, want)
  if ('running' in condition) return running(condition, context, want)
  if ('agree' in condition) return agree(condition, context, want)
  if ('fact' in condition || 'field' in condition) return testValue(condition, context, want)
  throw new Error(`condition without an operator: ${JSON.stringify(condition)}`)
}
