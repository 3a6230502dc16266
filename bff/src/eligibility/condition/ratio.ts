import type { FactUsed } from '../assessment'
import { compare, type Fraction } from '../exact'
import { readPercent } from '../literal'
import { plain } from '../reading/resolve-literal'
import { percentText } from '../wording/percent-text'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import type { RatioCondition } from './condition'
import type { EvaluationContext } from './context'
import { distinctValues, type Finding, finding } from './finding'
import { BOUNDS, type Bound, divide, testRange } from './number-range'
import { type QuantityReading, readQuantity } from './quantity'

const WORDS: Record<Bound, [string, string]> = {
  atLeast: ['要达到', '要低于'],
  atMost: ['不能超过', '要超过'],
  moreThan: ['要超过', '不能超过'],
  lessThan: ['要低于', '要达到'],
}

/** One number as a share of another against a percentage, by exact integers (5.5 % of 200 is 11, not 11.000001). */
export function ratio({ ratio }: RatioCondition, context: EvaluationContext, want: boolean): Finding {
  const part = readQuantity(ratio.of, context)
  const total = readQuantity(ratio.to, context)
  if (!part.range || !total.range) return unread(part, total, context, want)
  const range = divide(part.range, total.range)
  const label = ratio.label ?? '比例'
  if (!range) {
    return finding(
      context,
      'UNKNOWN',
      want,
      () => sides(part, total),
      () => ({ text: `“${total.label}”为 0，算不出${label}` }),
    )
  }
  const bound = BOUNDS.find(name => ratio[name] !== undefined)
  if (!bound) throw new Error('ratio without a bound')
  const limit = readPercent(plain(ratio[bound]!, context))
  if (!limit) return finding(context, 'UNKNOWN', want, () => sides(part, total), unsetParameterGap)
  return finding(
    context,
    testRange(range, bound, limit),
    want,
    () => sides(part, total),
    () => ratioGap(range.low, limit, bound, label, part, total, want),
  )
}

const sides = (part: QuantityReading, total: QuantityReading): FactUsed[] =>
  distinctValues([[part.used], [total.used]])

function unread(
  part: QuantityReading,
  total: QuantityReading,
  context: EvaluationContext,
  want: boolean,
): Finding {
  const { used } = part.range === undefined ? part : total
  return finding(
    context,
    'UNKNOWN',
    want,
    () => sides(part, total),
    () => unknownGap(used),
  )
}

function ratioGap(
  have: Fraction,
  limit: Fraction,
  bound: Bound,
  label: string,
  part: QuantityReading,
  total: QuantityReading,
  want: boolean,
) {
  const strict = compare(have, limit) === 0
  const text = `${label} ${percentText(have)}（${part.used.text} / ${total.used.text}），${WORDS[bound][want ? 0 : 1]} ${percentText(limit)}`
  return {
    text: strict ? `${text}，现在正好相等` : text,
    have: percentNumber(have),
    need: percentNumber(limit),
    unit: '%',
  }
}

/** For display only: two decimals. */
const percentNumber = (value: Fraction): number => Number((value.n * 10_000n) / value.d) / 100
