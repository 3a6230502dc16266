import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { ClauseGap } from '../assessment'
import type { Literal, ValueCondition } from '../condition/condition'
import type { Reading } from '../explaining/reading'
import { type Figures, resolveLiteral } from '../reading/resolve-literal'
import { dateGap } from './date-gap'
import { gapOf } from './gap'
import { numberGap } from './number-gap'
import { afterWord } from './span-text'
import { valueText } from './value-text'

type Definition = FactDefinition | RecordFieldDefinition

/** Writes what stands between a known value and the wanted truth of its test. */
export type GapWriter = (reading: Reading) => ClauseGap

/** The gap writer of a test: whatever does not depend on the value is worked out here, once. */
export function gapWriter(
  condition: ValueCondition,
  definition: Definition,
  figures: Figures,
  want: boolean,
): GapWriter {
  if (!want) return ({ said }) => gapOf(said)
  const say = (literal: Literal): string => {
    const bound = resolveLiteral(literal, definition.kind, figures)
    return bound === undefined ? '规定的值' : valueText(definition, bound)
  }
  if (definition.kind === 'MONEY' || definition.kind === 'COUNT')
    return numberGap(condition, definition, figures, say)
  if (definition.kind === 'DATE') return dateGap(condition, figures, say)
  if (definition.kind === 'BOOLEAN') return ({ used }) => gapOf(`“${used.label}”查到的结果是“${used.text}”`)
  const end = endOf(condition, definition, say)
  return ({ said }) => gapOf(said + end)
}

/** What is asked of a code. */
function endOf(condition: ValueCondition, definition: Definition, say: (literal: Literal) => string): string {
  if (condition.equals !== undefined) return `，要求是${afterWord(say(condition.equals))}`
  if (condition.in !== undefined) return `，要求是${afterWord(condition.in.map(say).join('、'))}`
  if (condition.within === undefined) return '，不在可以办理的范围内'
  const branches = typeof condition.within === 'string' ? [condition.within] : condition.within
  return `，不在${branches.map(branch => valueText(definition, branch)).join('、')}范围内`
}
