import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, FactKind, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Literal, Operand, Tally } from '../condition/condition'
import type { EvaluationContext } from '../condition/context'
import { readDuration } from '../literal'
import { resolveLiteral } from '../reading/resolve-literal'
import { type Dialect, type ListSql, type ReadField, type SqlKind, sqlKindOf } from './dialect'
import { asOfColumnOf, columnOf } from './names'
import { earliestReaching } from './threshold'

/** Place in the item, for errors: `conditions[2].condition.all[0]`. */
export type Place = readonly (string | number)[]

/** The record at hand while SQL is written, and the fields that were asked of it. */
export class RecordPlace {
  readonly fields: ReadField[] = []

  constructor(
    readonly list: string,
    private readonly write: (name: string, index: number) => string,
  ) {}

  /** A field as SQL; undefined when the list has none of that name. */
  read(field: string): { readonly sql: string; readonly definition: RecordFieldDefinition } | undefined {
    const definition = factDefinition(this.list)?.fields?.[field]
    if (!definition) return undefined
    const name = columnOf(field)
    let at = this.fields.findIndex(known => known.field === field)
    if (at < 0) at = this.fields.push({ field, name, definition }) - 1
    return { sql: this.write(name, at + 1), definition }
  }
}

/** What the statement reads of a subject: expression → the name it is kept under. */
export class Reads {
  readonly columns = new Map<string, string>()
  readonly facts = new Set<string>()
  readonly counts = new Map<string, string>()
  private aliases = 0

  /** Keeps an expression under a name of its own, and answers the name. */
  keep(column: string, sql: string): string {
    const known = this.columns.get(sql)
    if (known !== undefined) return known
    const taken = new Set(this.columns.values())
    let name = column
    for (let n = 2; taken.has(name); n += 1) name = `${column}_${n}`
    this.columns.set(sql, name)
    return name
  }

  /** An alias that no other list of the statement has. */
  alias(): string {
    this.aliases += 1
    return `r${this.aliases}`
  }

  /** Keeps what was counted over a list as a column, once for everybody who asks. */
  keepCount(name: 'tally' | 'running', sql: string): string {
    const known = this.counts.get(sql)
    if (known !== undefined) return known
    const column = `${name}_${this.counts.size + 1}`
    this.counts.set(sql, column)
    return column
  }
}

/** The scope of a `where`: the record of a list, seen from the place at hand. */
export const insideOf = (record: RecordPlace, scope: SqlScope): SqlScope => ({
  ...at(scope, 'where'),
  record,
  outer: scope.outer ?? scope.record,
  nested: true,
})

/** Everything a part of an item is compiled against. */
export type SqlScope = {
  readonly dialect: Dialect
  readonly asOf: string
  readonly parameters: EvaluationContext['parameters']
  readonly tallies: Readonly<Record<string, Tally>>
  readonly reads: Reads
  readonly place: Place
  readonly record?: RecordPlace
  /** The outermost record, for `ofRecord` inside a `where`. */
  readonly outer?: RecordPlace
  /** Set inside the `where` of a list, where nothing can be kept in a column of the subject. */
  readonly nested?: true
}

export const at = (scope: SqlScope, ...more: Place): SqlScope => ({
  ...scope,
  place: [...scope.place, ...more],
})

/** A compile-time error with its place. */
export function refuse(scope: SqlScope, reason: string): never {
  const path = scope.place.map((part, index) =>
    typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
  )
  throw new Error(`${path.join('')}: ${reason}`)
}

/** A value as SQL that is NULL where it is unknown. */
export type ValueSql = {
  readonly sql: string
  readonly kind: FactKind
  readonly sqlKind: SqlKind
  /** The members of an ENUM. */
  readonly values?: FactDefinition['values']
}

