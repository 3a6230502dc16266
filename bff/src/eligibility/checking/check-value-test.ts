import type { FactKind } from '@policy-direct/shared/facts/definition'
import type { Literal, ValueTest } from '../condition/condition'
import { checkLiteral, checkMeasure } from './check-literal'
import type { Path } from './problem'
import type { CheckScope, Definition } from './scope'

const SCALAR: readonly FactKind[] = [
  'MONEY',
  'COUNT',
  'DATE',
  'BOOLEAN',
  'ENUM',
  'TEXT',
  'REGION',
  'INDUSTRY',
]
const NUMBER: readonly FactKind[] = ['MONEY', 'COUNT']
const DATE: readonly FactKind[] = ['DATE']

/** Which kinds a test makes sense for. */
const KINDS: Record<keyof ValueTest, readonly FactKind[]> = {
  equals: SCALAR,
  notEquals: SCALAR,
  in: SCALAR,
  notIn: SCALAR,
  atLeast: NUMBER,
  atMost: NUMBER,
  moreThan: NUMBER,
  lessThan: NUMBER,
  between: ['MONEY', 'COUNT', 'DATE'],
  within: ['REGION', 'INDUSTRY'],
  before: DATE,
  onOrBefore: DATE,
  after: DATE,
  onOrAfter: DATE,
  withinLast: DATE,
  withinNext: DATE,
  atLeastAgo: DATE,
  inYear: DATE,
  age: DATE,
}

/** Whether a test makes sense for a kind of value. */
export const suitsKind = (test: keyof ValueTest, kind: FactKind): boolean => KINDS[test].includes(kind)

/** One test, fit for the kind of value, with literals of that kind, that can come out either way. */
export function checkValueTest(
  test: ValueTest,
  definition: Definition,
  path: Path,
  scope: CheckScope,
  companions: readonly string[],
): void {
  const names = Object.keys(test).filter(name => !companions.includes(name)) as (keyof ValueTest)[]
  const name = names[0]
  if (name === undefined || names.length > 1) {
    const found = names.length === 0 ? '没有写要求' : `同时写了 ${names.join('、')}`
    scope.report(path, `“${definition.label}”要写一个要求，这里${found}`)
    return
  }
  const at = [...path, name]
  if (!KINDS[name]?.includes(definition.kind)) {
    scope.report(at, `“${definition.label}”不能用“${name}”来判断，单位或类型不对`)
    return
  }
  const spans = name === 'withinLast' || name === 'withinNext' || name === 'atLeastAgo'
  if (spans) checkMeasure(test[name], 'DURATION', at, scope)
  else if (name === 'inYear') checkYear(test.inYear, at, scope)
  else if (name === 'age') checkAge(test.age ?? {}, at, scope)
  else checkLiterals(test, name, definition, at, scope)
}

function checkLiterals(
  test: ValueTest,
  name: keyof ValueTest,
  definition: Definition,
  at: Path,
  scope: CheckScope,
): void {
  const given = test[name] as Literal | readonly Literal[]
  const many = Array.isArray(given)
  const literals: readonly Literal[] = many ? given : [given as Literal]
  literals.forEach((literal, index) => {
    checkLiteral(literal, definition, many ? [...at, index] : at, scope)
    const text = JSON.stringify(literal)
    if (name !== 'between' && literals.findIndex(other => JSON.stringify(other) === text) < index) {
      scope.report([...at, index], '重复写了同一个值')
    }
  })
  if (name === 'between') checkRange(literals, at, scope)
  if (definition.kind === 'ENUM' && (name === 'in' || name === 'notIn')) {
    const every = Object.keys(definition.values ?? {}).every(code => literals.includes(code))
    if (every) scope.report(at, `列出了“${definition.label}”的全部取值，这个条件等于没写`)
  }
  const bound = literals[0]
  const zero = bound === 0 || bound === '0元'
  if (zero && name === 'atLeast') scope.report(at, '“不少于 0”谁都满足，这个条件等于没写')
  if (zero && name === 'lessThan') scope.report(at, '“少于 0”谁都不满足')
}

function checkRange([from, to]: readonly Literal[], at: Path, scope: CheckScope): void {
  const comparable = typeof from === typeof to && (typeof from === 'number' || typeof from === 'string')
  if (!comparable) return
  const left = typeof from === 'string' && from.endsWith('元') ? Number.parseFloat(from) : from
  const right = typeof to === 'string' && to.endsWith('元') ? Number.parseFloat(to) : to
  if (left !== undefined && right !== undefined && left > right)
    scope.report(at, '范围写反了，没有值能落在里面')
}

function checkYear(year: ValueTest['inYear'], at: Path, scope: CheckScope): void {
  const named = year === 'THIS_YEAR' || year === 'LAST_YEAR'
  const fixed = typeof year === 'number' && year >= 1900 && year <= 2999
  if (!named && !fixed) scope.report(at, '年份写 THIS_YEAR、LAST_YEAR 或四位数年份')
}

function checkAge(age: NonNullable<ValueTest['age']>, at: Path, scope: CheckScope): void {
  if (age.from === undefined && age.to === undefined) scope.report(at, '周岁范围至少写一头')
  if ((age.from ?? 0) > (age.to ?? 200)) scope.report(at, '周岁范围写反了，没有人能落在里面')
}
