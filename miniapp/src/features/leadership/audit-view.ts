import { fullDate } from '@policy-direct/shared/format/date'
import { monthsUpTo } from '@policy-direct/shared/format/month'

export type AuditSpan = 'THIS_MONTH' | 'LAST_MONTH' | 'THIS_YEAR'

export const SPANS: readonly { value: AuditSpan; word: string }[] = [
  { value: 'THIS_MONTH', word: '本月到今天' },
  { value: 'LAST_MONTH', word: '上个月' },
  { value: 'THIS_YEAR', word: '今年到今天' },
]

/** First and last day of a span, by the city's calendar. */
export function daysOf(span: AuditSpan, now: string): { from: string; until: string } {
  const today = fullDate(now)
  if (span === 'THIS_YEAR') return { from: `${today.slice(0, 4)}-01-01`, until: today }
  if (span === 'THIS_MONTH') return { from: `${today.slice(0, 7)}-01`, until: today }
  const month = monthsUpTo(today, 2)[1]!
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return { from: `${month}-01`, until: `${month}-${last}` }
}
