import type { FactKind } from '@policy-direct/shared/facts/definition'
import { isIndustryCode } from '@policy-direct/shared/vocabulary/industry'
import { isRegionCode } from '@policy-direct/shared/vocabulary/region'
import { isDate } from '../calendar'
import type { Literal } from '../condition/condition'
import { readDuration, readMoney, readPercent } from '../literal'
import type { Path } from './problem'
import { type CheckScope, checkField, type Definition } from './scope'

const EXPECTED: Record<FactKind, string> = {
  MONEY: '金额，写成 "1500元"',
  COUNT: '整数，写成 30',
  DATE: '日期，写成 "2026-01-31" 或 today',
  BOOLEAN: 'true 或 false',
  ENUM: '规定的代码',
  TEXT: '文字',
  REGION: '地区代码',
  INDUSTRY: '行业代码',
  LIST: '清单',
}

/** Whether a literal fits what it is compared with: kind, unit, known code, parameter with a value of that kind. */
export function checkLiteral(literal: Literal, definition: Definition, path: Path, scope: CheckScope): void {
  if (typeof literal === 'object') {
    if ('ofRecord' in literal) {
      const other = checkField(literal.ofRecord, scope.outerList, [...path, 'ofRecord'], scope)
      if (other && other.kind !== definition.kind) {
        scope.report(path, `“${other.label}”和“${definition.label}”不是同一类数据，不能比较`)
      }
      return
    }
    for (const value of parameterValues(literal.parameter, [...path, 'parameter'], scope)) {
      const reason = misfit(value, definition)
      if (reason) scope.report(path, `参数“${literal.parameter}”的值 ${value} 不合用：${reason}`)
    }
    return
  }
  const reason = misfit(literal, definition)
  if (reason) scope.report(path, reason)
}

/** The values a parameter may take; reports a parameter that does not exist. */
export function parameterValues(name: string, path: Path, scope: CheckScope): (string | number)[] {
  const parameter = scope.item.parameters[name]
  scope.usedParameters.add(name)
  if (!parameter) {
    scope.report(path, `没有定义“${name}”这个参数`)
    return []
  }
  const yearly = Object.values(parameter.byYear ?? {})
  return parameter.value === undefined ? yearly : [...yearly, parameter.value]
}

function misfit(value: string | number | boolean, definition: Definition): string | undefined {
  const wrong = `“${definition.label}”要填${EXPECTED[definition.kind]}，现在填的是 ${JSON.stringify(value)}`
  switch (definition.kind) {
    case 'MONEY':
      return readMoney(value) === null ? wrong : undefined
    case 'COUNT':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : wrong
    case 'DATE':
      return value === 'today' || (typeof value === 'string' && isDate(value)) ? undefined : wrong
    case 'BOOLEAN':
      return typeof value === 'boolean' ? undefined : wrong
    case 'ENUM': {
      const values = definition.values ?? {}
      if (Object.hasOwn(values, String(value))) return undefined
      const known = Object.entries(values).map(([code, label]) => `${code}（${label}）`)
      return `“${definition.label}”没有 ${JSON.stringify(value)} 这个值，只有 ${known.join('、')}`
    }
    case 'REGION':
      return typeof value === 'string' && isRegionCode(value)
        ? undefined
        : `没有地区代码 ${JSON.stringify(value)}`
    case 'INDUSTRY':
      return typeof value === 'string' && isIndustryCode(value)
        ? undefined
        : `没有行业代码 ${JSON.stringify(value)}（GB/T 4754）`
    default:
      return typeof value === 'string' && value !== '' ? undefined : wrong
  }
}

type Measure = 'MONEY' | 'PERCENT' | 'DURATION'
const MEASURES: Record<Measure, [(value: unknown) => unknown, string]> = {
  MONEY: [readMoney, '金额，写成 "1500元"'],
  PERCENT: [readPercent, '百分比，写成 "5.5%"'],
  DURATION: [readDuration, '时长，写成 "12个月"、"30天" 或 "3年"'],
}

/** A money amount, percentage or duration written in place or as a parameter. */
export function checkMeasure(literal: unknown, measure: Measure, path: Path, scope: CheckScope): void {
  const [read, expected] = MEASURES[measure]
  const named = typeof literal === 'object' && literal !== null && 'parameter' in literal
  const values = named ? parameterValues(String(literal.parameter), [...path, 'parameter'], scope) : [literal]
  for (const value of values) {
    if (read(value) === null) scope.report(path, `这里要填${expected}，现在填的是 ${JSON.stringify(value)}`)
  }
}
