import type { FactKind } from '@policy-direct/shared/facts/definition'
import type { Condition, Quantity, Tally, TallyRef, ValueCondition } from '../condition/condition'
import { BOUNDS, foreignToCount, NUMBER_TESTS } from '../condition/number-range'
import { checkLiteral, checkMeasure } from './check-literal'
import { checkValueTest } from './check-value-test'
import type { Path } from './problem'
import { type CheckScope, checkFact, checkField, checkList, type Definition } from './scope'

const OPERATORS = [
  'all',
  'any',
  'not',
  'atLeastOf',
  'when',
  'ratio',
  'count',
  'running',
  'agree',
  'fact',
  'field',
]
const COMPANIONS: Record<string, readonly string[]> = { when: ['must', 'otherwise'] }

/** Walks a condition: one operator each, facts and fields that exist, literals that fit, nothing contradictory. */
export function checkCondition(condition: Condition, path: Path, scope: CheckScope): void {
  const record = condition as Record<string, unknown>
  const operators = OPERATORS.filter(name => record[name] !== undefined)
  const operator = operators[0]
  if (operator === undefined || operators.length > 1) {
    const found = operators.length === 0 ? '没有写判断' : `同时写了 ${operators.join('、')}`
    scope.report(path, `一个条件只能写一种判断，这里${found}`)
    return
  }
  const valued = operator === 'fact' || operator === 'field' || operator === 'count'
  const foreign = Object.keys(record).filter(key => key !== operator && !COMPANIONS[operator]?.includes(key))
  if (!valued && foreign.length > 0) scope.report(path, `“${operator}”旁边不能再写 ${foreign.join('、')}`)
  if ('all' in condition) checkParts(condition.all, [...path, 'all'], scope)
  else if ('any' in condition) checkParts(condition.any, [...path, 'any'], scope)
  else if ('not' in condition) checkCondition(condition.not, [...path, 'not'], scope)
  else if ('atLeastOf' in condition) {
    const { n, of } = condition.atLeastOf
    if (n > of.length) scope.report([...path, 'atLeastOf', 'n'], `要求满足 ${n} 项，但只列了 ${of.length} 项`)
    checkParts(of, [...path, 'atLeastOf', 'of'], scope)
  } else if ('when' in condition) checkWhen(condition, path, scope)
  else if ('ratio' in condition) checkRatio(condition.ratio, [...path, 'ratio'], scope)
  else if ('count' in condition) {
    const label = checkTally(condition.count, [...path, 'count'], scope)
    const counted: Definition = { kind: 'COUNT', label: label ?? '条数' }
    const other = foreignToCount(condition)
    if (other === undefined) checkValueTest(condition, counted, path, scope, ['count'])
    else {
      const tests = NUMBER_TESTS.join('、')
      scope.report([...path, other], `“${counted.label}”是数出来的，只能用 ${tests} 来判断`)
    }
  } else if ('running' in condition) checkRunning(condition.running, [...path, 'running'], scope)
  else if ('agree' in condition) checkAgree(condition.agree, [...path, 'agree'], scope)
  else checkValue(condition, path, scope)
}

function checkParts(parts: readonly Condition[], path: Path, scope: CheckScope): void {
  parts.forEach((part, index) => {
    checkCondition(part, [...path, index], scope)
    const text = JSON.stringify(part)
    if (parts.findIndex(other => JSON.stringify(other) === text) < index) {
      scope.report([...path, index], '和前面的条件重复')
    }
  })
}

function checkWhen(condition: Extract<Condition, { when: Condition }>, path: Path, scope: CheckScope): void {
  for (const part of ['when', 'must', 'otherwise'] as const) {
    if (condition[part] === undefined) scope.report(path, `“分情况”少了 ${part}`)
    else checkCondition(condition[part], [...path, part], scope)
  }
  if (JSON.stringify(condition.must) === JSON.stringify(condition.otherwise)) {
    scope.report([...path, 'otherwise'], '两种情况的要求一样，不用分情况')
  }
}

