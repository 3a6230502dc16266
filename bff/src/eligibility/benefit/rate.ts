import { yuan } from '@policy-direct/shared/format/money'
import type { ParameterRef, Percent, Quantity } from '../condition/condition'
import { multiply } from '../exact'
import { readPercent } from '../literal'
import { plain } from '../reading/resolve-literal'
import { percentText } from '../wording/percent-text'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { knownNumber } from './known-number'

/** A share of an amount of money. */
export function rate(
  formula: { readonly base: Quantity; readonly rate: Percent | ParameterRef; readonly label?: string },
  context: AmountContext,
): Amount {
  const base = knownNumber(formula.base, context)
  if (!base.ok) return base.unknown
  const share = readPercent(plain(formula.rate, context))
  if (!share) return unknownAmount('今年的比例还没有公布')
  return {
    known: true,
    fen: multiply(base.value, share),
    lines: [
      { label: base.reading.label, text: yuan(Number(base.value.n)) },
      { label: `× ${formula.label ?? '比例'}`, text: percentText(share) },
    ],
    used: [base.used],
  }
}
