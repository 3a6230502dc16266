import type { Quantity } from '../condition/condition'
import { compare, whole } from '../exact'
import { resolveLiteral } from '../reading/resolve-literal'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { evaluateFormula } from './evaluate-formula'
import type { TierStep } from './formula'
import { knownNumber } from './known-number'

/** The formula of the highest step reached; below the first step nothing is paid. */
export function tiers(
  formula: { readonly of: Quantity; readonly steps: readonly TierStep[] },
  context: AmountContext,
): Amount {
  const number = knownNumber(formula.of, context)
  if (!number.ok) return number.unknown
  let reached: TierStep | undefined
  for (const step of formula.steps) {
    const from = resolveLiteral(step.from, number.reading.kind, context)
    if (typeof from !== 'number') return unknownAmount('今年的分档还没有公布', [number.used])
    if (compare(number.value, whole(from)) >= 0) reached = step
  }
  const line = { label: number.reading.label, text: number.used.text ?? '' }
  if (!reached) return { known: true, fen: whole(0), lines: [line], used: [number.used] }
  const amount = evaluateFormula(reached.pay, context)
  if (!amount.known) return amount
  return { ...amount, lines: [line, ...amount.lines], used: [number.used, ...amount.used] }
}
