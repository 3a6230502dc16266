/** Dates are `YYYY-MM-DD` strings: they compare as text, and nothing here knows what day it is. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0)

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : Number.NaN
}

export const yearOf = (date: string): number =>
  digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
const monthOf = (date: string): number => digit(date, 5) * 10 + digit(date, 6)
const dayOf = (date: string): number => digit(date, 8) * 10 + digit(date, 9)

/** Whether the text is a real day of the years 1900–2999. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  const year = yearOf(text)
  const month = monthOf(text)
  const day = dayOf(text)
  return year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** Days as numbers that keep their order, 2026-11-21 as 20261121; NaN for a text that does not look like one. */
export const dayNumber = (text: string): number =>
  text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45
    ? yearOf(text) * 10_000 + monthOf(text) * 100 + dayOf(text)
    : Number.NaN

/** The same day so many months later (or earlier); the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return `${year}-${two(month)}-${two(Math.min(dayOf(date), daysIn(year, month)))}`
}

/** The day so many days later (or earlier). */
export function addDays(date: string, days: number): string {
  let year = yearOf(date)
  let month = monthOf(date)
  let day = dayOf(date) + days
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  while (day < 1) {
    month -= 1
    if (month < 1) [year, month] = [year - 1, 12]
    day += daysIn(year, month)
  }
  return `${year}-${two(month)}-${two(day)}`
}

/** How many months the month of `date` lies after the month of `from`, whatever the days; negative when before it. */
export const monthsFrom = (from: string, date: string): number =>
  (yearOf(date) - yearOf(from)) * 12 + monthOf(date) - monthOf(from)

/** Last day of the month that lies so many months after the month of `date`. */
export function endOfMonthAfter(date: string, months: number): string {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return `${year}-${two(month)}-${two(daysIn(year, month))}`
}

/** Completed years from `birth` to `date`; the birthday itself counts. Negative before birth. */
export function completedYears(birth: string, date: string): number {
  const years = yearOf(date) - yearOf(birth)
  return addMonths(birth, years * 12) <= date ? years : years - 1
}
