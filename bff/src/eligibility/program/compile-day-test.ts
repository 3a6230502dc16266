import { addDays } from '../calendar'
import type { ValueTest } from '../condition/condition'
import { calendarYear } from '../condition/date-window'
import { type Compiling, inside, span } from './compiling'
import { after, firstDayReaching, lastDaySpanAgo } from './day-range'
import type { UnknownReason } from './node'

type DayRange = { readonly low: string | undefined; readonly high: string | undefined }

/** A window relative to the date as the days that lie in it; the limit day itself belongs to it. */
export function dayRangeOf(
  test: ValueTest,
  compiling: Compiling,
): DayRange | { readonly unknown: UnknownReason } | undefined {
  const { asOf } = compiling
  if (test.withinLast !== undefined) {
    const read = span(test.withinLast, inside(compiling, 'withinLast'))
    return 'unknown' in read ? read : { low: firstDayReaching(asOf, read.value), high: asOf }
  }
  if (test.withinNext !== undefined) {
    const read = span(test.withinNext, inside(compiling, 'withinNext'))
    return 'unknown' in read ? read : { low: asOf, high: after(asOf, read.value) }
  }
  if (test.atLeastAgo !== undefined) {
    const read = span(test.atLeastAgo, inside(compiling, 'atLeastAgo'))
    return 'unknown' in read ? read : { low: undefined, high: lastDaySpanAgo(asOf, read.value) }
  }
  if (test.inYear !== undefined) {
    const year = calendarYear(test.inYear, asOf)
    return { low: `${year}-01-01`, high: `${year}-12-31` }
  }
  if (test.age === undefined) return undefined
  const { from = 0, to } = test.age
  const low = to === undefined ? undefined : addDays(bornBy(to + 1, asOf), 1)
  return { low, high: bornBy(from, asOf) }
}

/** The last birth date that makes so many completed years. */
export const bornBy = (years: number, asOf: string): string => lastDaySpanAgo(asOf, { months: years * 12 })
