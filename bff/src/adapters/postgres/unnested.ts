import { type RawBuilder, sql } from 'kysely'

/** A value as a column of rows holds it. */
export type Value = string | number | boolean | Date | null

/** A column of rows that are given to a statement: name, type in PostgreSQL, and where a row has it. */
export type Column<Row> = readonly [name: string, type: string, of: (row: Row) => Value]

/**
 * `columns` as a table of the parameters from `first` on, an array a column: PostgreSQL reads thousands of rows so in a
 * fraction of the time it takes over JSON. See `arraysOf`.
 */
export const unnested = (columns: readonly Column<never>[], alias: string, first: number): string =>
  `unnest(${columns.map(([, type], n) => `$${first + n}::${type}[]`).join(', ')})
    as ${alias}(${namesOf(columns)})`

/** The parameters of `unnested`, each an array as PostgreSQL writes it. */
export const arraysOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] =>
  columns.map(([, , of]) => columnText(rows.map(of)))

/** The longest column says how many rows there are, `unnest` fills the others up with nulls: nothing is said of an empty one. */
const columnText = (values: readonly Value[]): string =>
  values.some(value => value !== null) ? arrayText(values) : '{}'

/** Rows as a table of a statement, with their parameters. */
export const givenRows = <Row>(
  columns: readonly Column<Row>[],
  alias: string,
  rows: readonly Row[],
): RawBuilder<unknown> =>
  sql`unnest(${sql.join(columns.map(([, type, of]) => sql`${columnText(rows.map(of))}::${sql.raw(type)}[]`))})
    as ${sql.raw(`${alias}(${namesOf(columns)})`)}`

const namesOf = (columns: readonly Column<never>[]): string => columns.map(([name]) => `"${name}"`).join(', ')

/** Needs no quotes: an id, a number, a moment, an enum. */
const PLAIN = /^[\w:.+-]+$/
const NULL = /^null$/i

/** An array literal of PostgreSQL. */
export function arrayText(values: readonly Value[]): string {
  let text = ''
  // Most columns say the same of every row.
  let last: { value?: Value; text: string } = { text: '' }
  for (const value of values) {
    if (value !== last.value) last = { value, text: `,${element(value)}` }
    text += last.text
  }
  return `{${text.slice(1)}}`
}

function element(value: Value): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : value.toISOString()
  return PLAIN.test(text) && !NULL.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}
