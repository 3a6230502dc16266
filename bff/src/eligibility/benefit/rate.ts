import { yuan } from '@policy-direct/shared/format/money'
import type { ParameterRef, Percent, Quantity } from '../condition/condition'
import { quantityReader } from '../condition/quantity'
import { multiply } from '../exact'
import type { Phrasing, Worked } from '../explaining/phrase'
import { readPercent } from '../literal'
import { measure } from '../program/compiling'
import { percentText } from '../wording/percent-text'
import { unknownAmount } from './amount'
import { type KnownNumber, knownNumber } from './known-number'

/** The base in words: as it was read, where it is money as it stands. */
const moneyText = ({ value, reading, used }: Extract<KnownNumber, { ok: true }>): string =>
  reading.kind === 'MONEY' && used.text !== null ? used.text : yuan(Number(value.n))

/** A share of an amount of money. */
export function rate(
  formula: { readonly base: Quantity; readonly rate: Percent | ParameterRef; readonly label?: string },
  phrasing: Phrasing,
): Worked {
  const read = quantityReader(formula.base, phrasing)
  const share = measure(formula.rate, readPercent, phrasing)
  const percent = 'unknown' in share ? '' : percentText(share.value)
  const times = { label: `× ${formula.label ?? '比例'}`, text: percent }
  return view => {
    const base = knownNumber(read(view))
    if (!base.ok) return base.unknown
    if ('unknown' in share) return unknownAmount('今年的比例还没有公布')
    return {
      known: true,
      fen: multiply(base.value, share.value),
      lines: [{ label: base.reading.label, text: moneyText(base) }, times],
      used: [base.used],
    }
  }
}
