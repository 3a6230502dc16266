import { addDays, addMonths, completedYears, yearOf } from '../calendar'
import { readDuration } from '../literal'
import { plain } from '../reading/resolve-literal'
import type { TestResult } from './compare'
import type { Duration, ParameterRef, ValueTest } from './condition'
import type { EvaluationContext } from './context'

/** The day so far after (or, with a sign of −1, before) `date`; undefined when the span is not set. */
export function shift(
  date: string,
  span: Duration | ParameterRef,
  context: EvaluationContext,
  sign: 1 | -1 = 1,
): string | undefined {
  const read = readDuration(plain(span, context))
  if (!read) return undefined
  return 'days' in read ? addDays(date, sign * read.days) : addMonths(date, sign * read.months)
}

/** Windows relative to asOf. The limit day itself belongs to the window. */
export function dateTest(test: ValueTest, date: string, context: EvaluationContext): TestResult {
  const { asOf } = context
  if (test.withinLast !== undefined) {
    const last = shift(date, test.withinLast, context)
    return last === undefined ? 'UNSET' : date <= asOf && asOf <= last
  }
  if (test.withinNext !== undefined) {
    const last = shift(asOf, test.withinNext, context)
    return last === undefined ? 'UNSET' : asOf <= date && date <= last
  }
  if (test.atLeastAgo !== undefined) {
    const first = shift(date, test.atLeastAgo, context)
    return first === undefined ? 'UNSET' : first <= asOf
  }
  if (test.inYear !== undefined) return yearOf(date) === calendarYear(test.inYear, asOf)
  if (test.age !== undefined) {
    const age = completedYears(date, asOf)
    return age >= (test.age.from ?? 0) && age <= (test.age.to ?? Number.MAX_SAFE_INTEGER)
  }
  return undefined
}

/** The year that `inYear` means on a date. */
export function calendarYear(year: 'THIS_YEAR' | 'LAST_YEAR' | number, asOf: string): number {
  if (typeof year === 'number') return year
  return year === 'THIS_YEAR' ? yearOf(asOf) : yearOf(asOf) - 1
}
