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
  const { parameters, tallies } = item
  const record = item.forEach && new RecordPlace(item.forEach.list, name => `subject.record_${name}`)
  const scope: SqlScope = { dialect, asOf, parameters, tallies, reads, place: [], ...(record && { record }) }
  const clauses = item.conditions.map(({ id, text, condition }, index) => ({
    id,
    column: `clause_${index + 1}`,
    sql: `${commentOf(text)}\n    ${conditionSql(condition, at(scope, 'conditions', index, 'condition'))}`,
  }))
  const { formula, rounding, text } = item.benefit
  const amount = formula && formulaSql(formula, at(scope, 'benefit', 'formula'))
  const rounded = amount ? roundedSql(amount, rounding, dialect) : dialect.wide('0')
  const rows = recordRows(item, scope)
  const columns = clauses.map(({ column }) => column)
  const steps: Step[] = [
    {
      name: 'known',
      from: `${factTableOf(item.beneficiary.kind)} as facts${rows ? ` ${rows.from}` : ''}`,
      columns: ['facts.subject_id as subject_id', ...(rows?.columns ?? []), ...named(reads.columns)],
    },
    { name: 'counted', once: true, columns: ['subject.*', ...named(reads.counts)] },
    {
      name: 'judged',
      once: true,
      columns: [
        'subject.subject_id as subject_id',
        ...(rows ? taken(RECORD_COLUMNS) : [`${dialect.unset('TEXT')} as record_key`]),
        ...clauses.map(({ column, sql }) => `${sql} as ${column}`),
        `${commentOf(text)}\n    ${rounded} as rounded`,
      ],
    },
    {
      name: 'paid',
      columns: [
        'subject.*',
        `case when subject.rounded between 0 and ${LARGEST} then subject.rounded end as amount_fen`,
      ],
    },
    { name: 'decided', columns: ['subject.*', `${holdsSql(item, asOf, columns)} as holds`] },
    { name: '', columns: [...taken(['subject_id', 'record_key', ...columns, 'amount_fen']), VERDICT] },
  ]
  const taking = reads.counts.size > 0 ? steps : steps.filter(({ name }) => name !== 'counted')
  const title = commentOf(`${item.name} (${item.id}/${item.version}), ${asOf}`)
  const statement = `${title}\n${statementOf(taking, dialect)}`
  return { statement, clauses: clauses.map(({ id, column }) => ({ id, column })), facts: [...reads.facts] }
}

const VERDICT =
  "case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict"

const RECORD_COLUMNS = ['record_key', 'record_known', 'record_clear']

const named = (kept: ReadonlyMap<string, string>): string[] =>
  [...kept].map(([sql, name]) => `${sql} as ${name}`)

const taken = (names: readonly string[]): string[] => names.map(name => `subject.${name} as ${name}`)

/** Every clause, and an amount of more than nothing; where there is no record, only whether there may be one. */
function holdsSql(item: PolicyItemVersion, asOf: string, columns: readonly string[]): string {
  const every = columns.map(column => `subject.${column}`)
  if (item.benefit.formula) every.push('subject.amount_fen > 0')
  const judged = every.length === 0 ? 'true' : every.join(' and ')
  const parts = item.forEach ? [RECORD_FOUND, `(subject.record_key is null or ${judged})`] : [judged]
  return [...(isInForce(item, asOf) ? [] : ['false']), ...parts].join(' and ')
}

/** There is a record, and all deliveries of it say the same; no list, nobody knows. */
const RECORD_FOUND =
  'case when subject.record_key is not null then case when subject.record_clear then true end when subject.record_known then false end'

/** One `select`; without `from` it reads the step before it. */
type Step = {
  readonly name: string
  readonly from?: string
  readonly columns: readonly string[]
  /** Its columns are looked at more than once. */
  readonly once?: true
}

/** Steps as one statement: the last one answers. */
function statementOf(steps: readonly Step[], dialect: Dialect): string {
  const selects = steps.map(({ from, columns }, index) => {
    const indent = index < steps.length - 1 ? '  ' : ''
    const source = from ?? `${steps[index - 1]!.name} as subject`
    const list = columns.map(column => `${indent}  ${column}`).join(',\n')
    return `${indent}select\n${list}\n${indent}from ${source}`
  })
  const before = steps
    .slice(0, -1)
    .map(({ name, once }, index) => `${name} as ${once ? dialect.once : ''}(\n${selects[index]}\n)`)
  return `with ${before.join(', ')}\n${selects.at(-1)}`
}

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
