import type { Literal, Quantity } from '../condition/condition'
import { quantityReader } from '../condition/quantity'
import { compare, whole } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import { literalOf } from '../program/compiling'
import { unknownAmount } from './amount'
import type { TierStep } from './formula'
import { knownNumber } from './known-number'

/** The formula of the highest step reached; below the first step nothing is paid. */
export function tiers(
  formula: { readonly of: Quantity; readonly steps: readonly TierStep[] },
  phrasing: Phrasing,
): Worked {
  const read = quantityReader(formula.of, phrasing)
  const bounds = {
    MONEY: formula.steps.map(step => boundOf(step.from, 'MONEY', phrasing)),
    COUNT: formula.steps.map(step => boundOf(step.from, 'COUNT', phrasing)),
  }
  const pays = formula.steps.map(({ pay }) => phrasing.book.amount(pay, phrasing))
  return working(view => {
    const number = knownNumber(read(view))
    if (!number.ok) return number.unknown
    let reached = -1
    for (const [at, from] of bounds[number.reading.kind].entries()) {
      if (from === undefined) return unknownAmount('今年的分档还没有公布', [number.used])
      if (compare(number.value, whole(from)) >= 0) reached = at
    }
    const line = { label: number.reading.label, text: number.used.text ?? '' }
    const pay = pays[reached]
    if (!pay) return { known: true, fen: whole(0), lines: [line], used: [number.used] }
    const amount = view.amount(pay)
    if (!amount.known) return amount
    return { ...amount, lines: [line, ...amount.lines], used: [number.used, ...amount.used] }
  })
}

function boundOf(literal: Literal, kind: 'MONEY' | 'COUNT', phrasing: Phrasing): number | undefined {
  if (typeof literal === 'object' && 'ofRecord' in literal) return undefined
  const found = literalOf(literal, kind, phrasing)
  return 'unknown' in found || typeof found.value !== 'number' ? undefined : found.value
}
