import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { ClauseGap, FactUsed } from '../assessment'
import type { Explained, Phrasing } from '../explaining/phrase'
import { unknownGap } from '../wording/unknown-gap'
import type { AgreeCondition } from './condition'
import { finding } from './finding'

/**
 * Several departments say the same. Different values are no "no": nobody can tell which is right, so the answer is
 * UNKNOWN with both values, and a person of the lead department looks.
 */
export function explainAgree(
  { agree: keys }: AgreeCondition,
  want: boolean,
  { book, ...compiling }: Phrasing,
): Explained {
  const readers = keys.map(fact => book.reader({ fact }, { book, ...compiling }))
  return view => {
    const readings = readers.map(reader =>
      'nobody' in reader ? { known: false, value: undefined, used: reader.nobody } : view.read(reader),
    )
    const used = readings.map(reading => reading.used)
    const unread = readings.find(reading => !reading.known)
    if (unread) return finding('UNKNOWN', want, used, () => unknownGap(unread.used))
    const same = readings.every(reading => reading.value === readings[0]!.value)
    if (same) return finding('MET', want, used, () => ({ text: '两处数据一致' }))
    const conflicting = used.map((value): FactUsed => ({ ...value, problem: 'CONFLICT' }))
    return finding('UNKNOWN', want, conflicting, () => conflictGap(used))
  }
}

const conflictGap = (used: readonly FactUsed[]): ClauseGap => ({
  text: `${used.map(value => `${departmentName(value.department)}的“${value.label}”是 ${value.text}`).join('，')}，对不上，要核对`,
})
