import { add, compare } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import { MalformedCondition } from '../program/compiling'
import type { Amount } from './amount'
import type { Formula } from './formula'

type Known = Extract<Amount, { known: true }>

/** All parts together. */
export const sum = (parts: readonly Formula[], phrasing: Phrasing): Worked =>
  fold(parts, phrasing, (a, b) => ({
    ...a,
    fen: add(a.fen, b.fen),
    lines: [...a.lines, { label: '＋', text: '' }, ...b.lines],
  }))

/** The smallest of the parts. */
export const lesserOf = (parts: readonly Formula[], phrasing: Phrasing): Worked =>
  fold(parts, phrasing, (a, b) => (compare(b.fen, a.fen) < 0 ? b : a))

/** The largest of the parts. */
export const greaterOf = (parts: readonly Formula[], phrasing: Phrasing): Worked =>
  fold(parts, phrasing, (a, b) => (compare(b.fen, a.fen) > 0 ? b : a))

function fold(parts: readonly Formula[], phrasing: Phrasing, join: (a: Known, b: Known) => Known): Worked {
  const [first, ...others] = parts.map(part => phrasing.book.amount(part, phrasing))
  if (!first) throw new MalformedCondition(phrasing.place, 'a formula of many parts needs a part')
  return working(view => {
    let result = view.amount(first)
    for (const part of others) {
      if (!result.known) return result
      const amount = view.amount(part)
      if (!amount.known) return amount
      const used = [...result.used, ...amount.used]
      result = { ...join(result, amount), used }
    }
    return result
  })
}
