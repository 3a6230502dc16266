import { completedYears, yearOf } from '../calendar'
import type { ValueTest } from '../condition/condition'
import { calendarYear, shift } from '../condition/date-window'
import type { Figures } from '../reading/resolve-literal'

/** What a window relative to asOf means, day by day; compilers that turn it into a range are held to this. */
export function dateTest(test: ValueTest, date: string, context: Figures): boolean | undefined {
  const { asOf } = context
  if (test.withinLast !== undefined) return date <= asOf && asOf <= shift(date, test.withinLast, context)!
  if (test.withinNext !== undefined) return asOf <= date && date <= shift(asOf, test.withinNext, context)!
  if (test.atLeastAgo !== undefined) return shift(date, test.atLeastAgo, context)! <= asOf
  if (test.inYear !== undefined) return yearOf(date) === calendarYear(test.inYear, asOf)
  if (test.age === undefined) return undefined
  const age = completedYears(date, asOf)
  return age >= (test.age.from ?? 0) && age <= (test.age.to ?? Number.MAX_SAFE_INTEGER)
}
