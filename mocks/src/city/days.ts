/** Calendar days as `YYYY-MM-DD`; nothing here asks a clock. */
const DAY_MS = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
}

export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
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
