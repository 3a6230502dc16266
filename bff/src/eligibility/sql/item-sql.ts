import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { isDate } from '../calendar'
import { isInForce } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { CLICKHOUSE } from './clickhouse'
import { conditionSql } from './condition-sql'
import { type Dialect, type DialectName, LARGEST, type ReadField } from './dialect'
import { formulaSql } from './formula-sql'
import { columnOf, commentOf } from './names'
import { POSTGRESQL } from './postgresql'
import { at, listColumns, Reads, RecordPlace, refuse, type SqlScope } from './scope'

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  postgresql: POSTGRESQL,
  clickhouse: CLICKHOUSE,
}

/**
 * One item as one statement over the declared table of its subjects (`factTableSql`). It answers one row per subject,
 * or per record with `forEach`: `subject_id`, `record_key` (NULL for the subject as a whole), a truth per clause
 * (true MET, false NOT_MET, NULL UNKNOWN), `amount_fen` (NULL: unknown) and `verdict`. Limits are not in it: what
 * earlier grants used up is the business of whoever confirms.
 */
export type ItemSql = {
  readonly statement: string
  readonly clauses: readonly { readonly id: string; readonly column: string }[]
  /** Facts the statement reads. */
  readonly facts: readonly string[]
}

/**
 * @param asOf the day of judgement, `YYYY-MM-DD`; it is written into the statement
 * @throws Error naming the place of what cannot be said in SQL, and for an asOf that is no date
 */
export function sqlOf(item: PolicyItemVersion, asOf: string, dialectName: DialectName): ItemSql {
  if (!isDate(asOf)) throw new Error(`not a date: ${asOf}`)
  const dialect = DIALECTS[dialectName]
  const reads = new Reads()
  const base: SqlScope = {
    dialect,
    asOf,
    parameters: item.parameters,
    tallies: item.tallies,
    reads,
    place: [],
  }
  const record = item.forEach && new RecordPlace(item.forEach.list, name => `subject.record_${name}`)
  const scope: SqlScope = record ? { ...base, record } : base
  const clauses = item.conditions.map((clause, index) => ({
    ...clause,
    column: `clause_${index + 1}`,
    sql: conditionSql(clause.condition, at(scope, 'conditions', index, 'condition')),
  }))
  const { formula, rounding } = item.benefit
  const rounded =
    formula && roundedSql(formulaSql(formula, at(scope, 'benefit', 'formula')), rounding, dialect)
  const rows = recordRows(item, scope)
  const every = clauses.map(({ column }) => `subject.${column}`)
  if (formula) every.push('subject.amount_fen > 0')
  const judgedAs = every.length === 0 ? 'true' : every.join(' and ')
  const holds = [
    ...(isInForce(item, asOf) ? [] : ['false']),
    ...(rows ? [RECORD_FOUND, `(subject.record_key is null or ${judgedAs})`] : [judgedAs]),
  ].join(' and ')
  const kept = [...reads.columns].map(([sql, name]) => `${sql} as ${name}`)
  const table = factTableOf(item.beneficiary.kind)
  const known = ['facts.subject_id as subject_id', ...(rows?.columns ?? []), ...kept]
  const layers: Layer[] = [
    { name: 'known', from: `${table} as facts${rows ? ` ${rows.from}` : ''}`, columns: known },
  ]
  if (reads.counts.size > 0) {
    const counted = [...reads.counts].map(([sql, name]) => `${sql} as ${name}`)
    layers.push({ name: 'counted', from: 'known as subject', columns: ['subject.*', ...counted] })
  }
  const judged = [
    'subject.subject_id as subject_id',
    ...(rows
      ? ['record_key', 'record_known', 'record_clear'].map(name => `subject.${name} as ${name}`)
      : [`${dialect.unset('TEXT')} as record_key`]),
    ...clauses.map(({ text, column, sql }) => `${commentOf(text)}\n    ${sql} as ${column}`),
    `${commentOf(item.benefit.text)}\n    ${rounded ?? dialect.wide('0')} as rounded`,
  ]
  layers.push({ name: 'judged', from: `${layers.at(-1)!.name} as subject`, columns: judged })
  const fits = `case when subject.rounded between 0 and ${LARGEST} then subject.rounded end`
  layers.push({ name: 'paid', from: 'judged as subject', columns: ['subject.*', `${fits} as amount_fen`] })
  layers.push({ name: 'decided', from: 'paid as subject', columns: ['subject.*', `${holds} as holds`] })
  const answered = [
    ...['subject_id', 'record_key', ...clauses.map(({ column }) => column), 'amount_fen'].map(
      name => `subject.${name} as ${name}`,
    ),
    "case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict",
  ]
  const keep = (name: string) => (name === 'counted' || name === 'judged' ? dialect.once : '')
  const statement = [
    `${commentOf(`${item.name} (${item.id}/${item.version}), ${asOf}`)}`,
    `with ${layers.map(({ name, ...select }) => `${name} as ${keep(name)}(\n${selectSql(select)}\n)`).join(', ')}`,
    selectSql({ from: 'decided as subject', columns: answered }, ''),
  ].join('\n')
  return { statement, clauses: clauses.map(({ id, column }) => ({ id, column })), facts: [...reads.facts] }
}

