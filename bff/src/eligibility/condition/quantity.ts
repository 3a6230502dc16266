import type { FactUsed } from '../assessment'
import { whole } from '../exact'
import { definitionOf } from '../reading/definition-of'
import { factUsed } from '../reading/fact-used'
import { readOperand } from '../reading/read-operand'
import type { Operand, Quantity } from './condition'
import type { EvaluationContext } from './context'
import type { NumberRange } from './number-range'
import { tally } from './tally'

/** A number with what it is called and where it is from; `range` is absent when nothing is known of it. */
export type QuantityReading = {
  readonly range?: NumberRange
  readonly label: string
  readonly kind: 'MONEY' | 'COUNT'
  readonly unit: string
  readonly used: FactUsed
}

/** Reads a fact, a field or a count of records as a number. */
export function readQuantity(quantity: Quantity, context: EvaluationContext): QuantityReading {
  if (typeof quantity === 'object' && 'count' in quantity) {
    const result = tally(quantity.count, context)
    const spec = typeof quantity.count === 'string' ? context.tallies[quantity.count] : quantity.count
    const named = { label: spec?.label ?? result.used.label, kind: 'COUNT' as const, used: result.used }
    const unit = '人'
    if (!result.known) return { ...named, unit }
    return { ...named, unit, range: { low: whole(result.certain), high: whole(result.possible) } }
  }
  const operand: Operand = typeof quantity === 'string' ? { fact: quantity } : quantity
  const reading = readOperand(operand, context)
  const used = factUsed(operand, reading, context)
  const definition = definitionOf(operand, context.scope?.list)
  const kind = definition?.kind === 'MONEY' ? 'MONEY' : 'COUNT'
  const described = { label: used.label, kind, unit: definition?.unit ?? '', used } as const
  if (!reading.known || typeof reading.value !== 'number') return described
  const value = whole(reading.value)
  return { ...described, range: { low: value, high: value } }
}
