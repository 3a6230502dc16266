import type { FactDefinition, FactKind, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'

export type DialectName = 'postgresql' | 'clickhouse'

/** What a value is in SQL, once it is known to be valid. */
export type SqlKind = 'NUMBER' | 'DATE' | 'TEXT' | 'TRUTH'

/** How many records satisfy a tally, as two SQL numbers; both are NULL while the list is unknown. */
export type CountedSql = { readonly certain: string; readonly possible: string }

/** A list of the subject at hand: its rows, and a truth that says whether anything is known of them (never NULL). */
export type ListSql = { readonly rows: string; readonly known: string }

/** One field of a record as a condition reads it. */
export type ReadField = {
  readonly field: string
  readonly name: string
  readonly definition: RecordFieldDefinition
}

/** The records of a list with the fields that are looked at, under an alias. */
export type RecordsSql = {
  readonly list: ListSql
  readonly alias: string
  readonly fields: readonly ReadField[]
}

/** Periods that follow each other: `holds` says whether a record counts, the ends are dates that may be NULL. */
export type PeriodsSql = RecordsSql & {
  readonly holds: string
  readonly from: string
  readonly to: string
  readonly asOf: string
  /** The chain must reach this day, `YYYY-MM-DD`. */
  readonly earliestEnd: string
  readonly span: { readonly months: number } | { readonly days: number }
}

/** One row per record of a list, one empty row where there is none: what `forEach` assesses. */
export type RecordRowsSql = { readonly from: string; readonly key: string; readonly clear: string }

/**
 * What two databases say differently. Truth is the database's own three-valued boolean, NULL is UNKNOWN: `and`, `or`
 * and `not` are strong Kleene logic in both. Text, dates and numbers enter a statement here and nowhere else.
 */
export type Dialect = {
  readonly name: DialectName
  /** A text literal. @throws Error for NUL, which neither database can hold */
  text(value: string): string
  /** A date literal, `YYYY-MM-DD`. */
  date(value: string): string
  /** An integer literal of any size. */
  integer(value: bigint | number): string
  /** NULL of a kind. */
  unset(kind: SqlKind): string
  /** The type of a fact's column in the declared table. */
  columnType(definition: FactDefinition): string
  /** The type of an as-of column. */
  readonly asOfType: string
  /** What follows the columns of a table. */
  readonly tableEnd: string
  /** A column of the declared table where it holds a valid value, else NULL (reading/valid-value.ts). */
  validColumn(column: string, definition: FactDefinition): string
  /**
   * A list column of the declared table, unknown unless `usable` (a truth) holds. `known` is absent where rows that
   * are NULL say it.
   */
  listColumn(column: string, usable: string | undefined): { readonly rows: string; readonly known?: string }
  /** The column that says whether a list is known, where lists cannot be NULL. */
  readonly knownColumn?: (column: string) => readonly [name: string, type: string]
  /** How a field of the record under an alias is written; `index` counts the fields that are looked at, from 1. */
  fieldOf(alias: string, name: string, index: number): string
  /** What makes a step of the statement be worked out once, however often it is looked at. */
  readonly once: string
  startsWith(value: string, prefix: string): string
  /** An integer wide enough for any product of the formula at hand. */
  wide(value: string): string
  /** Largest magnitude of a wide integer; undefined where there is no end. */
  readonly widest: bigint | undefined
  /** Whole quotient of two non-negative wide integers. */
  quotient(value: string, by: bigint): string
  atLeastOf(parts: readonly string[], needed: number): string
  /** The smallest or largest of wide integers; NULL as soon as one of them is. */
  extreme(which: 'min' | 'max', parts: readonly string[]): string
  /** A pair (certain, possible) as one value, to be kept in a column. */
  tally(records: RecordsSql, holds: string, key: string | undefined): string
  /** The two halves of such a pair. */
  halves(pair: string): CountedSql
  running(periods: PeriodsSql): string
  recordRows(list: ListSql, fields: readonly ReadField[], key: ReadField): RecordRowsSql
  /** A field of such a row. */
  recordField(name: string, index: number): string
}

/** What a kind of fact is in SQL; undefined for lists. */
export function sqlKindOf(kind: FactKind): SqlKind | undefined {
  if (kind === 'LIST') return undefined
  if (kind === 'MONEY' || kind === 'COUNT') return 'NUMBER'
  if (kind === 'DATE') return 'DATE'
  return kind === 'BOOLEAN' ? 'TRUTH' : 'TEXT'
}

/** First and last day a date may have (calendar.ts), and the largest number (2^53 − 1). */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2999-12-31'
export const LARGEST = BigInt(Number.MAX_SAFE_INTEGER)

/** A real day of the years 1900–2999 as text; a regular expression both databases read alike. */
export const DAY_PATTERN = [
  '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)',
  '|02-(0[1-9]|1[0-9]|2[0-8]))$',
  '|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$',
].join('')
