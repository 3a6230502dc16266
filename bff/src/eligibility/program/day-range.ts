import { addDays, addMonths } from '../calendar'
import type { Span } from '../literal'

/** The day so far after a date; the last day of the month where that day does not exist. */
export const after = (date: string, span: Span): string =>
  'days' in span ? addDays(date, span.days) : addMonths(date, span.months)

/** The day so far before a date. */
export const before = (date: string, span: Span): string =>
  'days' in span ? addDays(date, -span.days) : addMonths(date, -span.months)

/**
 * The last day that lies `span` or more before `date`. Months end on different days, so this is not the plain
 * subtraction: a month before 31 March, counted forward, is reached from 28 February only on 28 March.
 */
export function lastDaySpanAgo(date: string, span: Span): string {
  let day = before(date, span)
  while (after(day, span) > date) day = addDays(day, -1)
  for (let next = addDays(day, 1); after(next, span) <= date; next = addDays(next, 1)) day = next
  return day
}

/** The first day from which `span` reaches `date`. */
export function firstDayReaching(date: string, span: Span): string {
  let day = before(date, span)
  while (after(day, span) < date) day = addDays(day, 1)
  for (let last = addDays(day, -1); after(last, span) >= date; last = addDays(last, -1)) day = last
  return day
}
