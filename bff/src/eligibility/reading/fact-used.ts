import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactUsed } from '../assessment'
import type { Operand } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'
import { valueText } from '../wording/value-text'
import { definitionOf, keyOf } from './definition-of'
import type { Reading } from './read-operand'

/** How an operand is reported: value in words, owner, date, and the problem if it could not be used. */
export function factUsed(operand: Operand, reading: Reading, context: EvaluationContext): FactUsed {
  const definition = definitionOf(operand, context.scope?.list)
  const fact = keyOf(operand, context)
  const source = 'fact' in operand ? context.facts[operand.fact] : context.scope?.fact
  const listKey = 'fact' in operand ? operand.fact : (context.scope?.list ?? '')
  const department = source?.department ?? factDefinition(listKey)?.department ?? ''
  const label = definition?.label ?? fact
  if (reading.known && definition) {
    return { fact, label, text: valueText(definition, reading.value), department, asOf: source?.asOf ?? null }
  }
  const problem = reading.known ? 'MISSING' : reading.problem
  const shown = problem === 'STALE' || problem === 'PENDING'
  const text = shown && definition && source ? valueText(definition, source.value) : null
  return {
    fact,
    label,
    text,
    department,
    asOf: problem === 'MISSING' ? null : (source?.asOf ?? null),
    problem,
  }
}
