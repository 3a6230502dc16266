import type { FactDefinition, FactKind, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { isDate } from '../calendar'

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const CHECKS: Record<FactKind, (value: unknown) => boolean> = {
  MONEY: isCount,
  COUNT: isCount,
  DATE: value => typeof value === 'string' && isDate(value),
  BOOLEAN: value => typeof value === 'boolean',
  ENUM: isText,
  TEXT: isText,
  REGION: isText,
  INDUSTRY: isText,
  LIST: Array.isArray,
}

/**
 * Whether a delivered value is of its kind: NaN, a fraction of a 分, a negative count, year 0, an amount over 2^53
 * or an enum member nobody defined are not, and count as unknown.
 */
export function isValidValue(definition: FactDefinition | RecordFieldDefinition, value: unknown): boolean {
  if (!CHECKS[definition.kind](value)) return false
  return definition.kind !== 'ENUM' || Object.hasOwn(definition.values ?? {}, value as string)
}
