/** A calendar day in China Standard Time, `YYYY-MM-DD`. Strings of this shape order like the days they name. */
export type LocalDate = string

const CHINA_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

// Nearly always the day that was asked for last, many times a request: only another day is written out.
let last = { day: Number.NaN, date: '' }

/** The day it is in China at `instant` (UTC+8 all year since 1992). */
export function chinaDate(instant: Date): LocalDate {
  const day = Math.floor((instant.getTime() + CHINA_OFFSET_MS) / DAY_MS)
  if (day !== last.day) last = { day, date: new Date(day * DAY_MS).toISOString().slice(0, 10) }
  return last.date
}

/** `instant` as ISO 8601 with China's offset, to the second: `2026-11-21T09:41:52+08:00`. */
export function chinaDateTime(instant: Date): string {
  return `${new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 19)}+08:00`
}

/** `instant` as messages and papers have it, to the minute: `2026-11-21 09:41`. */
export const chinaMinute = (instant: Date): string => chinaDateTime(instant).slice(0, 16).replace('T', ' ')

/** The first moment of `date` in China. */
export function startOfChinaDay(date: LocalDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - CHINA_OFFSET_MS)
}

/** `date` moved by whole calendar days (negative: back). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
