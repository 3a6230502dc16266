import { add, compare } from '../exact'
import type { Amount, AmountContext } from './amount'
import { evaluateFormula } from './evaluate-formula'
import type { Formula } from './formula'

type Known = Extract<Amount, { known: true }>

/** All parts together. */
export const sum = (parts: readonly Formula[], context: AmountContext): Amount =>
  fold(parts, context, (a, b) => ({
    ...a,
    fen: add(a.fen, b.fen),
    lines: [...a.lines, { label: '＋', text: '' }, ...b.lines],
  }))

/** The smallest of the parts. */
export const lesserOf = (parts: readonly Formula[], context: AmountContext): Amount =>
  fold(parts, context, (a, b) => (compare(b.fen, a.fen) < 0 ? b : a))

/** The largest of the parts. */
export const greaterOf = (parts: readonly Formula[], context: AmountContext): Amount =>
  fold(parts, context, (a, b) => (compare(b.fen, a.fen) > 0 ? b : a))

function fold(
  parts: readonly Formula[],
  context: AmountContext,
  join: (a: Known, b: Known) => Known,
): Amount {
  let result: Known | undefined
  for (const part of parts) {
    const amount = evaluateFormula(part, context)
    if (!amount.known) return amount
    const used = [...(result?.used ?? []), ...amount.used]
    result = { ...(result === undefined ? amount : join(result, amount)), used }
  }
  if (!result) throw new Error('a formula of many parts needs a part')
  return result
}
