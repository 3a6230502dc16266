import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { addDays, addMonths } from '../calendar'
import type { Literal, ValueCondition, ValueTest } from '../condition/condition'
import { calendarYear } from '../condition/date-window'
import { readDuration, type Span } from '../literal'
import { plain } from '../reading/resolve-literal'
import { literalSql, readValue, refuse, type SqlScope, type ValueSql } from './scope'
import { earliestReaching, latestBirthOfAge, latestReached } from './threshold'

const ORDER = {
  atLeast: '>=',
  atMost: '<=',
  moreThan: '>',
  lessThan: '<',
  onOrAfter: '>=',
  onOrBefore: '<=',
  after: '>',
  before: '<',
} as const

/** A test of one fact, or one field of the record at hand. */
export function valueSql(condition: ValueCondition, scope: SqlScope): string {
  const value = readValue(condition, scope)
  return value ? testSql(condition, value, scope) : scope.dialect.unset('TRUTH')
}

/** A test of a value that is NULL where it is unknown. */
export function testSql(test: ValueTest, value: ValueSql, scope: SqlScope): string {
  const unset = scope.dialect.unset('TRUTH')
  const bound = (literal: Literal) => literalSql(literal, value, scope)
  const against = (operator: string, literal: Literal): string => {
    const sql = bound(literal)
    return sql === undefined ? unset : `${value.sql} ${operator} ${sql}`
  }
  if (test.equals !== undefined) return against('=', test.equals)
  if (test.notEquals !== undefined) return against('<>', test.notEquals)
  if (test.in !== undefined) return memberSql(test.in, value, scope)
  if (test.notIn !== undefined) return `not (${memberSql(test.notIn, value, scope)})`
  if (test.between !== undefined) {
    const [low, high] = test.between.map(bound)
    if (low === undefined || high === undefined) return unset
    const held = `(${value.sql} >= ${low} and ${value.sql} <= ${high})`
    // An end that is unknown leaves the whole range unknown, as in the engine; SQL alone would sometimes say no.
    const open = test.between.some(isRecordField)
    return open ? `case when ${low} is not null and ${high} is not null then ${held} end` : held
  }
  for (const [name, operator] of Object.entries(ORDER) as [keyof typeof ORDER, string][]) {
    const literal = test[name]
    if (literal !== undefined) return against(operator, literal)
  }
  if (value.kind === 'DATE') return windowSql(test, value.sql, scope)
  if (test.within !== undefined) return branchSql(test.within, value, scope)
  return refuse(scope, 'a condition without a test')
}

/** A literal that may be NULL. */
export const isRecordField = (literal: Literal): boolean =>
  typeof literal === 'object' && 'ofRecord' in literal

/** One of several; a member that has no value this year leaves “none of them” unknown. */
function memberSql(literals: readonly Literal[], value: ValueSql, scope: SqlScope): string {
  const tests = literals.map(literal => {
    const sql = literalSql(literal, value, scope)
    return sql === undefined ? scope.dialect.unset('TRUTH') : `${value.sql} = ${sql}`
  })
  return tests.length === 0 ? refuse(scope, 'a set without members') : `(${tests.join(' or ')})`
}

/** REGION and INDUSTRY: a branch of the tree is a prefix of the code. */
function branchSql(within: string | readonly string[], value: ValueSql, scope: SqlScope): string {
  const branches = typeof within === 'string' ? [within] : within
  const tests = branches.map(branch =>
    scope.dialect.startsWith(value.sql, value.kind === 'REGION' ? regionPrefix(branch) : branch),
  )
  return tests.length === 0 ? refuse(scope, 'a set without members') : `(${tests.join(' or ')})`
}

/** Windows relative to asOf, as fixed bounds on the column. */
function windowSql(test: ValueTest, date: string, scope: SqlScope): string {
  const { asOf, dialect } = scope
  const day = (value: string) => dialect.date(value)
  const within = (low: string, high: string) => `(${date} >= ${day(low)} and ${date} <= ${day(high)})`
  const span = test.withinLast ?? test.withinNext ?? test.atLeastAgo
  if (span !== undefined) {
    const read = readDuration(plain(span, { facts: {}, asOf, parameters: scope.parameters, tallies: {} }))
    if (!read) return dialect.unset('TRUTH')
    if (test.withinLast !== undefined) return within(earliestReaching(asOf, read), asOf)
    if (test.withinNext !== undefined) return within(asOf, later(asOf, read))
    return `${date} <= ${day(latestReached(asOf, read))}`
  }
  if (test.inYear !== undefined) {
    const year = calendarYear(test.inYear, asOf)
    return within(`${year}-01-01`, `${year}-12-31`)
  }
  if (test.age === undefined) return refuse(scope, 'a condition without a test')
  const { from, to } = test.age
  const oldEnough = `${date} <= ${day(latestBirthOfAge(from ?? 0, asOf))}`
  if (to === undefined) return oldEnough
  return `(${oldEnough} and ${date} > ${day(latestBirthOfAge(to + 1, asOf))})`
}

const later = (date: string, span: Span): string =>
  'days' in span ? addDays(date, span.days) : addMonths(date, span.months)
