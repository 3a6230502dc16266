import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { compare, type Fraction, divide as over, sign } from '../exact'
import { both, verdictOf } from '../truth'
import type { CountCondition, NumberTest } from './condition'

/** A number that lies between two bounds; equal bounds mean it is known. */
export type NumberRange = { readonly low: Fraction; readonly high: Fraction }

export type Bound = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'
export const BOUNDS: readonly Bound[] = ['atLeast', 'atMost', 'moreThan', 'lessThan']

/** What a count is compared by: what one look at both ends of a range answers. */
export const NUMBER_TESTS: readonly (keyof NumberTest)[] = ['equals', ...BOUNDS, 'between']

/** What stands beside a count and is no test of a number; undefined when nothing does. */
export const foreignToCount = (condition: CountCondition): string | undefined =>
  Object.keys(condition).find(key => key !== 'count' && !(NUMBER_TESTS as readonly string[]).includes(key))

/** Whether every number of the range keeps the bound, none does, or it depends. */
export function testRange(range: NumberRange, bound: Bound, limit: Fraction): ClauseVerdict {
  return both(keeps(range.low, bound, limit), keeps(range.high, bound, limit))
}

function keeps(value: Fraction, bound: Bound, limit: Fraction): ClauseVerdict {
  const order = compare(value, limit)
  switch (bound) {
    case 'atLeast':
      return verdictOf(order >= 0)
    case 'atMost':
      return verdictOf(order <= 0)
    case 'moreThan':
      return verdictOf(order > 0)
    case 'lessThan':
      return verdictOf(order < 0)
  }
}

/** One range as a share of another. Undefined when the denominator is, or may be, zero. */
export function divide(part: NumberRange, total: NumberRange): NumberRange | undefined {
  if (sign(total.low) <= 0) return undefined
  return { low: over(part.low, total.high), high: over(part.high, total.low) }
}
