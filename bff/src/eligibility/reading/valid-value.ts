import type { FactDefinition, FactKind, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { industryPattern } from '@policy-direct/shared/vocabulary/industry'
import { REGION_PATTERN } from '@policy-direct/shared/vocabulary/region'
import { isDate } from '../calendar'

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What codes have to look like; one of elsewhere is as good as one this city has a name for. */
export const CODE_PATTERNS = { REGION: REGION_PATTERN, INDUSTRY: industryPattern() } as const

/** Whether a value of the kind is a code of a tree. */
export const isCodeKind = (kind: FactKind): kind is keyof typeof CODE_PATTERNS =>
  Object.hasOwn(CODE_PATTERNS, kind)

const isCode = (pattern: string) => {
  const form = new RegExp(pattern)
  return (value: unknown): boolean => typeof value === 'string' && form.test(value)
}

const CHECKS: Record<FactKind, (value: unknown) => boolean> = {
  MONEY: isCount,
  COUNT: isCount,
  DATE: value => typeof value === 'string' && isDate(value),
  BOOLEAN: value => typeof value === 'boolean',
  ENUM: isText,
  TEXT: isText,
  REGION: isCode(CODE_PATTERNS.REGION),
  INDUSTRY: isCode(CODE_PATTERNS.INDUSTRY),
  LIST: value => Array.isArray(value) && value.every(isRecord),
}

/**
 * Whether a delivered value is of its kind: NaN, a fraction of a 分, a negative count, year 0, an amount over 2^53,
 * an enum member nobody defined, a code of no region or trade or a list of something else than records are not, and count as unknown.
 */
export const isValidValue = (definition: FactDefinition | RecordFieldDefinition, value: unknown): boolean =>
  CHECKS[definition.kind](value) &&
  (definition.kind !== 'ENUM' || Object.hasOwn(definition.values ?? {}, value as string))

/** The same for a value whose definition is at hand as kind and members. */
export const isValidOf = (kind: FactKind, members: readonly string[] | undefined, value: unknown): boolean =>
  CHECKS[kind](value) && (kind !== 'ENUM' || (members?.includes(value as string) ?? false))
