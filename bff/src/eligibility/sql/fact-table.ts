import { FACT_CATALOGUE, factDefinition, factKeysOf } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, FactKind, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import { isDate } from '../calendar'
import type { DialectName } from './dialect'
import { DIALECTS, factTableOf } from './item-sql'
import { asOfColumnOf, columnOf } from './names'

type SubjectKind = FactDefinition['subject']

/**
 * The declared table of a kind of subject, `enterprise_facts` or `person_facts`: one row per subject, one column per
 * fact of the catalogue and one that says of which day it is. NULL is unknown.
 */
export function factTableSql(kind: SubjectKind, dialectName: DialectName): string {
  const dialect = DIALECTS[dialectName]
  const columns = COLUMNS[kind].flatMap(({ definition, column, asOfColumn }) => {
    const known = definition.kind === 'LIST' ? dialect.knownColumn?.(column) : undefined
    return [
      `${column} ${dialect.columnType(definition)}`,
      ...(known ? [known.join(' ')] : []),
      `${asOfColumn} ${dialect.asOfType}`,
    ]
  })
  const subject = dialectName === 'postgresql' ? 'subject_id text primary key' : 'subject_id String'
  return `create table ${factTableOf(kind)} (\n  ${[subject, ...columns].join(',\n  ')}\n)${dialect.tableEnd}`
}

/** A cell as JSON: numbers as text, because JSON has no NaN and no 2^60. */
export type Cell = string | boolean | readonly Readonly<Record<string, unknown>>[]

/**
 * What is known of a subject as a row of that table; cells that are left out are NULL. What a column cannot hold (text
 * in a number, NUL in a text) is left out and so unknown; what it can hold and a policy must not use (NaN, half a 分)
 * is left for the statement to find.
 */
export function factRowOf(
  kind: SubjectKind,
  subjectId: string,
  facts: FactSheet,
  dialectName: DialectName,
): Record<string, Cell> {
  const row: Record<string, Cell> = { subject_id: subjectId }
  for (const { key, definition, column, asOfColumn } of COLUMNS[kind]) {
    const fact = facts[key]
    if (!fact) continue
    if (isDate(fact.asOf)) row[asOfColumn] = fact.asOf
    const value =
      definition.kind === 'LIST'
        ? listOf(key, fact.value, dialectName)
        : scalarOf(definition.kind, fact.value)
    if (value === null) continue
    row[column] = value
    if (definition.kind === 'LIST' && dialectName === 'clickhouse') row[`${column}_known`] = true
  }
  return row
}

const columnsOf = (kind: SubjectKind) =>
  factKeysOf(kind).map(key => {
    const definition: FactDefinition = FACT_CATALOGUE[key]
    return { key, definition, column: columnOf(key), asOfColumn: asOfColumnOf(key) }
  })

const COLUMNS = { ENTERPRISE: columnsOf('ENTERPRISE'), PERSON: columnsOf('PERSON') }

function scalarOf(kind: FactKind, value: unknown): string | boolean | null {
  if (kind === 'BOOLEAN') return typeof value === 'boolean' ? value : null
  if (kind === 'MONEY' || kind === 'COUNT') return typeof value === 'number' ? String(value) : null
  if (typeof value !== 'string' || !isStorable(value)) return null
  return kind === 'DATE' && !isDate(value) ? null : value
}

function listOf(
  key: string,
  value: unknown,
  dialectName: DialectName,
): readonly Readonly<Record<string, unknown>>[] | null {
  const isRecord = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one)
  if (!Array.isArray(value) || !value.every(isRecord)) return null
  const fields = Object.entries<RecordFieldDefinition>(factDefinition(key)?.fields ?? {})
  return (value as readonly FactRecord[]).map(record =>
    Object.fromEntries(
      fields.map(([field, { kind }]) =>
        dialectName === 'clickhouse'
          ? [columnOf(field), scalarOf(kind, record[field])]
          : [field, typeof record[field] === 'string' && !isStorable(record[field]) ? null : record[field]],
      ),
    ),
  )
}

/** NUL and half a character fit into neither database. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)
