import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Literal, ValueCondition } from '../condition/condition'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import { gapOf } from './gap'
import { type GapWriter, NumberGap, OtherGap, SaidGap, ShortGap } from './gap-writer'
import { numberWriter, unitText, valueText } from './value-text'

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
  const need = strict ? lower + 1 : lower
  if (strict && kind === 'MONEY') {
    // “还差 0.01 元” would be true and useless: nothing at all is what is wrong.
    const nothing = new SaidGap(lower === 0 ? '，有金额才能办' : `，要超过 ${valueText(definition, lower)}`)
    return new OtherGap(reading => ((reading.value as number) >= need ? above : nothing).write(reading))
  }
  const missing = numberWriter(definition)
  return new ShortGap(need, unit, missing, definition.growsMonthly ? figures.asOf : undefined, above)
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
    return new NumberGap(end, need, unit)
  }
  if (condition.equals !== undefined)
    return new NumberGap(`，要求是 ${say(condition.equals)}`, undefined, unit)
  return new OtherGap(({ value, said }) => gapOf(`${said}，不符合要求`, value as number, undefined, unit))
}
