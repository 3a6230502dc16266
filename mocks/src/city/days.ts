/** Calendar days as `YYYY-MM-DD`; nothing here asks a clock. */
const DAY_MS = 86_400_000

// A city has some fifty thousand different days and asks for them millions of times.
const numbers = new Map<string, number>()
const dates = new Map<number, string>()

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  const known = numbers.get(date)
  if (known !== undefined) return known
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
  numbers.set(date, day)
  return day
}

export function dateOfDay(day: number): string {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  dates.set(day, date)
  return date
}

export function plusDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days)
}

/** The same day of an earlier month, or that month's last day. */
export function minusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10)
}
