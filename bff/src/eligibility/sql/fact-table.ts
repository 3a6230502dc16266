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
  const columns = factKeysOf(kind).flatMap(key => {
    const definition: FactDefinition = FACT_CATALOGUE[key]
    const column = columnOf(key)
    const known = definition.kind === 'LIST' ? dialect.knownColumn?.(column) : undefined
    return [
      `${column} ${dialect.columnType(definition)}`,
      ...(known ? [known.join(' ')] : []),
      `${asOfColumnOf(key)} ${dialect.asOfType}`,
    ]
  })
  const subject = dialectName === 'postgresql' ? 'subject_id text primary key' : 'subject_id String'
  return `create table ${factTableOf(kind)} (\n  ${[subject, ...columns].join(',\n  ')}\n)${dialect.tableEnd}`
}

/** A cell as JSON: numbers as text, because JSON has no NaN and no 2^60. */
export type Cell = string | boolean | null | readonly Readonly<Record<string, unknown>>[]

/**
 * What is known of a subject as a row of that table. What a column cannot hold (text in a number, NUL in a text) is
 * NULL and so unknown; what it can hold and a policy must not use (NaN, half a 分) is left for the statement to find.
 */
export function factRowOf(
  kind: SubjectKind,
  subjectId: string,
  facts: FactSheet,
  dialectName: DialectName,
): Record<string, Cell> {
  const row: Record<string, Cell> = { subject_id: subjectId }
  for (const key of factKeysOf(kind)) {
    const definition: FactDefinition = FACT_CATALOGUE[key]
    const fact = facts[key]
    const column = columnOf(key)
    row[asOfColumnOf(key)] = fact && isDate(fact.asOf) ? fact.asOf : null
    if (definition.kind === 'LIST') {
      const records = listOf(key, fact?.value, dialectName)
      if (dialectName === 'clickhouse') row[`${column}_known`] = records !== null
      row[column] = records ?? (dialectName === 'clickhouse' ? [] : null)
    } else row[column] = scalarOf(definition.kind, fact?.value)
  }
  return row
}

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
