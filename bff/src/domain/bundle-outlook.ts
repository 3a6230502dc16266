import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { ClauseAssessment } from '../eligibility'
import type { JudgedRight } from './judge-items'

/** The right a part of a bundle is about: the record that was named, or else the one the data say yes to, or the first. */
export const rightOfPart = <C>(
  rights: readonly JudgedRight<C>[],
  recordKey: string | null,
): JudgedRight<C> | undefined =>
  recordKey
    ? rights.find(({ judgement }) => judgement.assessment.recordKey === recordKey)
    : (rights.find(({ judgement }) => judgement.assessment.verdict === 'ELIGIBLE') ?? rights[0])

/**
 * What the data of `today` say already of a part that is judged later, when the earlier one is fulfilled: yes, no with the
 * reason, or not yet known and why. It decides nothing: what the earlier one changes is not known before.
 */
export function outlookWords(right: JudgedRight<unknown> | undefined, today: LocalDate): string {
  if (!right) return `${today} 没有查到这一项选的那条记录，到那天再查，现在不算不行。`
  const { headline, assessment } = right.judgement
  if (assessment.verdict === 'ELIGIBLE') return `按 ${today} 的数据，条件都符合。`
  return `按 ${today} 的数据，${headline}。到那天再判断，现在不算不行。`
}

/** Which conditions said no, for whoever was not there when it was judged. */
export const refusedBecause = (message: string, clauses: readonly ClauseAssessment[]): string =>
  clauses.length === 0 ? message : `${message}是这一项：${clauses.map(({ text }) => text).join('；')}。`

/** On the day it is judged the register says nothing, and no record of it was named. */
export const NO_RECORD = {
  message: '来源部门的登记现在查不到，不是不符合；这一项没有办，也没有动钱。',
  nextStep: '登记查得到了，可以从事项页单独办。',
} as const
