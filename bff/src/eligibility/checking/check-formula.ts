import type { Formula } from '../benefit/formula'
import type { Literal } from '../condition/condition'
import { readMoney } from '../literal'
import { checkQuantity } from './check-condition'
import { checkLiteral, checkMeasure } from './check-literal'
import { checkByAge, checkShortfall } from './check-personal-formula'
import type { Path } from './problem'
import { type CheckScope, checkFact, checkField, type Definition } from './scope'

const FORMS = [
  'fixed',
  'perHead',
  'rate',
  'byClass',
  'byAge',
  'shortfall',
  'tiers',
  'capped',
  'proRata',
  'sum',
  'lesserOf',
  'greaterOf',
]

/** Walks a formula: one form each, numbers that exist, amounts that are amounts, tiers and classes without overlap. */
export function checkFormula(formula: Formula, path: Path, scope: CheckScope): void {
  const forms = FORMS.filter(form => form in formula)
  if (forms.length !== 1) {
    const found = forms.length === 0 ? '没有写' : `同时写了 ${forms.join('、')}`
    scope.report(path, `金额只能写一种算法，这里${found}`)
    return
  }
  if ('fixed' in formula) checkMeasure(formula.fixed, 'MONEY', [...path, 'fixed'], scope)
  else if ('perHead' in formula) {
    const at = [...path, 'perHead']
    if (checkQuantity(formula.perHead.of, [...at, 'of'], scope) === 'MONEY') {
      scope.report([...at, 'of'], '按人（按个）计算要用个数，不能用金额')
    }
    checkMeasure(formula.perHead.amount, 'MONEY', [...at, 'amount'], scope)
  } else if ('rate' in formula) {
    const at = [...path, 'rate']
    if (checkQuantity(formula.rate.base, [...at, 'base'], scope) === 'COUNT') {
      scope.report([...at, 'base'], '按比例计算的基数要是金额')
    }
    checkMeasure(formula.rate.rate, 'PERCENT', [...at, 'rate'], scope)
  } else if ('byClass' in formula) checkByClass(formula.byClass, [...path, 'byClass'], scope)
  else if ('byAge' in formula) checkByAge(formula.byAge, [...path, 'byAge'], scope)
  else if ('shortfall' in formula) checkShortfall(formula.shortfall, [...path, 'shortfall'], scope)
  else if ('tiers' in formula) checkTiers(formula.tiers, [...path, 'tiers'], scope)
  else if ('capped' in formula) checkCapped(formula.capped, [...path, 'capped'], scope)
  else if ('proRata' in formula) {
    checkFormula(formula.proRata.of, [...path, 'proRata', 'of'], scope)
    checkQuantity(formula.proRata.part, [...path, 'proRata', 'part'], scope)
  } else {
    const form = forms[0] as 'sum' | 'lesserOf' | 'greaterOf'
    const parts = (formula as Record<typeof form, readonly Formula[]>)[form]
    for (const [index, part] of parts.entries()) checkFormula(part, [...path, form, index], scope)
  }
}

function checkByClass(
  byClass: Extract<Formula, { byClass: unknown }>['byClass'],
  path: Path,
  scope: CheckScope,
): void {
  const definition: Definition | undefined =
    'fact' in byClass.of
      ? checkFact(byClass.of.fact, [...path, 'of', 'fact'], scope)
      : checkField(byClass.of.field, scope.list, [...path, 'of', 'field'], scope)
  const seen = new Set<Literal>()
  byClass.cases.forEach(({ in: members, pay }, index) => {
    const at = [...path, 'cases', index]
    members.forEach((member, position) => {
      const place = [...at, 'in', position]
      if (definition) checkLiteral(member, definition, place, scope)
      if (seen.has(member)) scope.report(place, `“${String(member)}”出现在两档里`)
      seen.add(member)
    })
    checkFormula(pay, [...at, 'pay'], scope)
  })
  if (definition?.kind === 'BOOLEAN' && (!seen.has(true) || !seen.has(false)))
    scope.report([...path, 'cases'], `标准里漏了${seen.has(true) ? '否' : '是'}`)
  const missing = Object.entries(definition?.values ?? {}).filter(([code]) => !seen.has(code))
  if (missing.length > 0) {
    scope.report(
      [...path, 'cases'],
      `标准里漏了 ${missing.map(([code, label]) => `${code}（${label}）`).join('、')}`,
    )
  }
}

function checkTiers(
  tiers: Extract<Formula, { tiers: unknown }>['tiers'],
  path: Path,
  scope: CheckScope,
): void {
  const kind = checkQuantity(tiers.of, [...path, 'of'], scope)
  let previous = Number.NEGATIVE_INFINITY
  tiers.steps.forEach(({ from, pay }, index) => {
    const at = [...path, 'steps', index]
    if (kind) checkLiteral(from, { kind, label: '分档起点' }, [...at, 'from'], scope)
    const start = typeof from === 'number' ? from : readMoney(from)
    if (start !== null && start <= previous) {
      scope.report([...at, 'from'], '和上一档重叠：分档起点要一档比一档大')
    }
    if (start !== null) previous = start
    checkFormula(pay, [...at, 'pay'], scope)
  })
}

function checkCapped(
  capped: Extract<Formula, { capped: unknown }>['capped'],
  path: Path,
  scope: CheckScope,
): void {
  checkFormula(capped.of, [...path, 'of'], scope)
  if (capped.atLeast !== undefined) checkMeasure(capped.atLeast, 'MONEY', [...path, 'atLeast'], scope)
  if (capped.atMost !== undefined) checkMeasure(capped.atMost, 'MONEY', [...path, 'atMost'], scope)
  if (capped.atLeast === undefined && capped.atMost === undefined) {
    scope.report(path, '限额至少写一头：atLeast 或 atMost')
  }
  const low = readMoney(capped.atLeast)
  const high = readMoney(capped.atMost)
  if (low !== null && high !== null && low > high) scope.report(path, '最低额比最高额还高')
}
