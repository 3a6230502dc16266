import type { Formula, Shortfall } from '../benefit/formula'
import { checkQuantity } from './check-condition'
import { checkFormula } from './check-formula'
import { checkMeasure } from './check-literal'
import type { Path } from './problem'
import { type CheckScope, checkFact, checkField } from './scope'

/** Steps by age: a date of birth, and ages that ascend. */
export function checkByAge(
  byAge: Extract<Formula, { byAge: unknown }>['byAge'],
  path: Path,
  scope: CheckScope,
): void {
  const definition =
    'fact' in byAge.of
      ? checkFact(byAge.of.fact, [...path, 'of', 'fact'], scope)
      : checkField(byAge.of.field, scope.list, [...path, 'of', 'field'], scope)
  if (definition && definition.kind !== 'DATE')
    scope.report([...path, 'of'], `“${definition.label}”不是日期，不能按年龄分档`)
  let previous = Number.NEGATIVE_INFINITY
  byAge.steps.forEach(({ from, pay }, index) => {
    const at = [...path, 'steps', index]
    if (from <= previous) scope.report([...at, 'from'], '和上一档重叠：年龄要一档比一档大')
    previous = from
    checkFormula(pay, [...at, 'pay'], scope)
  })
}

/** 补差: money against money, times a number of heads. */
export function checkShortfall(formula: Shortfall, path: Path, scope: CheckScope): void {
  checkMeasure(formula.standard, 'MONEY', [...path, 'standard'], scope)
  if (checkQuantity(formula.of, [...path, 'of'], scope) === 'COUNT')
    scope.report([...path, 'of'], '补差要用金额比金额')
  if (checkQuantity(formula.heads, [...path, 'heads'], scope) === 'MONEY')
    scope.report([...path, 'heads'], '人数要用个数，不能用金额')
}
