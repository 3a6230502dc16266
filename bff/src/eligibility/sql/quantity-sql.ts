import type { CountCondition, Literal, Quantity, RatioCondition, TallyRef } from '../condition/condition'
import { BOUNDS, foreignToCount } from '../condition/number-range'
import { readPercent } from '../literal'
import { plain } from '../reading/resolve-literal'
import { conditionSql } from './condition-sql'
import type { CountedSql } from './dialect'
import { at, insideOf, literalSql, RecordPlace, readList, readValue, refuse, type SqlScope } from './scope'
import { isRecordField, testSql } from './value-sql'

/** A number that lies between two; the same text twice when it is known exactly or not at all. */
export type QuantitySql = {
  readonly low: string
  readonly high: string
  readonly exact: boolean
  readonly kind: 'MONEY' | 'COUNT'
}

/** How many records satisfy a tally, surely and at most; undefined when nobody defined the list. */
export function tallySql(ref: TallyRef, scope: SqlScope): CountedSql | undefined {
  const spec = typeof ref === 'string' ? scope.tallies[ref] : ref
  if (!spec) refuse(scope, `no tally named ${String(ref)}`)
  const list = readList(spec.list, spec.freshWithin, scope)
  if (!list) return undefined
  const { dialect, reads } = scope
  const alias = scope.nested === undefined ? 'r' : reads.alias()
  const record = new RecordPlace(spec.list, (name, index) => dialect.fieldOf(alias, name, index))
  const holds = spec.where === undefined ? 'true' : conditionSql(spec.where, insideOf(record, scope))
  const key = spec.distinctBy === undefined ? undefined : record.read(spec.distinctBy)
  if (spec.distinctBy !== undefined && !key) refuse(scope, `the list has no field ${spec.distinctBy}`)
  const pair = dialect.tally({ list, alias, fields: record.fields }, holds, key?.sql)
  const kept = scope.nested === undefined ? `subject.${reads.keepCount('tally', pair)}` : pair
  return dialect.halves(kept)
}

/** A count of records against a number. Records that are unknown make it a range: it holds, or not, of all of it. */
export function countSql(condition: CountCondition, scope: SqlScope): string {
  const other = foreignToCount(condition)
  if (other !== undefined) refuse(scope, `a count is not tested by ${other}`)
  const counted = tallySql(condition.count, at(scope, 'count'))
  if (!counted) return scope.dialect.unset('TRUTH')
  const { certain, possible } = counted
  if (condition.equals === undefined && condition.between === undefined) {
    const low = testSql(condition, { sql: certain, kind: 'COUNT', sqlKind: 'NUMBER' }, scope)
    const high = testSql(condition, { sql: possible, kind: 'COUNT', sqlKind: 'NUMBER' }, scope)
    return `case when (${low}) = (${high}) then ${low} end`
  }
  return betweenSql(condition.between ?? [condition.equals!, condition.equals!], counted, scope)
}

/** Whether every number of a range lies between two ends, or none does. */
function betweenSql(
  ends: readonly [Literal, Literal],
  { certain, possible }: CountedSql,
  scope: SqlScope,
): string {
  const unset = scope.dialect.unset('TRUTH')
  const [from, to] = ends.map(end => literalSql(end, { kind: 'COUNT' }, scope))
  if (from === undefined || to === undefined) return unset
  const open = ends.flatMap((end, index) => (isRecordField(end) ? [`${[from, to][index]} is null`] : []))
  const unknown = [`${certain} is null`, ...open].join(' or ')
  const all = `${from} <= ${certain} and ${possible} <= ${to}`
  // Written the wrong way round nothing lies between them, however many there may be.
  const empty = from === to ? '' : ` or ${to} < ${from}`
  const none = `${possible} < ${from} or ${to} < ${certain}${empty}`
  return `case when ${unknown} then ${unset} when ${all} then true when ${none} then false end`
}

/** Reads a fact, a field or a count as a number; undefined when it is none. */
export function quantitySql(quantity: Quantity, scope: SqlScope): QuantitySql | undefined {
  if (typeof quantity === 'object' && 'count' in quantity) {
    const counted = tallySql(quantity.count, at(scope, 'count'))
    return counted && { low: counted.certain, high: counted.possible, exact: false, kind: 'COUNT' }
  }
  const value = readValue(typeof quantity === 'string' ? { fact: quantity } : quantity, scope)
  if (value?.sqlKind !== 'NUMBER') return undefined
  return { low: value.sql, high: value.sql, exact: true, kind: value.kind === 'MONEY' ? 'MONEY' : 'COUNT' }
}

/** One number as a share of another against a percentage, multiplied out so that nothing is divided. */
export function ratioSql({ ratio }: RatioCondition, scope: SqlScope): string {
  const { dialect } = scope
  const unset = dialect.unset('TRUTH')
  const part = quantitySql(ratio.of, at(scope, 'of'))
  const total = quantitySql(ratio.to, at(scope, 'to'))
  const bound = BOUNDS.find(name => ratio[name] !== undefined)
  if (!bound) return refuse(scope, 'a ratio without a bound')
  const { asOf, parameters, tallies } = scope
  const limit = readPercent(plain(ratio[bound]!, { facts: {}, asOf, parameters, tallies }))
  if (!part || !total || !limit) return unset
  const operator = { atLeast: '>=', atMost: '<=', moreThan: '>', lessThan: '<' }[bound]
  const keeps = (of: string, to: string) =>
    `${dialect.wide(of)} * ${dialect.integer(limit.d)} ${operator} ${dialect.wide(to)} * ${dialect.integer(limit.n)}`
  if (part.exact && total.exact) return `case when ${total.low} > 0 then ${keeps(part.low, total.low)} end`
  const low = keeps(part.low, total.high)
  const high = keeps(part.high, total.low)
  return `case when ${total.low} > 0 then case when (${low}) = (${high}) then ${low} end end`
}
