import { yuan } from '@policy-direct/shared/format/money'
import { multiply, whole } from '../exact'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { moneyOf } from './fixed'
import type { PerHead } from './formula'
import { knownNumber } from './known-number'

/** So much for each head. */
export function perHead(formula: PerHead, context: AmountContext): Amount {
  const heads = knownNumber(formula.of, context, formula.sureOnly)
  if (!heads.ok) return heads.unknown
  const fen = moneyOf(formula.amount, context)
  if (fen === undefined) return unknownAmount('今年的标准还没有公布')
  return {
    known: true,
    fen: multiply(heads.value, whole(fen)),
    lines: [
      { label: heads.reading.label, text: `${heads.value.n} ${heads.reading.unit}`.trimEnd() },
      { label: `× ${formula.label ?? '每人标准'}`, text: yuan(fen) },
    ],
    used: [heads.used],
  }
}
