import { addDays, addMonths } from '../calendar'
import type { Span } from '../literal'
import { FIRST_DAY } from './dialect'

/*
 * A window that moves with a date column (the date plus twelve months has come) is the same as a fixed bound on the
 * column, because adding a span never reverses the order of two dates. So no database ever adds months to a column.
 */

const BEFORE_ALL = '1899-12-31'

/** The earliest date that, a span later, is not before `asOf`. */
export function earliestReaching(asOf: string, span: Span): string {
  if ('days' in span) return clamp(addDays(asOf, -span.days))
  const back = addMonths(asOf, -span.months)
  // 31 March, a month back, is 28 February, and a month after that is not yet 31 March.
  return clamp(addMonths(back, span.months) < asOf ? addDays(back, 1) : back)
}

/** The latest date that, a span later, is not after `asOf`. */
export function latestReached(asOf: string, span: Span): string {
  if ('days' in span) return clamp(addDays(asOf, -span.days))
  let last = addMonths(asOf, -span.months)
  // The 29th to 31st of a longer month all come to the last day of a shorter one.
  for (let next = addDays(last, 1); addMonths(next, span.months) <= asOf; next = addDays(next, 1)) last = next
  return clamp(last)
}

/** The latest birthday of somebody who has completed so many years on `asOf`. */
export const latestBirthOfAge = (years: number, asOf: string): string =>
  years > 1_000 ? BEFORE_ALL : latestReached(asOf, { months: years * 12 })

const clamp = (date: string): string => (date < FIRST_DAY || date.length !== 10 ? BEFORE_ALL : date)
