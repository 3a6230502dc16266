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
  const resolve = (literal: Literal): Scalar | undefined => resolveLiteral(literal, kind, context)
  if (test.equals !== undefined) return against(resolve(test.equals), bound => value === bound)
  if (test.notEquals !== undefined) return against(resolve(test.notEquals), bound => value !== bound)
  if (test.in !== undefined) return member(test.in, value, resolve)
  if (test.notIn !== undefined) {
    const found = member(test.notIn, value, resolve)
    return found === 'UNSET' ? found : !found
  }
  if (test.between !== undefined) {
    const [from, to] = test.between
    return against(
      resolve(from),
      low => against(resolve(to), high => value >= low && value <= high) as boolean,
    )
  }
  for (const name of ORDERED) {
    const literal = test[name]
    if (literal !== undefined) return against(resolve(literal), bound => COMPARE[name](value, bound))
  }
  return undefined
}

const against = (bound: Scalar | undefined, holds: (bound: Scalar) => boolean): boolean | 'UNSET' =>
  bound === undefined ? 'UNSET' : holds(bound)

function member(
  literals: readonly Literal[],
  value: Scalar,
  resolve: (literal: Literal) => Scalar | undefined,
): boolean | 'UNSET' {
  let unset = false
  for (const literal of literals) {
    const bound = resolve(literal)
    if (bound === value) return true
    if (bound === undefined) unset = true
  }
  return unset ? 'UNSET' : false
}
