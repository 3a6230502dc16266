import type { Explained, Phrasing } from '../explaining/phrase'
import { MalformedCondition } from '../program/compiling'
import type { ConditionNode } from '../program/node'
import { explainAgree } from './agree'
import type { Condition } from './condition'
import { explainCount } from './count'
import { explainNot, explainParts, explainWhen } from './logic'
import { explainRatio } from './ratio'
import { explainRunning } from './running'
import { explainValue } from './value'

/**
 * How a condition is explained. `want` says which truth the reader hopes for (false inside a `not`), so that the gap
 * speaks of what is missing.
 * @throws MalformedCondition when the object carries no operator
 */
export function explainCondition(
  condition: Condition,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): Explained {
  if ('all' in condition)
    return explainParts(condition, condition.all, condition.all.length, 'all', want, node, phrasing)
  if ('any' in condition) return explainParts(condition, condition.any, 1, 'any', want, node, phrasing)
  if ('not' in condition) return explainNot(condition.not, want, phrasing)
  if ('atLeastOf' in condition) {
    const { n, of } = condition.atLeastOf
    return explainParts(condition, of, n, 'atLeastOf', want, node, phrasing)
  }
  if ('when' in condition) return explainWhen(condition, want, node, phrasing)
  if ('ratio' in condition) return explainRatio(condition, want, phrasing)
  if ('count' in condition) return explainCount(condition, want, node, phrasing)
  if ('running' in condition) return explainRunning(condition, want, node, phrasing)
  if ('agree' in condition) return explainAgree(condition, want, phrasing)
  if ('fact' in condition || 'field' in condition) return explainValue(condition, want, node, phrasing)
  throw new MalformedCondition(phrasing.place, `condition without an operator: ${JSON.stringify(condition)}`)
}
