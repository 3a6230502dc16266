import { isWorkday } from 'chinese-days'
import { cityDay } from './clock'

const DAY_MS = 86_400_000

/**
 * @param from milliseconds since 1970
 * @param days working days to go; holidays and make-up Saturdays by the national calendar, plain weekends
 * for years it does not know
 * @returns how many milliseconds further the same time of day of that working day is
 */
export function workingDaysMs(from: number, days: number): number {
  let at = from
  for (let left = days; left > 0; ) {
    at += DAY_MS
    if (isWorkday(cityDay(at))) left -= 1
  }
  return at - from
}
