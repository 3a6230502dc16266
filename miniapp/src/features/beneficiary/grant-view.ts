import { cityMoment } from '@policy-direct/shared/format/date'
import type { AuthorisationScope } from '../../generated/types'

/** What the form for a new agent holds. */
export type Grant = {
  name: string
  phone: string
  confirm: boolean
  changeAccount: boolean
  /** 分; null without limit. */
  capFen: number | null
  until: Until
}

export type Until = 'QUARTER' | 'HALF' | 'YEAR'

export const UNTILS: readonly { value: Until; word: string }[] = [
  { value: 'QUARTER', word: '3 个月' },
  { value: 'HALF', word: '半年' },
  { value: 'YEAR', word: '1 年' },
]

const MONTHS: Record<Until, number> = { QUARTER: 3, HALF: 6, YEAR: 12 }

const TEN_THOUSAND_FEN = 1_000_000

export const CAPS: readonly { value: string; word: string }[] = [
  { value: String(10 * TEN_THOUSAND_FEN), word: '10 万元' },
  { value: String(100 * TEN_THOUSAND_FEN), word: '100 万元' },
  { value: 'none', word: '不限' },
]

/**
 * Last day of a grant of so many months from `now` (ISO): the day before the same day, so that a year is never more
 * than a year; the month's last day where the month is shorter.
 */
export function lastDay(now: string, until: Until): string {
  const [year = 0, month = 1, day = 1] = cityMoment(now).date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + MONTHS[until] + 1, 0)).getUTCDate()
  const end = Date.UTC(year, month - 1 + MONTHS[until], Math.min(day, last)) - 86_400_000
  return new Date(end).toISOString().slice(0, 10)
}

/** What still has to be filled in, in the words of the button; null when nothing. */
export function missing({ name, phone }: Pick<Grant, 'name' | 'phone'>, who = '经办人'): string | null {
  if (name.trim().length < 2) return `先填${who}姓名`
  if (!/^1\d{10}$/.test(phone)) return '先填 11 位手机号'
  return null
}

/** VIEW is always included. */
export function scopesOf({ confirm, changeAccount }: Grant): AuthorisationScope[] {
  return [
    'VIEW',
    ...(confirm ? (['CONFIRM'] as const) : []),
    ...(changeAccount ? (['CHANGE_ACCOUNT'] as const) : []),
  ]
}
