import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import { CODE_PATTERNS, isCodeKind } from '../reading/valid-value'
import {
  DAY_PATTERN,
  type Dialect,
  FIRST_DAY,
  LARGEST,
  LAST_DAY,
  type ReadField,
  type RecordsSql,
  sqlKindOf,
} from './dialect'
import { refuseNul } from './names'
import { runningSql } from './postgresql-running'

const TYPES = { NUMBER: 'numeric', DATE: 'date', TEXT: 'text', TRUTH: 'boolean' } as const

const text = (value: string): string => {
  const quoted = `'${refuseNul(value).replaceAll("'", "''")}'`
  return value.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted
}

const members = (definition: Pick<FactDefinition, 'values'>): string =>
  Object.keys(definition.values ?? {})
    .map(text)
    .join(', ')

const validText = (value: string, definition: Pick<FactDefinition, 'kind' | 'values'>): string => {
  const { kind } = definition
  if (kind === 'ENUM') return `${value} in (${members(definition)})`
  return isCodeKind(kind) ? `${value} ~ ${text(CODE_PATTERNS[kind])}` : `${value} <> ''`
}

const wholeNumber = (value: string): string =>
  `case when ${value} between 0 and ${LARGEST} and ${value} = trunc(${value}) then ${value} end`

/** A value that came out of JSON, as typed SQL. */
function validField({ field, definition }: ReadField): string {
  const raw = `raw.${quoted(field)}`
  const said = `(${raw} #>> '{}')`
  const isText = `jsonb_typeof(${raw}) = 'string'`
  switch (sqlKindOf(definition.kind)!) {
    case 'NUMBER':
      return `case when jsonb_typeof(${raw}) = 'number' then ${wholeNumber(`${raw}::numeric`)} end`
    case 'TRUTH':
      return `case when jsonb_typeof(${raw}) = 'boolean' then ${raw}::boolean end`
    case 'DATE':
      return `case when ${isText} then case when ${said} ~ ${text(DAY_PATTERN)} then ${said}::date end end`
    default:
      return `case when ${isText} and ${validText(said, definition)} then ${said} end`
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A list in JSON as rows of typed fields, numbered. */
function recordset({ list, alias, fields }: RecordsSql): string {
  const raw =
    fields.length === 0 ? `"-" jsonb` : fields.map(({ field }) => `${quoted(field)} jsonb`).join(', ')
  const names = fields.length === 0 ? '"-"' : fields.map(({ field }) => quoted(field)).join(', ')
  const typed = fields.map(read => `, ${validField(read)} as ${read.name}`).join('')
  return `(select raw.position${typed} from rows from (jsonb_to_recordset(${list.rows}) as (${raw})) with ordinality as raw(${names}, position)) as ${alias}`
}

/** PostgreSQL 15 and later: amounts are `numeric`, lists are `jsonb`. */
export const POSTGRESQL: Dialect = {
  name: 'postgresql',
  text,
  date: value => `date ${text(value)}`,
  integer: value => String(value),
  unset: kind => `null::${TYPES[kind]}`,
  columnType: ({ kind }) => {
    const sqlKind = sqlKindOf(kind)
    return sqlKind === undefined ? 'jsonb' : TYPES[sqlKind]
  },
  asOfType: 'date',
  tableEnd: '',
  validColumn: (column, definition) => {
    switch (sqlKindOf(definition.kind)) {
      case 'NUMBER':
        return wholeNumber(column)
      case 'DATE':
        return `case when ${column} between date '${FIRST_DAY}' and date '${LAST_DAY}' then ${column} end`
      case 'TRUTH':
        return column
      default:
        return `case when ${validText(column, definition)} then ${column} end`
    }
  },
  listColumn: (column, usable) => {
    const records = `jsonb_typeof(${column}) = 'array' and not jsonb_path_exists(${column}, 'strict $[*] ? (@.type() != "object")')`
    return { rows: `case when ${usable === undefined ? '' : `${usable} and `}${records} then ${column} end` }
  },
  fieldOf: (alias, name) => `${alias}.${name}`,
  once: 'materialized ',
  startsWith: (value, prefix) => `starts_with(${value}, ${text(prefix)})`,
  wide: value => (/^[\w.]+$/.test(value) ? `${value}::numeric` : `(${value})::numeric`),
  widest: undefined,
  quotient: (value, by) => `div(${value}, ${by})`,
  atLeastOf: (parts, needed) => {
    const rows = parts.map(part => `(${part})`).join(', ')
    return `(select case when count(*) filter (where part.holds) >= ${needed} then true when count(*) filter (where part.holds is not false) < ${needed} then false end from (values ${rows}) as part(holds))`
  },
  extreme: (which, parts) => {
    const rows = parts.map(part => `(${part})`).join(', ')
    return `(select case when count(part.amount) = count(*) then ${which}(part.amount) end from (values ${rows}) as part(amount))`
  },
  tally: (records, holds, key) => {
    const counted = key === undefined ? 'count(*)' : 'count(distinct counted.key)'
    const unkeyed =
      key === undefined ? '' : ' + count(*) filter (where counted.holds is not false and counted.key is null)'
    const certain = `${counted} filter (where counted.holds)`
    const possible = `${counted} filter (where counted.holds is not false)${unkeyed}`
    const judged = `select ${holds} as holds${key === undefined ? '' : `, ${key} as key`} from ${recordset(records)}`
    return `case when ${records.list.known} then (select array[${certain}, ${possible}] from (${judged}) as counted) end`
  },
  halves: pair => ({ certain: `(${pair})[1]`, possible: `(${pair})[2]` }),
  running: periods => runningSql(periods, recordset(periods)),
  recordRows: (list, fields, key) => {
    const grouped = fields.map(
      ({ name }) => `(array_agg(typed.${name} order by typed.position desc))[1] as ${name}`,
    )
    const content = fields.map(({ name }) => `typed.${name}`).join(', ')
    const keyed = `coalesce(typed.${key.name}, '#' || typed.position)`
    const rows = [
      `select ${keyed} as record_key`,
      `${keyed} not like '#%' and count(distinct row(${content})) = 1 as clear`,
      ...grouped,
    ].join(', ')
    return {
      from: `left join lateral (${rows} from ${recordset({ list, alias: 'typed', fields })} group by ${keyed}) as record on true`,
      key: 'record.record_key',
      clear: 'record.clear',
    }
  },
  recordField: name => `record.${name}`,
}
