import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Literal, ValueCondition } from '../condition/condition'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import { dateGap } from './date-gap'
import { gapOf } from './gap'
import { type GapWriter, OtherGap, PlainGap, SaidGap } from './gap-writer'
import { numberGap } from './number-gap'
import { afterWord } from './span-text'
import { valueText } from './value-text'

type Definition = FactDefinition | RecordFieldDefinition

/** The gap writer of a test: whatever does not depend on the value is worked out here, once. */
export function gapWriter(
  condition: ValueCondition,
  definition: Definition,
  figures: Figures,
  want: boolean,
): GapWriter {
  if (!want) return new PlainGap()
  const say = (literal: Literal): string => {
    const bound = resolveLiteral(literal, definition.kind, figures)
    return bound === undefined ? '规定的值' : valueText(definition, bound)
  }
  if (definition.kind === 'MONEY' || definition.kind === 'COUNT')
    return numberGap(condition, definition, figures, say)
  if (definition.kind === 'DATE') return dateGap(condition, figures, say)
  if (definition.kind === 'BOOLEAN')
    return new OtherGap(({ used }) => gapOf(`“${used.label}”查到的结果是“${used.text}”`))
  return new SaidGap(endOf(condition, definition, say))
}

/** What is asked of a code. */
function endOf(condition: ValueCondition, definition: Definition, say: (literal: Literal) => string): string {
  if (condition.equals !== undefined) return `，要求是${afterWord(say(condition.equals))}`
  if (condition.in !== undefined) return `，要求是${afterWord(condition.in.map(say).join('、'))}`
  if (condition.within === undefined) return '，不在可以办理的范围内'
  const branches = typeof condition.within === 'string' ? [condition.within] : condition.within
  return `，不在${branches.map(branch => valueText(definition, branch)).join('、')}范围内`
}
