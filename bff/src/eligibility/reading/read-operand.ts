import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactProblem } from '../assessment'
import { addDays, addMonths, isDate } from '../calendar'
import type { Operand } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'
import { readDuration } from '../literal'
import { definitionOf } from './definition-of'
import { isValidValue } from './valid-value'

/** A value as it may be used, or why it may not. */
export type Reading =
  | { readonly known: true; readonly value: string | number | boolean | readonly FactRecord[] }
  | { readonly known: false; readonly problem: FactProblem }

const MISSING: Reading = { known: false, problem: 'MISSING' }
const STALE: Reading = { known: false, problem: 'STALE' }
const PENDING: Reading = { known: false, problem: 'PENDING' }
const INVALID: Reading = { known: false, problem: 'INVALID' }

/** Reads a fact or a field: absent, null, too old, still being decided or malformed is unknown, each with its name. */
export function readOperand(operand: Operand, context: EvaluationContext): Reading {
  const definition = definitionOf(operand, context.scope?.list)
  if (!definition) return MISSING
  let value: unknown
  if ('fact' in operand) {
    const fact = context.facts[operand.fact]
    if (!fact || fact.value === null || fact.value === undefined) return MISSING
    if (operand.freshWithin !== undefined && isStale(fact.asOf, operand.freshWithin, context.asOf))
      return STALE
    if (operand.pendingIf?.includes(fact.value as string)) return PENDING
    value = fact.value
  } else {
    value = context.scope?.record[operand.field]
    if (value === null || value === undefined) return MISSING
  }
  if (!isValidValue(definition, value)) return INVALID
  return { known: true, value: value as string | number | boolean | readonly FactRecord[] }
}

/** Whether a datum of `asOf` is older than `freshWithin` on the day `today`; a malformed span or day is never fresh. */
export function isStale(asOf: string, freshWithin: string, today: string): boolean {
  const span = readDuration(freshWithin)
  if (!span || !isDate(asOf)) return true
  const lastDay = 'days' in span ? addDays(asOf, span.days) : addMonths(asOf, span.months)
  return lastDay < today
}
