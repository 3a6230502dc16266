import { compare, type Fraction, wide } from '../exact'
import type { Explained, Phrasing } from '../explaining/phrase'
import type { QuantityReading } from '../explaining/reading'
import { readPercent } from '../literal'
import { inside, measure } from '../program/compiling'
import { percentText } from '../wording/percent-text'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import type { RatioCondition } from './condition'
import { distinctValues, finding } from './finding'
import { BOUNDS, type Bound, divide, testRange } from './number-range'
import { quantityReader } from './quantity'

const WORDS: Record<Bound, [string, string]> = {
  atLeast: ['要达到', '要低于'],
  atMost: ['不能超过', '要超过'],
  moreThan: ['要超过', '不能超过'],
  lessThan: ['要低于', '要达到'],
}

/** One number as a share of another against a percentage, by exact integers (5.5 % of 200 is 11, not 11.000001). */
export function explainRatio({ ratio }: RatioCondition, want: boolean, phrasing: Phrasing): Explained {
  const at = inside(phrasing, 'ratio')
  const readPart = quantityReader(ratio.of, inside(at, 'of'))
  const readTotal = quantityReader(ratio.to, inside(at, 'to'))
  const label = ratio.label ?? '比例'
  const bound = BOUNDS.find(name => ratio[name] !== undefined)!
  const limit = measure(ratio[bound]!, readPercent, at)
  return view => {
    const part = readPart(view)
    const total = readTotal(view)
    const values = distinctValues([[part.used], [total.used]])
    if (!part.range || !total.range) {
      const { used } = part.range === undefined ? part : total
      return finding('UNKNOWN', want, values, () => unknownGap(used))
    }
    const range = divide(part.range, total.range)
    if (!range) {
      return finding('UNKNOWN', want, values, () => ({ text: `“${total.label}”为 0，算不出${label}` }))
    }
    if ('unknown' in limit) return finding('UNKNOWN', want, values, unsetParameterGap)
    return finding(testRange(range, bound, limit.value), want, values, () =>
      ratioGap(range.low, limit.value, bound, label, part, total, want),
    )
  }
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
function percentNumber(value: Fraction): number {
  const { n, d } = wide(value)
  return Number((n * 10_000n) / d) / 100
}
