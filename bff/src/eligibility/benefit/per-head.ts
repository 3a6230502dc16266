import { yuan } from '@policy-direct/shared/format/money'
import { quantityReader } from '../condition/quantity'
import { multiply, whole } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import { unknownAmount } from './amount'
import { moneyOf } from './fixed'
import type { PerHead } from './formula'
import { knownNumber, valuesOf } from './known-number'

/** So much for each head. */
export function perHead(formula: PerHead, phrasing: Phrasing): Worked {
  const read = quantityReader(formula.of, phrasing)
  const fen = moneyOf(formula.amount, phrasing)
  const single = fen === undefined ? undefined : whole(fen)
  const each = { label: `× ${formula.label ?? '每人标准'}`, text: fen === undefined ? '' : yuan(fen) }
  return working(view => {
    const heads = knownNumber(read(view), formula.sureOnly)
    if (!heads.ok) return heads.unknown
    if (single === undefined) return unknownAmount('今年的标准还没有公布')
    return {
      known: true,
      fen: multiply(heads.value, single),
      lines: [{ label: heads.reading.label, text: `${heads.value.n} ${heads.reading.unit}`.trimEnd() }, each],
      used: valuesOf(heads.reading),
    }
  })
}