/** There is a record, and all deliveries of it say the same; no list, nobody knows. */
const RECORD_FOUND =
  'case when subject.record_key is not null then case when subject.record_clear then true end when subject.record_known then false end'

type Layer = { readonly name: string; readonly from: string; readonly columns: readonly string[] }

const selectSql = ({ from, columns }: Omit<Layer, 'name'>, indent = '  '): string =>
  [
    `${indent}select`,
    columns.map(column => `${indent}  ${column}`).join(',\n'),
    `${indent}from ${from}`,
  ].join('\n')

/** The table of a kind of subject. */
export const factTableOf = (kind: PolicyItemVersion['beneficiary']['kind']): string =>
  kind === 'PERSON' ? 'person_facts' : 'enterprise_facts'

/** The one rounding: an exact fraction to whole 分. */
function roundedSql(
  amount: { readonly sql: string; readonly over: bigint },
  rounding: PolicyItemVersion['benefit']['rounding'],
  { quotient, integer }: Dialect,
): string {
  if (amount.over === 1n) return amount.sql
  if (rounding === 'DOWN') return quotient(amount.sql, amount.over)
  return quotient(`(${amount.sql}) * 2 + ${integer(amount.over)}`, amount.over * 2n)
}

/** One row per record of `forEach`, with the fields that were asked for. The same record delivered twice is one. */
function recordRows(item: PolicyItemVersion, scope: SqlScope) {
  const spec = item.forEach
  if (!spec || !scope.record) return undefined
  const { dialect } = scope
  const place = at(scope, 'forEach')
  const definitions = factDefinition(spec.list)?.fields
  const list = listColumns(spec.list, undefined, place)
  if (!list || !definitions) return refuse(place, `there is no list ${spec.list}`)
  const rows = list.rows
  const known = list.known ?? `(${rows}) is not null`
  const fields = Object.entries<RecordFieldDefinition>(definitions).map(
    ([field, definition]): ReadField => ({ field, name: columnOf(field), definition }),
  )
  const key = fields.find(({ field }) => field === spec.key)
  if (!key) return refuse(place, `the list has no field ${spec.key}`)
  const { from, key: keySql, clear } = dialect.recordRows({ rows, known }, fields, key)
  const asked = scope.record.fields.map(({ name }) => {
    const index = fields.findIndex(field => field.name === name)
    return `${dialect.recordField(name, index + 1)} as record_${name}`
  })
  return {
    from,
    columns: [`${keySql} as record_key`, `${known} as record_known`, `${clear} as record_clear`, ...asked],
  }
}
