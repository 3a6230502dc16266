import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { ClauseGap, FactUsed } from '../assessment'
import { factUsed } from '../reading/fact-used'
import { type Reading, readOperand } from '../reading/read-operand'
import { unknownGap } from '../wording/unknown-gap'
import type { AgreeCondition } from './condition'
import type { EvaluationContext } from './context'
import { type Finding, finding } from './finding'

/**
 * Several departments say the same. Different values are no "no": nobody can tell which is right, so the answer is
 * UNKNOWN with both values, and a person of the lead department looks.
 */
export function agree({ agree: keys }: AgreeCondition, context: EvaluationContext, want: boolean): Finding {
  const readings = keys.map((fact): [string, Reading] => [fact, readOperand({ fact }, context)])
  const used = () => readings.map(([fact, reading]) => factUsed({ fact }, reading, context))
  const unread = readings.findIndex(([, reading]) => !reading.known)
  if (unread >= 0) return finding(context, 'UNKNOWN', want, used, () => unknownGap(used()[unread]!))
  const first = readings[0]![1]
  const same = readings.every(([, reading]) => reading.known && first.known && reading.value === first.value)
  if (same) return finding(context, 'MET', want, used, () => ({ text: '两处数据一致' }))
  const conflicting = () => used().map((value): FactUsed => ({ ...value, problem: 'CONFLICT' }))
  return finding(context, 'UNKNOWN', want, conflicting, () => conflictGap(used()))
}

const conflictGap = (used: readonly FactUsed[]): ClauseGap => ({
  text: `${used.map(value => `${departmentName(value.department)}的“${value.label}”是 ${value.text}`).join('，')}，对不上，要核对`,
})
