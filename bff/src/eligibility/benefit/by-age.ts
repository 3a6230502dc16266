import { completedYears } from '../calendar'
import type { Operand } from '../condition/condition'
import { whole } from '../exact'
import { factUsed } from '../reading/fact-used'
import { readOperand } from '../reading/read-operand'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { evaluateFormula } from './evaluate-formula'
import type { AgeStep } from './formula'

/** The formula of the highest age reached, in completed years: on the birthday itself the next step applies. */
export function byAge(
  formula: { readonly of: Operand; readonly steps: readonly AgeStep[] },
  context: AmountContext,
): Amount {
  const reading = readOperand(formula.of, context)
  const used = factUsed(formula.of, reading, context)
  if (!reading.known) return unknownAmount(`没有查到“${used.label}”`, [used])
  const age = completedYears(String(reading.value), context.asOf)
  const reached = formula.steps.filter(({ from }) => age >= from).at(-1)
  const line = { label: '年龄', text: `${age} 周岁` }
  if (!reached) return { known: true, fen: whole(0), lines: [line], used: [used] }
  const amount = evaluateFormula(reached.pay, context)
  if (!amount.known) return amount
  return { ...amount, lines: [line, ...amount.lines], used: [used, ...amount.used] }
}
