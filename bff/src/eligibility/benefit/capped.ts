import { yuan } from '@policy-direct/shared/format/money'
import { compare, whole } from '../exact'
import type { Phrasing, Worked } from '../explaining/phrase'
import { unknownAmount } from './amount'
import { moneyOf } from './fixed'
import type { Formula, MoneyLiteral } from './formula'

/** At least and at most so much. The line of a bound is only shown where it bites. */
export function capped(
  formula: { readonly of: Formula; readonly atLeast?: MoneyLiteral; readonly atMost?: MoneyLiteral },
  phrasing: Phrasing,
): Worked {
  const of = phrasing.book.amount(formula.of, phrasing)
  const bounds = (
    [
      [formula.atLeast, -1, '不足的按最低'],
      [formula.atMost, 1, '超过的按最高'],
    ] as const
  ).flatMap(([literal, sign, label]) =>
    literal === undefined ? [] : [boundOf(moneyOf(literal, phrasing), sign, label)],
  )
  return view => {
    const inner = view.amount(of)
    if (!inner.known) return inner
    let { fen, lines } = inner
    const { used } = inner
    for (const bound of bounds) {
      if (bound === undefined) return unknownAmount('今年的限额还没有公布', used)
      if (compare(fen, bound.fen) * bound.sign <= 0) continue
      fen = bound.fen
      lines = [...lines, bound.line]
    }
    return { known: true, fen, lines, used }
  }
}

const boundOf = (fen: number | undefined, sign: 1 | -1, label: string) =>
  fen === undefined ? undefined : { fen: whole(fen), sign, line: { label, text: yuan(fen) } }
