import type { Quantity } from '../condition/condition'
import { quantityReader } from '../condition/quantity'
import { compare, divide, multiply, whole } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import type { Formula } from './formula'
import { knownNumber } from './known-number'

/** The share of a whole, for example 7 of 12 months; more than the whole counts as the whole. */
export function proRata(
  formula: { readonly of: Formula; readonly part: Quantity; readonly whole: number },
  phrasing: Phrasing,
): Worked {
  const of = phrasing.book.amount(formula.of, phrasing)
  const read = quantityReader(formula.part, phrasing)
  const limit = whole(formula.whole)
  return working(view => {
    const inner = view.amount(of)
    if (!inner.known) return inner
    const part = knownNumber(read(view))
    if (!part.ok) return part.unknown
    const share = compare(part.value, limit) > 0 ? limit : part.value
    const fen = multiply(inner.fen, divide(share, limit))
    const line = { label: `× ${part.reading.label}`, text: `${share.n} / ${formula.whole}` }
    return { ...inner, fen, lines: [...inner.lines, line], used: [...inner.used, part.used] }
  })
}
