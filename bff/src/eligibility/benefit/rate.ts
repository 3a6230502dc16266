import { yuan } from '@policy-direct/shared/format/money'
import type { FormulaLine } from '../assessment'
import type { ParameterRef, Percent, Quantity } from '../condition/condition'
import { type QuantityReader, quantityReader } from '../condition/quantity'
import { type Fraction, multiply } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import type { QuantityReading } from '../explaining/reading'
import type { View } from '../explaining/view'
import { readPercent } from '../literal'
import { measure } from '../program/compiling'
import { percentText } from '../wording/percent-text'
import { type Amount, unknownAmount } from './amount'
import { valuesOf, whatIsOpen } from './known-number'

/** A share of an amount of money. */
export function rate(
  formula: { readonly base: Quantity; readonly rate: Percent | ParameterRef; readonly label?: string },
  phrasing: Phrasing,
): Worked {
  const read = quantityReader(formula.base, phrasing)
  const share = measure(formula.rate, readPercent, phrasing)
  if ('unknown' in share)
    return working(view => whatIsOpen(read(view)) ?? unknownAmount('今年的比例还没有公布'))
  const times = { label: `× ${formula.label ?? '比例'}`, text: percentText(share.value) }
  return new Share(read, share.value, times)
}

/** A class, so that what is asked for every item lies together. */
class Share {
  constructor(
    readonly read: QuantityReader,
    readonly share: Fraction,
    readonly times: FormulaLine,
  ) {}

  work(view: View): Amount {
    const base = this.read(view)
    const open = whatIsOpen(base)
    if (open !== undefined) return open
    return {
      known: true,
      fen: multiply(base.range!.low, this.share),
      lines: [baseLine(base), this.times],
      used: valuesOf(base),
    }
  }
}

/** The base in words: as it was read, where it is money as it stands. One line for every share of it. */
function baseLine(reading: QuantityReading): FormulaLine {
  const { kind, used } = reading
  const asRead = kind === 'MONEY' && used.text !== null
  reading.line ??= { label: reading.label, text: asRead ? used.text : yuan(Number(reading.range!.low.n)) }
  return reading.line
}