/** A fact or field as it may be used; undefined when nobody defined it, or it is no single value. */
export function readValue(operand: Operand, scope: SqlScope): ValueSql | undefined {
  if ('field' in operand) {
    const field = scope.record?.read(operand.field)
    if (!field) return undefined
    const { kind, values } = field.definition
    return { sql: field.sql, kind, values, sqlKind: sqlKindOf(kind)! }
  }
  const definition = factDefinition(operand.fact)
  const sqlKind = definition && sqlKindOf(definition.kind)
  if (!definition || !sqlKind) return undefined
  scope.reads.facts.add(operand.fact)
  const column = `facts.${columnOf(operand.fact)}`
  const valid = scope.dialect.validColumn(column, definition)
  const usable = usableWhen(operand, column, definition, scope)
  const sql = usable === undefined ? valid : `case when ${usable} then ${valid} end`
  const name = scope.reads.keep(columnOf(operand.fact), sql)
  return { sql: `subject.${name}`, kind: definition.kind, values: definition.values, sqlKind }
}

/** A LIST fact straight from its columns; undefined when nobody defined it. */
export function listColumns(key: string, freshWithin: string | undefined, scope: SqlScope) {
  const definition = factDefinition(key)
  if (definition?.kind !== 'LIST') return undefined
  scope.reads.facts.add(key)
  const column = `facts.${columnOf(key)}`
  return scope.dialect.listColumn(column, usableWhen({ fact: key, freshWithin }, column, definition, scope))
}

/** A LIST fact as the statement keeps it; undefined when nobody defined it. */
export function readList(key: string, freshWithin: string | undefined, scope: SqlScope): ListSql | undefined {
  const list = listColumns(key, freshWithin, scope)
  if (!list) return undefined
  const column = columnOf(key)
  const rows = `subject.${scope.reads.keep(column, list.rows)}`
  if (list.known === undefined) return { rows, known: `${rows} is not null` }
  return { rows, known: `subject.${scope.reads.keep(`${column}_known`, list.known)}` }
}

/** A truth that is not true while a fact is too old (or of no real day) or still being decided. */
function usableWhen(
  operand: Extract<Operand, { fact: string }>,
  column: string,
  definition: FactDefinition,
  scope: SqlScope,
): string | undefined {
  const { dialect } = scope
  const tests: string[] = []
  if (operand.freshWithin !== undefined) {
    const span = readDuration(operand.freshWithin)
    if (!span) refuse(scope, `freshWithin ${JSON.stringify(operand.freshWithin)} is no span of time`)
    const day: FactDefinition = { ...definition, kind: 'DATE' }
    const asOf = dialect.validColumn(`facts.${asOfColumnOf(operand.fact)}`, day)
    tests.push(`${asOf} >= ${dialect.date(earliestReaching(scope.asOf, span))}`)
  }
  if (operand.pendingIf !== undefined && sqlKindOf(definition.kind) === 'TEXT') {
    if (operand.pendingIf.length === 0) return tests[0]
    tests.push(`${column} not in (${operand.pendingIf.map(dialect.text).join(', ')})`)
  }
  return tests.length === 0 ? undefined : tests.join(' and ')
}

/**
 * A literal as SQL of a kind. Undefined when the parameter has no value that year, or the ENUM no such member; a field of the outer record is
 * NULL where it is unknown.
 * @throws Error when the literal is not of the kind
 */
export function literalSql(
  literal: Literal,
  { kind, values }: Pick<ValueSql, 'kind' | 'values'>,
  scope: SqlScope,
): string | undefined {
  const { dialect } = scope
  const sqlKind = sqlKindOf(kind)
  if (typeof literal === 'object' && 'ofRecord' in literal) {
    const field = scope.outer?.read(literal.ofRecord)
    if (field && sqlKindOf(field.definition.kind) !== sqlKind) {
      refuse(scope, `the field ${literal.ofRecord} is not of the kind ${kind}`)
    }
    return field?.sql
  }
  const { asOf, parameters, tallies } = scope
  const value = resolveLiteral(literal, kind, { facts: {}, asOf, parameters, tallies })
  if (value === undefined) return undefined
  if (kind === 'ENUM' && !Object.hasOwn(values ?? {}, String(value))) return undefined
  if (sqlKind === 'NUMBER' && typeof value === 'number') return dialect.integer(value)
  if (sqlKind === 'DATE' && typeof value === 'string') return dialect.date(value)
  if (sqlKind === 'TEXT' && typeof value === 'string') return dialect.text(value)
  if (sqlKind === 'TRUTH' && typeof value === 'boolean') return String(value)
  return refuse(scope, `${JSON.stringify(literal)} is not of the kind ${kind}`)
}
