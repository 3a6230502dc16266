import { cityMoment, weekday } from '@policy-direct/shared/format/date'
import { amountInSentence } from '@policy-direct/shared/format/money'
import type { CalendarDayPartsFragment, PolicyCalendarQuery } from '../../generated/types'

export type Day = CalendarDayPartsFragment
export type Calendar = PolicyCalendarQuery['policyCalendar']
export type Part = 'mine' | 'all' | 'changed'

const KINDS: Record<Day['kind'], { word: string; shape: Shape }> = {
  OPENS: { word: '开始', shape: 'opens' },
  CLOSES: { word: '截止', shape: 'closes' },
  CHANGES: { word: '变化', shape: 'changes' },
  ARRIVES: { word: '到账', shape: 'mine' },
  MEETS: { word: '满足', shape: 'mine' },
  DUE_BACK: { word: '要补足', shape: 'closes' },
}
export type Shape = 'opens' | 'closes' | 'changes' | 'mine'
export const SHAPES: readonly { shape: Shape; word: string }[] = [
  { shape: 'opens', word: '开始' },
  { shape: 'closes', word: '截止' },
  { shape: 'changes', word: '变化' },
  { shape: 'mine', word: '我的日子' },
]

export const wordOf = (day: Day): string => KINDS[day.kind].word
export const shapeOf = (day: Day): Shape => KINDS[day.kind].shape

/** The days of one part: mine, all of the city and mine, or what changed this year. */
export function daysOf(calendar: Calendar, part: Part): Day[] {
  if (part === 'changed') return calendar.changed
  return part === 'all' ? calendar.days : calendar.days.filter(day => day.mine)
}

/** The title: the nearest day and what it brings. */
export function nearestLine(days: readonly Day[], today: string): string | null {
  const [day] = days
  if (!day) return null
  const when = spaced(whenOf(day.on, today))
  if (day.kind === 'ARRIVES' && day.amountFen)
    return `最近的是${when}，${amountInSentence(day.amountFen)}到账`
  return `最近的是${when}，${day.name}${wordOf(day)}`
}

/** A blank between Chinese and digits. */
const spaced = (when: string): string => (/^\d/.test(when) ? ` ${when}` : when)

const WEEK_DAYS = 7
const DAY_MS = 86_400_000

/** 今天, 明天, 周二 within a week, else 12-31 or 2027-12-31. */
export function whenOf(on: string, today: string): string {
  const days = daysBetween(today, on)
  if (days === 0) return '今天'
  if (days === 1) return '明天'
  if (days > 1 && days < WEEK_DAYS) return weekday(on)
  return on.slice(0, 4) === today.slice(0, 4) ? on.slice(5) : on
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** Days under the months they lie in; months of another year say it. */
export function byMonth(days: readonly Day[], today: string): { title: string; days: Day[] }[] {
  const months: { key: string; title: string; days: Day[] }[] = []
  for (const day of days) {
    const key = day.on.slice(0, 7)
    const month = `${Number(day.on.slice(5, 7))} 月`
    const title = day.on.slice(0, 4) === today.slice(0, 4) ? month : `${day.on.slice(0, 4)} 年 ${month}`
    const last = months.at(-1)
    if (last?.key === key) last.days.push(day)
    else months.push({ key, title, days: [day] })
  }
  return months
}

/** How many days the ribbon shows. */
const RIBBON_DAYS = 100

export type Ribbon = {
  mine: { id: string; shape: Shape; left: number }[]
  city: { id: string; shape: Shape; left: number }[]
  months: { word: string; left: number }[]
  beyond: number
}

/** The next hundred days as two lanes, `left` in percent; what is later is only counted. */
export function ribbonOf(days: readonly Day[], today: string): Ribbon {
  const leftOf = (on: string) => (daysBetween(today, on) / RIBBON_DAYS) * 100
  const within = days.filter(({ on }) => daysBetween(today, on) <= RIBBON_DAYS)
  const place = (day: Day) => ({ id: day.id, shape: shapeOf(day), left: leftOf(day.on) })
  return {
    mine: within.filter(({ mine }) => mine).map(place),
    city: within.filter(({ mine }) => !mine).map(place),
    months: [1, 2, 3].flatMap(ahead => {
      const on = firstOfMonth(today, ahead)
      const left = leftOf(on)
      return left > 12 && left < 92 ? [{ word: `${Number(on.slice(5, 7))} 月`, left }] : []
    }),
    beyond: days.filter(({ on, mine }) => mine && daysBetween(today, on) > RIBBON_DAYS).length,
  }
}

function firstOfMonth(today: string, ahead: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

/** Days as an iCalendar file (RFC 5545): whole days, nothing personal but what the person sees themselves. */
export function calendarFile(days: readonly Day[], now: string): string {
  const stamp = new Date(cityMoment(now).date).toISOString().replace(/[-:]|\.\d+/g, '')
  const events = days.flatMap(day => [
    'BEGIN:VEVENT',
    `UID:${day.id}@policy-direct`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.on.replace(/-/g, '')}`,
    `SUMMARY:${escaped(`${day.name}：${wordOf(day)}`)}`,
    `DESCRIPTION:${escaped(day.text)}`,
    'END:VEVENT',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//policy-direct//calendar//ZH',
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\n/g, '\\n')
/** A line of a calendar file has at most 75 octets; a Chinese character takes three. */
const PIECE = 24
const folded = (line: string): string =>
  [...line].length <= PIECE
    ? line
    : ([...line].join('').match(new RegExp(`.{1,${PIECE}}`, 'gu')) ?? []).join('\r\n ')
