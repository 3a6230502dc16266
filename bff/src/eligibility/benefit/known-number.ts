import type { FactUsed } from '../assessment'
import { compare, type Fraction, sign } from '../exact'
import type { QuantityReading } from '../explaining/reading'
import { type Amount, unknownAmount } from './amount'

/** A number that is known exactly, or the reason why it is not. */
export type KnownNumber =
  | {
      readonly ok: true
      readonly value: Fraction
      readonly reading: QuantityReading
      readonly used: FactUsed
    }
  | { readonly ok: false; readonly unknown: Amount }

/**
 * A quantity for an amount: money is only worked out from numbers nobody has to guess. With `sureOnly` the
 * records that are sure are counted and the others left for later.
 */
export function knownNumber(reading: QuantityReading, sureOnly = false): KnownNumber {
  const unknown = whatIsOpen(reading, sureOnly)
  if (unknown !== undefined) return { ok: false, unknown }
  return { ok: true, value: reading.range!.low, reading, used: reading.used }
}

/** Why a quantity is not known exactly; undefined when it is, as the lower end of its range. */
export function whatIsOpen(reading: QuantityReading, sureOnly = false): Amount | undefined {
  const { range } = reading
  if (!range) return unknownAmount(`没有查到“${reading.label}”`, valuesOf(reading))
  const open = range.low !== range.high && compare(range.low, range.high) !== 0
  // Nobody sure yet is not the same as nobody: 0 元 would read as a no.
  if (!open || (sureOnly && sign(range.low) !== 0)) return undefined
  return unknownAmount(`“${reading.label}”还有信息不全`, valuesOf(reading))
}

/** The datum as the list of what was used: one for all formulas that use it. */
export function valuesOf(reading: QuantityReading): readonly FactUsed[] {
  reading.values ??= [reading.used]
  return reading.values
}
