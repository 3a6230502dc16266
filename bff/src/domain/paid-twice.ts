import { yuan } from '@policy-direct/shared/format/money'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'

/** A case of ours whose money is with the beneficiary or on its way, and a payment from before for the same thing. Amounts in 分. */
export interface PaidTwice {
  readonly caseNumber: string
  readonly ownFen: number
  readonly priorFen: number
  readonly priorPaidOn: LocalDate
  readonly priorDepartment: string
  /** The department's own number of it. */
  readonly priorNumber: string
}

const LONGEST_NUMBER = 60

/** What the department is asked to find out; nothing is taken back by itself (N-13). */
export function paidTwiceRequest(found: PaidTwice): string {
  const number = [...found.priorNumber].slice(0, LONGEST_NUMBER).join('')
  return (
    `办件 ${found.caseNumber} 已付 ${yuan(found.ownFen)}，之后${departmentName(found.priorDepartment)}补报：` +
    `${found.priorPaidOn} 上线前已发 ${yuan(found.priorFen)}（${number}）。` +
    '请查是不是付重了，写明查到什么、怎么处理。系统不自动追回。'
  )
}
