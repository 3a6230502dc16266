import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { ClauseGap, FactUsed } from '../assessment'
import { gapOf } from './gap'
import { afterWord, spaced } from './span-text'

/** Why a datum could not be used, as a sentence. */
export function unknownGap(used: FactUsed, freshWithin?: string): ClauseGap {
  const owner = departmentName(used.department)
  switch (used.problem) {
    case 'STALE':
      return gapOf(
        `${owner}的“${used.label}”停在 ${used.asOf}，超过 ${freshWithin === undefined ? '规定时间' : spaced(freshWithin)}没有更新`,
      )
    case 'PENDING':
      return gapOf(`“${used.label}”现为${afterWord(used.text ?? '')}，${owner}还没有办完`)
    case 'INVALID':
      return gapOf(`${owner}给出的“${used.label}”不合规范，要重新核对`)
    default:
      return gapOf(`${owner}没有查到“${used.label}”`)
  }
}

/** A yearly figure that nobody has set yet. */
export const unsetParameterGap = (): ClauseGap => gapOf('今年的标准还没有公布')
