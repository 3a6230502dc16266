import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import { CODE_PATTERNS, isCodeKind } from '../reading/valid-value'
import { clickhouseRunning } from './clickhouse-running'
import { DAY_PATTERN, type Dialect, LARGEST, type ReadField, type RecordsSql, sqlKindOf } from './dialect'
import { columnOf, refuseNul } from './names'

const TYPES = { NUMBER: 'Float64', DATE: 'String', TEXT: 'String', TRUTH: 'Bool' } as const
const NULLS = { NUMBER: 'Int256', DATE: 'String', TEXT: 'String', TRUTH: 'Bool' } as const

const text = (value: string): string =>
  `'${refuseNul(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const wideLiteral = (value: bigint): string => `toInt256('${value}')`

/** A raw value where it is valid, else NULL. `Float64` holds every number JSON can deliver, NaN and fractions too. */
function valid(raw: string, definition: Pick<FactDefinition, 'kind' | 'values'>): string {
  switch (sqlKindOf(definition.kind)) {
    case 'NUMBER':
      return `case when ${raw} between 0 and ${LARGEST} then accurateCastOrNull(${raw}, 'Int64') end`
    case 'DATE':
      return `case when match(${raw}, ${text(DAY_PATTERN)}) then ${raw} end`
    case 'TRUTH':
      return raw
    default: {
      const { kind } = definition
      if (isCodeKind(kind)) return `case when match(${raw}, ${text(CODE_PATTERNS[kind])}) then ${raw} end`
      if (kind !== 'ENUM') return `nullIf(${raw}, '')`
      const members = Object.keys(definition.values ?? {})
      return `case when ${raw} in (${members.map(text).join(', ')}) then ${raw} end`
    }
  }
}

/** A list as an array of tuples of valid fields. */
function typed({ list, alias, fields }: RecordsSql): string {
  if (fields.length === 0) return list.rows
  const reads = fields.map(({ name, definition }) => valid(`raw_${alias}.${name}`, definition))
  return `arrayMap(raw_${alias} -> tuple(${reads.join(', ')}), ${list.rows})`
}

/** Computes a value once and uses it under a name. */
const letting = (name: string, value: string, body: string): string =>
  `arrayMap(${name} -> ${body}, [${value}])[1]`

/**
 * ClickHouse: truth is `Nullable(Bool)`, dates are text (a `Date32` ends in 2299), amounts are `Int256`, lists are
 * arrays of tuples. `in` answers false for NULL there, so it only stands where NULL and false lead to the same.
 */
export const CLICKHOUSE: Dialect = {
  name: 'clickhouse',
  text,
  date: text,
  integer: value => (BigInt(value) > LARGEST ? wideLiteral(BigInt(value)) : String(value)),
  unset: kind => `cast(null as Nullable(${NULLS[kind]}))`,
  columnType: ({ kind, fields }) => {
    const sqlKind = sqlKindOf(kind)
    if (sqlKind !== undefined) return `Nullable(${TYPES[sqlKind]})`
    const members = Object.entries(fields ?? {}).map(
      ([field, definition]) => `${columnOf(field)} Nullable(${TYPES[sqlKindOf(definition.kind)!]})`,
    )
    return `Array(Tuple(${members.join(', ')}))`
  },
  asOfType: 'Nullable(String)',
  tableEnd: ' engine = MergeTree order by subject_id',
  validColumn: valid,
  listColumn: (column, usable) => ({
    rows: column,
    known: usable === undefined ? `${column}_known` : `ifNull(${column}_known and ${usable}, false)`,
  }),
  knownColumn: column => [`${column}_known`, 'Bool'],
  fieldOf: (alias, _name, index) => `${alias}.${index}`,
  once: '',
  startsWith: (value, prefix) => `startsWith(${value}, ${text(prefix)})`,
  wide: value => `toInt256(${value})`,
  widest: 2n ** 255n - 1n,
  quotient: (value, by) => `intDiv(${value}, ${wideLiteral(by)})`,
  atLeastOf: (parts, needed) => {
    const met = 'arrayCount(part -> ifNull(part, false), parts)'
    const possible = 'arrayCount(part -> ifNull(part, true), parts)'
    const verdict = `case when ${met} >= ${needed} then true when ${possible} < ${needed} then false end`
    return letting('parts', `[${parts.join(', ')}]`, verdict)
  },
  extreme: (which, parts) => {
    const one = `if(arrayExists(part -> part is null, parts), null, arrayReduce('${which}', parts))`
    return letting('parts', `[${parts.join(', ')}]`, one)
  },
  tally: (records, holds, key) => {
    const { list, alias } = records
    const one = `one_${alias}`
    const met = `ifNull(${one}.1, false)`
    const perhaps = `ifNull(${one}.1, true)`
    const all = `counted_${alias}`
    const count = (test: string) => `arrayCount(${one} -> ${test}, ${all})`
    const keys = (test: string) =>
      `arrayUniq(arrayMap(${one} -> ${one}.2, arrayFilter(${one} -> ${test} and ${one}.2 is not null, ${all})))`
    const pair =
      key === undefined
        ? [count(met), count(perhaps)]
        : [keys(met), `${keys(perhaps)} + ${count(`${perhaps} and ${one}.2 is null`)}`]
    const halves = pair.map(number => `if(${list.known}, toNullable(toInt64(${number})), null)`).join(', ')
    const judged = `arrayMap(${alias} -> tuple(${holds}${key === undefined ? '' : `, ${key}`}), ${typed(records)})`
    return letting(all, judged, `tuple(${halves})`)
  },
  halves: pair => ({ certain: `tupleElement(${pair}, 1)`, possible: `tupleElement(${pair}, 2)` }),
  running: periods => clickhouseRunning(periods, typed(periods), letting),
  recordRows: (list, fields, key) => ({
    from: `left array join ${recordGroups(list.rows, fields, key)} as record`,
    key: "nullIf(record.1, '')",
    clear: 'record.2',
  }),
  recordField: (_name, index) => `record.${index + 2}`,
}

/** One tuple per key: the key, whether every record under it says the same, and the fields of the last one. */
function recordGroups(rows: string, fields: readonly ReadField[], key: ReadField): string {
  const reads = fields.map(({ name, definition }) => valid(`raw.${name}`, definition)).join(', ')
  const keyed = `ifNull(${valid(`raw.${key.name}`, key.definition)}, concat('#', toString(position)))`
  const records = `arrayMap((raw, position) -> tuple(${keyed}, tuple(${reads})), ${rows}, arrayEnumerate(${rows}))`
  const content = fields.map((_, index) => `mine[-1].2.${index + 1}`).join(', ')
  const clear = `not startsWith(name, '#') and length(arrayDistinct(mine)) = 1`
  const group = letting(
    'mine',
    'arrayFilter(one -> one.1 = name, records)',
    `tuple(name, ${clear}, ${content})`,
  )
  return letting(
    'records',
    records,
    `arrayMap(name -> ${group}, arrayDistinct(arrayMap(one -> one.1, records)))`,
  )
}
