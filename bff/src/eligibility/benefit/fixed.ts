import { yuan } from '@policy-direct/shared/format/money'
import { whole } from '../exact'
import type { Phrasing, Worked } from '../explaining/phrase'
import { money } from '../program/compiling'
import { unknownAmount } from './amount'
import type { MoneyLiteral } from './formula'

/** The same amount for everybody. */
export function fixed(
  formula: { readonly fixed: MoneyLiteral; readonly label?: string },
  phrasing: Phrasing,
): Worked {
  const fen = moneyOf(formula.fixed, phrasing)
  if (fen === undefined) return unknownAmount('今年的标准还没有公布')
  return {
    known: true,
    fen: whole(fen),
    lines: [{ label: formula.label ?? '标准', text: yuan(fen) }],
    used: [],
  }
}

/** A money literal or parameter in 分; undefined when the year has none. */
export function moneyOf(literal: MoneyLiteral, phrasing: Phrasing): number | undefined {
  const found = money(literal, phrasing)
  return 'unknown' in found ? undefined : found.value
}
