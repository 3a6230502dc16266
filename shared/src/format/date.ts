/** A moment on the wall clock of the city (UTC+8, no summer time). */
export type CityMoment = { date: string; year: string; time: string; seconds: string; weekday: string }

const HOUR_MS = 3_600_000
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads an ISO day or instant as the city's wall clock, whatever the zone of the device.
 * @throws RangeError when the text is neither.
 */
export function cityMoment(iso: string): CityMoment {
  const instant = Date.parse(DAY_ONLY.test(iso) ? `${iso}T00:00:00+08:00` : iso)
  if (Number.isNaN(instant)) throw new RangeError(`not a date: ${iso}`)
  const shifted = new Date(instant + 8 * HOUR_MS)
  const text = shifted.toISOString()
  return {
    date: text.slice(0, 10),
    year: text.slice(0, 4),
    time: text.slice(11, 16),
    seconds: text.slice(11, 19),
    weekday: WEEKDAYS[shifted.getUTCDay()] ?? '',
  }
}

/** `2027-12-31`: deadlines, and days of another year. */
export const fullDate = (iso: string): string => cityMoment(iso).date

/** `11-24` within the year of `today`, else `2027-01-31`. */
export function shortDate(iso: string, today: string): string {
  const day = cityMoment(iso)
  return day.year === cityMoment(today).year ? day.date.slice(5) : day.date
}

/** `09:20` */
export const clockTime = (iso: string): string => cityMoment(iso).time

/** `11-21 09:20`, with the year when it is not the year of `today`. */
export const shortDateTime = (iso: string, today: string): string =>
  `${shortDate(iso, today)} ${clockTime(iso)}`

/** `2026-11-21 09:41:52`: receipts. */
export function fullDateTime(iso: string): string {
  const moment = cityMoment(iso)
  return `${moment.date} ${moment.seconds}`
}

/** `周六`: only where it explains a clock. */
export const weekday = (iso: string): string => cityMoment(iso).weekday
