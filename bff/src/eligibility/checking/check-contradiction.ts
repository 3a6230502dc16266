import type { Condition, Literal, ValueCondition } from '../condition/condition'
import { readMoney } from '../literal'
import type { Path } from './problem'
import type { CheckScope } from './scope'

/** Parts of one `all` that can never hold together: two different required values, or bounds that leave no room. */
export function checkContradiction(parts: readonly Condition[], path: Path, scope: CheckScope): void {
  const seen = new Map<string, { equals?: Literal; low: number; high: number }>()
  parts.forEach((part, index) => {
    if (!('fact' in part || 'field' in part)) return
    const key = 'fact' in part ? part.fact : part.field
    const known = seen.get(key) ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    const equals = part.equals ?? known.equals
    const low = Math.max(known.low, lowOf(part))
    const high = Math.min(known.high, highOf(part))
    const twoValues =
      part.equals !== undefined && known.equals !== undefined && !same(part.equals, known.equals)
    if (twoValues || low > high) scope.report([...path, index], '和前面的条件互相矛盾，谁都不可能同时满足')
    seen.set(key, { equals, low, high })
  })
}

const same = (a: Literal, b: Literal): boolean => JSON.stringify(a) === JSON.stringify(b)

const numberOf = (literal: Literal | undefined, absent: number): number => {
  if (typeof literal === 'number') return literal
  return typeof literal === 'string' ? (readMoney(literal) ?? absent) : absent
}

/** Least value the test lets through; integers, so "more than 3" begins at 4. */
function lowOf(test: ValueCondition): number {
  const none = Number.NEGATIVE_INFINITY
  return Math.max(
    numberOf(test.equals, none),
    numberOf(test.atLeast, none),
    numberOf(test.moreThan, none) + 1,
    numberOf(test.between?.[0], none),
  )
}

function highOf(test: ValueCondition): number {
  const none = Number.POSITIVE_INFINITY
  return Math.min(
    numberOf(test.equals, none),
    numberOf(test.atMost, none),
    numberOf(test.lessThan, none) - 1,
    numberOf(test.between?.[1], none),
  )
}
