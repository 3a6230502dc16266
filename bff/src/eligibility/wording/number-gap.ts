import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { endOfMonthAfter } from '../calendar'
import type { Literal, ValueCondition } from '../condition/condition'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import type { GapWriter } from './value-gap'
import { unitText, valueText } from './value-text'

/** How far a number is from what is asked: too small by so much, or too large. */
export function numberGap(
  condition: ValueCondition,
  definition: FactDefinition | RecordFieldDefinition,
  figures: Figures,
  say: (literal: Literal) => string,
): GapWriter {
  const { label, kind } = definition
  const unit = unitText(definition)
  const bound = (literal: Literal | undefined): number | undefined => {
    const value = literal === undefined ? undefined : resolveLiteral(literal, kind, figures)
    return typeof value === 'number' ? value : undefined
  }
  const strict = condition.moreThan !== undefined
  const lower = bound(condition.atLeast ?? condition.moreThan ?? condition.between?.[0])
  const above = aboveWriter(condition, definition, bound, say)
  // “还差 0.01 元” would be true and useless: nothing at all is what is wrong.
  const nothing = strict && kind === 'MONEY'
  const most =
    lower === undefined || !nothing
      ? ''
      : lower === 0
        ? '有金额才能办'
        : `要超过 ${valueText(definition, lower)}`
  return (value, text, delivered) => {
    const have = value as number
    if (lower === undefined || have > lower || (have === lower && !strict)) return above(have, text)
    if (nothing) return { text: `“${label}”现为 ${text}，${most}` }
    const need = strict ? lower + 1 : lower
    const said = `现 ${text}，还差 ${valueText(definition, need - have)}`
    if (definition.growsMonthly !== true) return { text: said, have, need, unit }
    const earliestOn = endOfMonthAfter(delivered ?? figures.asOf, need - have)
    return { text: `${said}，预计 ${earliestOn} 满足`, have, need, unit, earliestOn }
  }
}

function aboveWriter(
  condition: ValueCondition,
  definition: FactDefinition | RecordFieldDefinition,
  bound: (literal: Literal | undefined) => number | undefined,
  say: (literal: Literal) => string,
): (have: number, text: string) => ReturnType<GapWriter> {
  const unit = unitText(definition)
  const upper = condition.atMost ?? condition.lessThan ?? condition.between?.[1]
  if (upper !== undefined) {
    const need = bound(upper)
    const end = `${condition.lessThan === undefined ? '不能超过' : '要少于'} ${say(upper)}`
    return (have, text) => ({ text: `现 ${text}，${end}`, have, need, unit })
  }
  if (condition.equals === undefined)
    return (have, text) => ({ text: `“${definition.label}”现为 ${text}，不符合要求`, have, unit })
  const wanted = say(condition.equals)
  return (have, text) => ({ text: `现 ${text}，要求是 ${wanted}`, have, unit })
}
