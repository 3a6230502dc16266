import { yuan } from '@policy-direct/shared/format/money'
import type { FormulaLine } from '../assessment'
import { compare, type Fraction, whole } from '../exact'
import type { AmountPhrase, Phrasing, Worked } from '../explaining/phrase'
import type { View } from '../explaining/view'
import { type Amount, unknownAmount } from './amount'
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
  return 'known' in of.worked ? within(of.worked, bounds) : new Capped(of, bounds)
}

type Bound = { readonly fen: Fraction; readonly sign: 1 | -1; readonly line: FormulaLine }

/** A class, so that what is asked for every item lies together. */
class Capped {
  constructor(
    readonly of: AmountPhrase,
    readonly bounds: readonly (Bound | undefined)[],
  ) {}

  work(view: View): Amount {
    return within(view.amount(this.of), this.bounds)
  }
}

function within(inner: Amount, bounds: readonly (Bound | undefined)[]): Amount {
  if (!inner.known) return inner
  let { fen, lines } = inner
  const { used } = inner
  for (let at = 0; at < bounds.length; at += 1) {
    const bound = bounds[at]
    if (bound === undefined) return unknownAmount('今年的限额还没有公布', used)
    if (compare(fen, bound.fen) * bound.sign <= 0) continue
    fen = bound.fen
    lines = [...lines, bound.line]
  }
  return fen === inner.fen ? inner : { known: true, fen, lines, used }
}

const boundOf = (fen: number | undefined, sign: 1 | -1, label: string): Bound | undefined =>
  fen === undefined ? undefined : { fen: whole(fen), sign, line: { label, text: yuan(fen) } }
