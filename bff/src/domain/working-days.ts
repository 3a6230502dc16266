import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'

/** Says which days the offices work; built from the State Council's holiday notices plus the city's overrides. */
export interface WorkingDays {
  isWorkingDay(date: LocalDate): boolean
}

/** The day `count` working days after `from` (the day of `from` itself never counts). */
export function addWorkingDays(calendar: WorkingDays, from: LocalDate, count: number): LocalDate {
  let date = from
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return date
}

/** The earliest day since which at most `count` working days have begun by `to`, the day itself not counted. */
export function workingDaysBefore(calendar: WorkingDays, to: LocalDate, count: number): LocalDate {
  let date = to
  for (let left = count; left > 0 || !calendar.isWorkingDay(date); date = addDays(date, -1)) {
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return date
}

/** Working days after `from` up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: WorkingDays, from: LocalDate, to: LocalDate): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (calendar.isWorkingDay(date)) count += 1
  }
  return count
}
