import type { FactKind } from '@policy-direct/shared/facts/definition'
import { resolveLiteral } from '../reading/resolve-literal'
import type { Literal, ValueTest } from './condition'
import type { EvaluationContext } from './context'

/** UNSET: the test names a parameter that has no value this year. Undefined: not a test of this family. */
export type TestResult = boolean | 'UNSET' | undefined

type Scalar = string | number | boolean

const ORDERED = [
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'onOrAfter',
  'onOrBefore',
  'after',
  'before',
] as const

const COMPARE: Record<(typeof ORDERED)[number], (value: Scalar, bound: Scalar) => boolean> = {
  atLeast: (value, bound) => value >= bound,
  atMost: (value, bound) => value <= bound,
  moreThan: (value, bound) => value > bound,
  lessThan: (value, bound) => value < bound,
  onOrAfter: (value, bound) => value >= bound,
  onOrBefore: (value, bound) => value <= bound,
  after: (value, bound) => value > bound,
  before: (value, bound) => value < bound,
}

/** Equality, sets, ranges and order; dates compare as text. */
export function compareTest(
  test: ValueTest,
  kind: FactKind,
  value: Scalar,
  context: EvaluationContext,
): TestResult {
  if (test.equals !== undefined) {
    const bound = resolveLiteral(test.equals, kind, context)
    return bound === undefined ? 'UNSET' : value === bound
  }
  if (test.notEquals !== undefined) {
    const bound = resolveLiteral(test.notEquals, kind, context)
    return bound === undefined ? 'UNSET' : value !== bound
  }
  if (test.in !== undefined) return member(test.in, value, kind, context)
  if (test.notIn !== undefined) {
    const found = member(test.notIn, value, kind, context)
    return found === 'UNSET' ? found : !found
  }
  if (test.between !== undefined) {
    const low = resolveLiteral(test.between[0], kind, context)
    const high = resolveLiteral(test.between[1], kind, context)
    return low === undefined || high === undefined ? 'UNSET' : value >= low && value <= high
  }
  for (const name of ORDERED) {
    const literal = test[name]
    if (literal === undefined) continue
    const bound = resolveLiteral(literal, kind, context)
    return bound === undefined ? 'UNSET' : COMPARE[name](value, bound)
  }
  return undefined
}

function member(
  literals: readonly Literal[],
  value: Scalar,
  kind: FactKind,
  context: EvaluationContext,
): boolean | 'UNSET' {
  let unset = false
  for (const literal of literals) {
    const bound = resolveLiteral(literal, kind, context)
    if (bound === value) return true
    if (bound === undefined) unset = true
  }
  return unset ? 'UNSET' : false
}
