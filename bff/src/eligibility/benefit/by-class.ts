import type { Operand } from '../condition/condition'
import { definitionOf } from '../reading/definition-of'
import { factUsed } from '../reading/fact-used'
import { readOperand } from '../reading/read-operand'
import { resolveLiteral } from '../reading/resolve-literal'
import { type Amount, type AmountContext, unknownAmount } from './amount'
import { evaluateFormula } from './evaluate-formula'
import type { ClassCase } from './formula'

/** Another formula for each class (size of the firm, level of the certificate). A class no case names pays nothing known. */
export function byClass(
  formula: { readonly of: Operand; readonly cases: readonly ClassCase[] },
  context: AmountContext,
): Amount {
  const reading = readOperand(formula.of, context)
  const used = factUsed(formula.of, reading, context)
  if (!reading.known) return unknownAmount(`没有查到“${used.label}”`, [used])
  const kind = definitionOf(formula.of, context.scope?.list)!.kind
  const match = formula.cases.find(({ in: members }) =>
    members.some(member => resolveLiteral(member, kind, context) === reading.value),
  )
  if (!match) return unknownAmount(`“${used.label}”是 ${used.text}，标准里没有这一类`, [used])
  const amount = evaluateFormula(match.pay, context)
  if (!amount.known) return amount
  const lines = [{ label: used.label, text: used.text ?? '' }, ...amount.lines]
  return { ...amount, lines, used: [used, ...amount.used] }
}
