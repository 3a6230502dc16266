import { yuan } from '@policy-direct/shared/format/money'
import { whole } from '../exact'
import { readMoney } from '../literal'
import { plain } from '../reading/resolve-literal'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import type { MoneyLiteral } from './formula'

/** The same amount for everybody. */
export function fixed(
  formula: { readonly fixed: MoneyLiteral; readonly label?: string },
  context: AmountContext,
): Amount {
  const fen = moneyOf(formula.fixed, context)
  if (fen === undefined) return unknownAmount('今年的标准还没有公布')
  return {
    known: true,
    fen: whole(fen),
    lines: [{ label: formula.label ?? '标准', text: yuan(fen) }],
    used: [],
  }
}

/** A money literal or parameter in 分; undefined when the year has none. */
export function moneyOf(literal: MoneyLiteral, context: AmountContext): number | undefined {
  return readMoney(plain(literal, context)) ?? undefined
}
