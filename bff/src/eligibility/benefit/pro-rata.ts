import type { Quantity } from '../condition/condition'
import { compare, multiply, whole } from '../exact'
import type { Amount, AmountContext } from './amount'
import { evaluateFormula } from './evaluate-formula'
import type { Formula } from './formula'
import { knownNumber } from './known-number'

/** The share of a whole, for example 7 of 12 months; more than the whole counts as the whole. */
export function proRata(
  formula: { readonly of: Formula; readonly part: Quantity; readonly whole: number },
  context: AmountContext,
): Amount {
  const inner = evaluateFormula(formula.of, context)
  if (!inner.known) return inner
  const part = knownNumber(formula.part, context)
  if (!part.ok) return part.unknown
  const limit = whole(formula.whole)
  const share = compare(part.value, limit) > 0 ? limit : part.value
  const fen = multiply(inner.fen, { n: share.n, d: share.d * limit.n })
  const line = { label: `× ${part.reading.label}`, text: `${share.n} / ${formula.whole}` }
  return { ...inner, fen, lines: [...inner.lines, line], used: [...inner.used, part.used] }
}
