import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { endOfMonthAfter } from '../calendar'
import type { Literal, ValueCondition } from '../condition/condition'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import { gapOf } from './gap'
import type { GapWriter } from './value-gap'
import { unitText, valueText } from './value-text'

/** How far a number is from what is asked: too small by so much, or too large. */
export function numberGap(
  condition: ValueCondition,
  definition: FactDefinition | RecordFieldDefinition,
  figures: Figures,
  say: (literal: Literal) => string,
): GapWriter {
  const { kind } = definition
  const unit = unitText(definition)
  const bound = (literal: Literal | undefined): number | undefined => {
    const value = literal === undefined ? undefined : resolveLiteral(literal, kind, figures)
    return typeof value === 'number' ? value : undefined
  }
  const strict = condition.moreThan !== undefined
  const lower = bound(condition.atLeast ?? condition.moreThan ?? condition.between?.[0])
  const above = aboveWriter(condition, definition, bound, say)
  if (lower === undefined) return above
  // “还差 0.01 元” would be true and useless: nothing at all is what is wrong.
  const nothing = strict && kind === 'MONEY'
  const most = nothing && (lower === 0 ? '，有金额才能办' : `，要超过 ${valueText(definition, lower)}`)
  const need = strict ? lower + 1 : lower
  const monthly = definition.growsMonthly === true
  return reading => {
    const have = reading.value as number
    if (have >= need) return above(reading)
    if (most) return gapOf(reading.said + most)
    const text = `现 ${reading.used.text}，还差 ${valueText(definition, need - have)}`
    if (!monthly) return gapOf(text, have, need, unit)
    const earliestOn = endOfMonthAfter(reading.delivered ?? figures.asOf, need - have)
    return gapOf(`${text}，预计 ${earliestOn} 满足`, have, need, unit, earliestOn)
  }
}

/** What is said of a number that is not too small. */
function aboveWriter(
  condition: ValueCondition,
  definition: FactDefinition | RecordFieldDefinition,
  bound: (literal: Literal | undefined) => number | undefined,
  say: (literal: Literal) => string,
): GapWriter {
  const unit = unitText(definition)
  const upper = condition.atMost ?? condition.lessThan ?? condition.between?.[1]
  if (upper !== undefined) {
    const need = bound(upper)
    const end = `，${condition.lessThan === undefined ? '不能超过' : '要少于'} ${say(upper)}`
    return ({ value, used }) => gapOf(`现 ${used.text}${end}`, value as number, need, unit)
  }
  if (condition.equals === undefined)
    return ({ value, said }) => gapOf(`${said}，不符合要求`, value as number, undefined, unit)
  const end = `，要求是 ${say(condition.equals)}`
  return ({ value, used }) => gapOf(`现 ${used.text}${end}`, value as number, undefined, unit)
}
