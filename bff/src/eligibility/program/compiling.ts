import type { FactKind } from '@policy-direct/shared/facts/definition'
import { isDate, yearOf } from '../calendar'
import type { Duration, Literal, ParameterRef, Tally } from '../condition/condition'
import { readDuration, readMoney, type Span } from '../literal'
import type { Parameter, ParameterValue } from '../policy-item/policy-item'
import type { Interning } from './interning'
import type { Scalar, UnknownReason } from './node'

/** Where the compiler stands: the date, what the item defines, the records in sight. */
export type Compiling = {
  readonly asOf: string
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly tallies: Readonly<Record<string, Tally>>
  /** Names of tallies whose members earlier grants may use up → how they are told from those of other items. */
  readonly dropping: ReadonlyMap<string, string>
  /** List of the record at hand, and of the record outside it. */
  readonly list?: string
  readonly outerList?: string
  readonly interning: Interning
  /** Where in the item, for the error that a malformed place gets. */
  readonly place: readonly (string | number)[]
}

/** The same, one step deeper in the data. */
export const inside = <T extends Compiling>(compiling: T, ...steps: (string | number)[]): T => ({
  ...compiling,
  place: [...compiling.place, ...steps],
})

/** Inside a `where` over a list: its records are at hand, the record of `forEach` is outside. */
export const withinList = (compiling: Compiling, list: string): Compiling => ({
  ...compiling,
  list,
  outerList: compiling.outerList ?? compiling.list,
  // What is used up is told to the item's own tallies only.
  dropping: new Map(),
})

/** A malformed place in an item; files are checked on entry, so this is a bug or a draft nobody checked. */
export class MalformedCondition extends Error {
  override readonly name = 'MalformedCondition'
  constructor(
    readonly place: readonly (string | number)[],
    reason: string,
  ) {
    super(`${place.join('.')}: ${reason}`)
  }
}

/** A figure resolved for the date, or why there is none. */
export type Resolved<T> = { readonly value: T } | { readonly unknown: UnknownReason }

/** The value of a literal or of the parameter it names, before its unit is read. */
export function figure<T extends Scalar>(
  literal: T | ParameterRef,
  { parameters, asOf }: Pick<Compiling, 'parameters' | 'asOf'>,
): Resolved<T | ParameterValue> {
  if (typeof literal !== 'object') return { value: literal }
  const parameter = parameters[literal.parameter]
  const value = parameter?.byYear?.[String(yearOf(asOf))] ?? parameter?.value
  return value === undefined ? { unknown: { why: 'PARAMETER', parameter: literal.parameter } } : { value }
}

/** A figure read in its unit; one that cannot be read is unknown, with its text. */
export function measure<T>(
  literal: Scalar | ParameterRef,
  read: (value: unknown) => T | null | undefined,
  compiling: Compiling,
): Resolved<T> {
  const found = figure(literal, compiling)
  if ('unknown' in found) return found
  const value = read(found.value)
  return value === null || value === undefined
    ? { unknown: { why: 'LITERAL', text: String(found.value) } }
    : { value }
}

export const money = (literal: string | ParameterRef, compiling: Compiling): Resolved<number> =>
  measure(literal, readMoney, compiling)

export const span = (literal: Duration | ParameterRef, compiling: Compiling): Resolved<Span> =>
  measure(literal, readDuration, compiling)

/** A literal in the terms of a kind: MONEY in 分, `today` as the date. Not for `{ ofRecord }`. */
export const literalOf = (
  literal: Exclude<Literal, { ofRecord: string }>,
  kind: FactKind,
  compiling: Compiling,
): Resolved<Scalar> => measure(literal, value => readAs(kind, value, compiling.asOf), compiling)

function readAs(kind: FactKind, value: unknown, asOf: string): Scalar | undefined {
  switch (kind) {
    case 'MONEY':
      return readMoney(value) ?? undefined
    case 'COUNT':
      return Number.isSafeInteger(value) ? (value as number) : undefined
    case 'DATE':
      if (value === 'today') return asOf
      return typeof value === 'string' && isDate(value) ? value : undefined
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined
    default:
      return typeof value === 'string' ? value : undefined
  }
}
