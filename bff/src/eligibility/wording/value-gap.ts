import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { ClauseGap } from '../assessment'
import { addMonths, endOfMonthAfter } from '../calendar'
import type { Literal, ValueCondition } from '../condition/condition'
import { calendarYear, shift } from '../condition/date-window'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import { afterWord, spanText } from './span-text'
import { unitText, valueText } from './value-text'

type Definition = FactDefinition | RecordFieldDefinition
type Scalar = string | number | boolean

/**
 * What stands between a known value and the wanted truth of its test.
 * @param delivered the day the datum was true: from then a monthly count grows
 */
export function valueGap(
  condition: ValueCondition,
  definition: Definition,
  value: Scalar,
  context: Figures,
  want: boolean,
  delivered?: string,
): ClauseGap {
  const now = `“${definition.label}”${definition.kind === 'DATE' ? '是' : '现为'}${afterWord(valueText(definition, value))}`
  const say = (literal: Literal): string => {
    const bound = resolveLiteral(literal, definition.kind, context)
    return bound === undefined ? '规定的值' : valueText(definition, bound)
  }
  if (!want) return { text: now }
  if (typeof value === 'number') return numberGap(condition, definition, value, context, say, delivered)
  if (definition.kind === 'DATE') return dateGap(condition, now, value as string, context, say)
  if (definition.kind === 'BOOLEAN')
    return { text: `“${definition.label}”查到的结果是“${valueText(definition, value)}”` }
  if (condition.equals !== undefined) return { text: `${now}，要求是${afterWord(say(condition.equals))}` }
  if (condition.in !== undefined)
    return { text: `${now}，要求是${afterWord(condition.in.map(say).join('、'))}` }
  if (condition.within !== undefined) {
    const branches = typeof condition.within === 'string' ? [condition.within] : condition.within
    return { text: `${now}，不在${branches.map(branch => valueText(definition, branch)).join('、')}范围内` }
  }
  return { text: `${now}，不在可以办理的范围内` }
}

function numberGap(
  condition: ValueCondition,
  definition: Definition,
  have: number,
  context: Figures,
  say: (literal: Literal) => string,
  delivered: string | undefined,
): ClauseGap {
  const text = valueText(definition, have)
  const lower = condition.atLeast ?? condition.moreThan ?? condition.between?.[0]
  const upper = condition.atMost ?? condition.lessThan ?? condition.between?.[1]
  const need = lower === undefined ? undefined : resolveLiteral(lower, definition.kind, context)
  const unit = unitText(definition)
  // “还差 0.01 元” would be true and useless: nothing at all is what is wrong.
  if (
    condition.moreThan !== undefined &&
    definition.kind === 'MONEY' &&
    typeof need === 'number' &&
    have <= need
  )
    return {
      text: `“${definition.label}”现为 ${text}，${need === 0 ? '有金额才能办' : `要超过 ${valueText(definition, need)}`}`,
    }
  if (typeof need === 'number' && (have < need || (condition.moreThan !== undefined && have === need))) {
    const target = condition.moreThan === undefined ? need : need + 1
    const short = valueText(definition, target - have)
    const gap = { text: `现 ${text}，还差 ${short}`, have, need: target, unit }
    if (definition.growsMonthly !== true) return gap
    const earliestOn = endOfMonthAfter(delivered ?? context.asOf, target - have)
    return { ...gap, text: `${gap.text}，预计 ${earliestOn} 满足`, earliestOn }
  }
  if (upper !== undefined) {
    const bound = resolveLiteral(upper, definition.kind, context)
    const limit = typeof bound === 'number' ? bound : undefined
    const word = condition.lessThan === undefined ? '不能超过' : '要少于'
    return { text: `现 ${text}，${word} ${say(upper)}`, have, need: limit, unit }
  }
  if (condition.equals !== undefined)
    return { text: `现 ${text}，要求是 ${say(condition.equals)}`, have, unit }
  return { text: `“${definition.label}”现为 ${text}，不符合要求`, have, unit }
}

function dateGap(
  condition: ValueCondition,
  now: string,
  date: string,
  context: Figures,
  say: (literal: Literal) => string,
): ClauseGap {
  if (condition.withinLast !== undefined) {
    if (date > context.asOf) return { text: `${now}，还没有到`, earliestOn: date }
    return {
      text: `${now}，到 ${shift(date, condition.withinLast, context)} 已满 ${spanText(condition.withinLast, context)}`,
    }
  }
  if (condition.atLeastAgo !== undefined) {
    const earliestOn = shift(date, condition.atLeastAgo, context)
    return { text: `${now}，满 ${spanText(condition.atLeastAgo, context)}要到 ${earliestOn}`, earliestOn }
  }
  if (condition.withinNext !== undefined) {
    return { text: `${now}，不在今后 ${spanText(condition.withinNext, context)}以内` }
  }
  if (condition.inYear !== undefined) {
    return { text: `${now}，要求是 ${calendarYear(condition.inYear, context.asOf)} 年` }
  }
  if (condition.age !== undefined) return ageGap(condition.age, now, date, context.asOf)
  const lower = condition.onOrAfter ?? condition.after
  if (lower !== undefined) {
    return { text: lower === 'today' ? `${now}，已经过期` : `${now}，不能早于 ${say(lower)}` }
  }
  const upper = condition.onOrBefore ?? condition.before
  if (upper !== undefined) return { text: `${now}，不能晚于 ${say(upper)}` }
  return { text: `${now}，不在规定的时间内` }
}

function ageGap(
  age: { readonly from?: number; readonly to?: number },
  now: string,
  birth: string,
  asOf: string,
): ClauseGap {
  const reached = age.from === undefined ? undefined : addMonths(birth, age.from * 12)
  if (reached !== undefined && reached > asOf) {
    return { text: `${now}，要到 ${reached} 才满 ${age.from} 周岁`, earliestOn: reached }
  }
  return { text: `${now}，已超过 ${age.to} 周岁` }
}
