import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactKind } from '@policy-direct/shared/facts/definition'
import { isDate, yearOf } from '../calendar'
import type { Literal, ParameterRef } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'
import { readMoney } from '../literal'
import type { ParameterValue } from '../policy-item/policy-item'
import { isValidValue } from './valid-value'

/** What literals and parameters are resolved against. */
export type Figures = Pick<EvaluationContext, 'asOf' | 'parameters'> & Partial<EvaluationContext>

/** The value of a parameter on the asOf date; undefined when the year has none. */
export function parameterValue(ref: ParameterRef, context: Figures): ParameterValue | undefined {
  const parameter = context.parameters[ref.parameter]
  return parameter?.byYear?.[String(yearOf(context.asOf))] ?? parameter?.value
}

/** A literal as written, or the value of the parameter it names. */
export function plain<T extends string | number | boolean>(
  literal: T | ParameterRef,
  context: Figures,
): T | ParameterValue | undefined {
  return typeof literal === 'object' ? parameterValue(literal, context) : literal
}

/**
 * A literal in the terms of a fact kind: MONEY in 分, `today` as the asOf date. Undefined when the parameter has no
 * value this year, the outer record has no such field, or the literal is not of the kind.
 */
export function resolveLiteral(
  literal: Literal,
  kind: FactKind,
  context: Figures,
): string | number | boolean | undefined {
  if (typeof literal === 'object' && 'ofRecord' in literal) {
    return recordField(literal.ofRecord, context)
  }
  const value = plain(literal, context)
  if (value === undefined) return undefined
  if (kind === 'MONEY') return readMoney(value) ?? undefined
  if (kind === 'COUNT') return Number.isSafeInteger(value) ? value : undefined
  if (kind === 'DATE') {
    if (value === 'today') return context.asOf
    return typeof value === 'string' && isDate(value) ? value : undefined
  }
  return value
}

/** A field of the outer record; one that is missing or malformed is unknown, not something else than it should be. */
function recordField(field: string, { outer }: Figures): string | number | boolean | undefined {
  const definition = outer && factDefinition(outer.list)?.fields?.[field]
  const value = outer?.record[field]
  return definition && isValidValue(definition, value) ? (value ?? undefined) : undefined
}
