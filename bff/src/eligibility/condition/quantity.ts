import { whole } from '../exact'
import type { Phrasing } from '../explaining/phrase'
import type { QuantityReading, Reading } from '../explaining/reading'
import type { View } from '../explaining/view'
import { inside } from '../program/compiling'
import type { Quantity } from './condition'

export type QuantityReader = (view: View) => QuantityReading

/** Reads a fact, a field or a count of records as a number. */
export function quantityReader(quantity: Quantity, phrasing: Phrasing): QuantityReader {
  if (typeof quantity === 'object' && 'count' in quantity) {
    const counting = phrasing.book.counting(quantity.count, inside(phrasing, 'count'))
    return view => {
      const { known, certain, possible, used } = counting.count(view)
      const named = { label: counting.label ?? used.label, kind: 'COUNT' as const, unit: '人', used }
      return known ? { ...named, range: { low: whole(certain), high: whole(possible) } } : named
    }
  }
  const reader = phrasing.book.reader(typeof quantity === 'string' ? { fact: quantity } : quantity, phrasing)
  if ('nobody' in reader) {
    const nobody = { label: reader.nobody.label, kind: 'COUNT' as const, unit: '', used: reader.nobody }
    return () => nobody
  }
  const kind = reader.definition.kind === 'MONEY' ? 'MONEY' : 'COUNT'
  const unit = reader.definition.unit ?? ''
  return view => {
    const reading = view.read(reader)
    reading.quantity ??= numberOf(reading, kind, unit)
    return reading.quantity
  }
}

function numberOf(
  { known, value, used }: Reading,
  kind: QuantityReading['kind'],
  unit: string,
): QuantityReading {
  const { label } = used
  if (!known || typeof value !== 'number') return { label, kind, unit, used }
  const number = whole(value)
  return { label, kind, unit, used, range: { low: number, high: number } }
}
