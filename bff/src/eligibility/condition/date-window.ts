import { addDays, addMonths, yearOf } from '../calendar'
import { readDuration } from '../literal'
import { type Figures, plain } from '../reading/resolve-literal'
import type { Duration, ParameterRef } from './condition'

/** The day so far after (or, with a sign of −1, before) `date`; undefined when the span is not set. */
export function shift(
  date: string,
  span: Duration | ParameterRef,
  context: Figures,
  sign: 1 | -1 = 1,
): string | undefined {
  const read = readDuration(plain(span, context))
  if (!read) return undefined
  return 'days' in read ? addDays(date, sign * read.days) : addMonths(date, sign * read.months)
}

/** The year that `inYear` means on a date. */
export function calendarYear(year: 'THIS_YEAR' | 'LAST_YEAR' | number, asOf: string): number {
  if (typeof year === 'number') return year
  return year === 'THIS_YEAR' ? yearOf(asOf) : yearOf(asOf) - 1
}
