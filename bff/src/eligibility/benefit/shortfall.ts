import { yuan } from '@policy-direct/shared/format/money'
import { add, compare, multiply, whole } from '../exact'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { moneyOf } from './fixed'
import type { Shortfall } from './formula'
import { knownNumber } from './known-number'

/** What each head has less than the standard, for all heads (补差); nothing for who has as much or more. */
export function shortfall(formula: Shortfall, context: AmountContext): Amount {
  const have = knownNumber(formula.of, context)
  if (!have.ok) return have.unknown
  const heads = knownNumber(formula.heads, context)
  if (!heads.ok) return heads.unknown
  const fen = moneyOf(formula.standard, context)
  if (fen === undefined) return unknownAmount('今年的标准还没有公布')
  const each = add(whole(fen), multiply(whole(-1), have.value))
  const missing = compare(each, whole(0)) > 0 ? each : whole(0)
  return {
    known: true,
    fen: multiply(missing, heads.value),
    lines: [
      { label: formula.label ?? '标准', text: yuan(fen) },
      { label: `− ${have.reading.label}`, text: yuan(Number(have.value.n)) },
      { label: `× ${heads.reading.label}`, text: `${heads.value.n} ${heads.reading.unit}`.trimEnd() },
    ],
    used: [have.used, heads.used],
  }
}
