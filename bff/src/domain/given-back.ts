import { yuan } from '@policy-direct/shared/format/money'
import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'

/** What was only lent: a released deposit to be made up (补足), a deferred contribution to be paid (补缴). CC-13. */
export interface Lent {
  readonly caseNumber: string
  /** Of its item: DEPOSIT_RELEASE, DEFERRAL. */
  readonly kind: string
  readonly amountFen: number
  readonly dueBackOn: LocalDate
}

/** PROPOSED: one person has written it down; DONE: a second one agreed, or the executor reported it. */
export type GivenBackStatus = 'PROPOSED' | 'DONE' | 'REFUSED'

/** Days before its day from which the desk sees what is lent. */
const SHOWN_AHEAD_DAYS = 60

/** Last due day the desk looks at on `today`. */
export const shownUntil = (today: LocalDate): LocalDate => addDays(today, SHOWN_AHEAD_DAYS)

/** What the department is asked when the day has passed; no personal data. */
export function overdueRequest({ caseNumber, kind, amountFen, dueBackOn }: Lent): string {
  const { nature, back } = backWords(kind)
  return `办件 ${caseNumber}：${nature}的 ${yuan(amountFen)}应在 ${dueBackOn} 前${back}，还没有${back}的记录。请联系对方；${back}了的，在“发放”里的“${back}”记下，由两个人核对；没有的，写明怎么处理。`
}

/** Whether a day can be the one on which it came back. */
export const couldBeOn = (on: LocalDate, paidOn: LocalDate, today: LocalDate): boolean =>
  on >= paidOn && on <= today
