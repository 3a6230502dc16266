import { yuan } from '@policy-direct/shared/format/money'
import { quantityReader } from '../condition/quantity'
import { add, compare, multiply, whole } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import { unknownAmount } from './amount'
import { moneyOf } from './fixed'
import type { Shortfall } from './formula'
import { knownNumber } from './known-number'

/** What each head has less than the standard, for all heads (补差); nothing for who has as much or more. */
export function shortfall(formula: Shortfall, phrasing: Phrasing): Worked {
  const readHave = quantityReader(formula.of, phrasing)
  const readHeads = quantityReader(formula.heads, phrasing)
  const fen = moneyOf(formula.standard, phrasing)
  return working(view => {
    const have = knownNumber(readHave(view))
    if (!have.ok) return have.unknown
    const heads = knownNumber(readHeads(view))
    if (!heads.ok) return heads.unknown
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
  })
}
