import type { Condition, RunningCondition } from '../condition/condition'
import { shift } from '../condition/date-window'
import { readDuration } from '../literal'
import { plain } from '../reading/resolve-literal'
import { countSql, ratioSql } from './quantity-sql'
import { at, insideOf, RecordPlace, readList, readValue, refuse, type SqlScope } from './scope'
import { valueSql } from './value-sql'

/**
 * A condition as a truth of the database: true is MET, false NOT_MET, NULL UNKNOWN.
 * @throws Error naming the place when the object is no condition of the language
 */
export function conditionSql(condition: Condition, scope: SqlScope): string {
  if ('all' in condition) return joined(condition.all, 'and', at(scope, 'all'))
  if ('any' in condition) return joined(condition.any, 'or', at(scope, 'any'))
  if ('not' in condition) return `not (${conditionSql(condition.not, at(scope, 'not'))})`
  if ('atLeastOf' in condition) {
    const { n, of } = condition.atLeastOf
    const inner = at(scope, 'atLeastOf', 'of')
    const parts = of.map((part, index) => conditionSql(part, at(inner, index)))
    return parts.length === 0 ? String(n <= 0) : scope.dialect.atLeastOf(parts, n)
  }
  if ('when' in condition) return whenSql(condition, scope)
  if ('ratio' in condition) return ratioSql(condition, at(scope, 'ratio'))
  if ('count' in condition) return countSql(condition, scope)
  if ('running' in condition) return runningSql(condition, at(scope, 'running'))
  if ('agree' in condition) return agreeSql(condition.agree, at(scope, 'agree'))
  if ('fact' in condition || 'field' in condition) return valueSql(condition, scope)
  return refuse(scope, `a condition without an operator: ${JSON.stringify(condition)}`)
}

function joined(parts: readonly Condition[], word: 'and' | 'or', scope: SqlScope): string {
  if (parts.length === 0) return String(word === 'and')
  return `(${parts.map((part, index) => conditionSql(part, at(scope, index))).join(` ${word} `)})`
}

/** `must` where `when` holds, `otherwise` where it does not; while that is unknown, what both branches agree on. */
function whenSql(condition: Extract<Condition, { when: Condition }>, scope: SqlScope): string {
  const guard = conditionSql(condition.when, at(scope, 'when'))
  const must = conditionSql(condition.must, at(scope, 'must'))
  const otherwise = conditionSql(condition.otherwise, at(scope, 'otherwise'))
  return `((${guard}) and (${must}) or not (${guard}) and (${otherwise}) or (${must}) and (${otherwise}))`
}

/** Several departments say the same; where they differ nobody knows, so the answer is never false. */
function agreeSql(facts: readonly string[], scope: SqlScope): string {
  const values = facts.map(fact => readValue({ fact }, scope))
  const first = values[0]
  if (!first || values.some(value => value?.sqlKind !== first.sqlKind)) return scope.dialect.unset('TRUTH')
  const same = values.slice(1).map(value => `${value!.sql} = ${first.sql}`)
  return `case when ${[`${first.sql} is not null`, ...same].join(' and ')} then true end`
}

function runningSql({ running: spec }: RunningCondition, scope: SqlScope): string {
  const { asOf, dialect, parameters, reads } = scope
  const context = { facts: {}, asOf, parameters, tallies: {} }
  const list = readList(spec.list, undefined, scope)
  const earliestEnd = spec.lag === undefined ? asOf : shift(asOf, spec.lag, context, -1)
  const span = readDuration(plain(spec.atLeast, context))
  if (!list || earliestEnd === undefined || !span) return dialect.unset('TRUTH')
  const alias = scope.nested === undefined ? 'r' : reads.alias()
  const record = new RecordPlace(spec.list, (name, index) => dialect.fieldOf(alias, name, index))
  const holds = spec.where === undefined ? 'true' : conditionSql(spec.where, insideOf(record, scope))
  const ends = [spec.from, spec.to].map(field => {
    const read = record.read(field)
    if (read?.definition.kind !== 'DATE') refuse(scope, `${field} is no date of the list`)
    return read.sql
  })
  const periods = { list, alias, fields: record.fields, holds, from: ends[0]!, to: ends[1]! }
  try {
    const sql = dialect.running({ ...periods, asOf, earliestEnd, span })
    return scope.nested === undefined ? `subject.${reads.keepCount('running', sql)}` : sql
  } catch (error) {
    return refuse(scope, error instanceof Error ? error.message : String(error))
  }
}
