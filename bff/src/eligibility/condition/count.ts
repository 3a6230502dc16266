import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import type { Explained, Phrasing } from '../explaining/phrase'
import { figure, inside } from '../program/compiling'
import { judgeCount } from '../program/judge-node'
import type { ConditionNode } from '../program/node'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import type { CountCondition, Literal } from './condition'
import { finding } from './finding'
import type { TallyResult } from './tally'

/** How many records satisfy a nested condition, against a number. A record that is unknown counts as maybe. */
export function explainCount(
  condition: CountCondition,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): Explained {
  const counting = phrasing.book.counting(condition.count, inside(phrasing, 'count'))
  const unit = factDefinition(counting.list)?.unit ?? '个'
  const need = needed(condition, phrasing)
  return view => {
    const result = counting.count(view)
    const values = [result.used]
    if (!result.known) return finding('UNKNOWN', want, values, () => unknownGap(result.used))
    if (node.op !== 'COUNT') return finding('UNKNOWN', want, values, unsetParameterGap)
    const verdict = judgeCount(node.test, result.certain, result.possible, view)
    const label = counting.label ?? result.used.label
    return finding(verdict, want, values, () => countGap(result, { label, unit }, verdict, need))
  }
}

/** The number that must be reached, if the condition asks for one. */
function needed(condition: CountCondition, phrasing: Phrasing): number | undefined {
  const literal = condition.atLeast ?? condition.moreThan
  if (literal === undefined) return undefined
  const bound = figure(literal as Exclude<Literal, { ofRecord: string }>, phrasing)
  if ('unknown' in bound || typeof bound.value !== 'number') return undefined
  return condition.atLeast === undefined ? bound.value + 1 : bound.value
}

function countGap(
  { certain, possible }: TallyResult,
  { label, unit }: { label: string; unit: string },
  verdict: ClauseVerdict,
  need: number | undefined,
): ClauseGap {
  if (verdict === 'UNKNOWN') {
    return {
      text: `“${label}”能确认 ${certain} ${unit}，还有 ${possible - certain} ${unit}信息不全，判断不了`,
    }
  }
  return need === undefined
    ? { text: `“${label}”现有 ${certain} ${unit}，不符合要求`, have: certain }
    : { text: `“${label}”现有 ${certain} ${unit}，要有 ${need} ${unit}`, have: certain, need, unit }
}
