import { yuan } from '@policy-direct/shared/format/money'
import { compare, whole } from '../exact'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { evaluateFormula } from './evaluate-formula'
import { moneyOf } from './fixed'
import type { Formula, MoneyLiteral } from './formula'

/** At least and at most so much. The line of a bound is only shown where it bites. */
export function capped(
  formula: { readonly of: Formula; readonly atLeast?: MoneyLiteral; readonly atMost?: MoneyLiteral },
  context: AmountContext,
): Amount {
  const inner = evaluateFormula(formula.of, context)
  if (!inner.known) return inner
  let { fen, lines } = inner
  for (const [literal, sign, label] of [
    [formula.atLeast, -1, '不足的按最低'],
    [formula.atMost, 1, '超过的按最高'],
  ] as const) {
    if (literal === undefined) continue
    const bound = moneyOf(literal, context)
    if (bound === undefined) return unknownAmount('今年的限额还没有公布', inner.used)
    if (compare(fen, whole(bound)) * sign <= 0) continue
    fen = whole(bound)
    lines = [...lines, { label, text: yuan(bound) }]
  }
  return { ...inner, fen, lines }
}