function checkRatio(
  ratio: Extract<Condition, { ratio: unknown }>['ratio'],
  path: Path,
  scope: CheckScope,
): void {
  const part = checkQuantity(ratio.of, [...path, 'of'], scope)
  const total = checkQuantity(ratio.to, [...path, 'to'], scope)
  if (part && total && part !== total) scope.report(path, '金额和人数不能相比')
  const bounds = BOUNDS.filter(bound => ratio[bound] !== undefined)
  if (bounds.length !== 1) scope.report(path, '比例要写一个界限：atLeast、atMost、moreThan、lessThan 选一')
  for (const bound of bounds) checkMeasure(ratio[bound], 'PERCENT', [...path, bound], scope)
}

/** Checks a number and answers what kind it is. */
export function checkQuantity(
  quantity: Quantity,
  path: Path,
  scope: CheckScope,
): 'MONEY' | 'COUNT' | undefined {
  if (typeof quantity === 'object' && 'count' in quantity) {
    checkTally(quantity.count, [...path, 'count'], scope)
    return 'COUNT'
  }
  const definition =
    typeof quantity === 'string'
      ? checkFact(quantity, path, scope)
      : 'fact' in quantity
        ? checkFact(quantity.fact, [...path, 'fact'], scope)
        : checkField(quantity.field, scope.list, [...path, 'field'], scope)
  const kind: FactKind | undefined = definition?.kind
  if (kind === undefined || kind === 'MONEY' || kind === 'COUNT') return kind
  scope.report(path, `“${definition?.label}”不是数，不能用来计算`)
  return undefined
}

/** Checks a tally in place or by name and answers what it is called. */
export function checkTally(ref: TallyRef, path: Path, scope: CheckScope): string | undefined {
  if (typeof ref !== 'string') {
    checkTallyBody(ref, path, scope)
    return ref.label
  }
  scope.usedTallies.add(ref)
  const named = scope.item.tallies[ref]
  if (!named) scope.report(path, `没有定义“${ref}”这个清单`)
  return named?.label
}

/** Checks what a tally counts. */
export function checkTallyBody(tally: Tally, path: Path, scope: CheckScope): void {
  if (!checkList(tally.list, [...path, 'list'], scope)) return
  if (tally.distinctBy !== undefined) checkField(tally.distinctBy, tally.list, [...path, 'distinctBy'], scope)
  if (tally.where === undefined) return
  const inner = { ...scope, list: tally.list, outerList: scope.outerList ?? scope.list }
  checkCondition(tally.where, [...path, 'where'], inner)
}

function checkRunning(
  running: Extract<Condition, { running: unknown }>['running'],
  path: Path,
  scope: CheckScope,
): void {
  checkTallyBody({ list: running.list, where: running.where }, path, scope)
  for (const end of ['from', 'to'] as const) {
    const field = checkField(running[end], running.list, [...path, end], scope)
    if (field && field.kind !== 'DATE') scope.report([...path, end], `“${field.label}”不是日期`)
  }
  checkMeasure(running.atLeast, 'DURATION', [...path, 'atLeast'], scope)
}

function checkAgree(facts: readonly string[], path: Path, scope: CheckScope): void {
  const kinds = facts.map((fact, index) => checkFact(fact, [...path, index], scope)?.kind)
  if (new Set(kinds.filter(Boolean)).size > 1) scope.report(path, '要核对一致的几项不是同一类数据')
  if (new Set(facts).size < facts.length) scope.report(path, '同一个数据项和自己核对没有意义')
}

function checkValue(condition: ValueCondition, path: Path, scope: CheckScope): void {
  const definition =
    'fact' in condition
      ? checkFact(condition.fact, [...path, 'fact'], scope)
      : checkField(condition.field, scope.list, [...path, 'field'], scope)
  if ('fact' in condition && condition.freshWithin !== undefined) {
    checkMeasure(condition.freshWithin, 'DURATION', [...path, 'freshWithin'], scope)
  }
  if ('fact' in condition && condition.pendingIf && definition) {
    checkPending(condition.pendingIf, definition, [...path, 'pendingIf'], scope)
  }
  if (definition)
    checkValueTest(condition, definition, path, scope, ['fact', 'field', 'freshWithin', 'pendingIf'])
}

function checkPending(
  values: readonly string[],
  definition: Definition,
  path: Path,
  scope: CheckScope,
): void {
  if (definition.kind !== 'ENUM') {
    scope.report(path, `“${definition.label}”不是选项，写不了“还在办”的情形`)
    return
  }
  for (const [at, value] of values.entries()) checkLiteral(value, definition, [...path, at], scope)
}
