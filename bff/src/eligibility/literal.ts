import { type Fraction, multiply, readDecimal, whole } from './exact'

const PERCENT: Fraction = { n: 1, d: 100 }

/** `5.5%` as a fraction of one; null when it is not a percentage. */
export function readPercent(text: unknown): Fraction | null {
  if (typeof text !== 'string' || !text.endsWith('%')) return null
  const value = readDecimal(text.slice(0, -1).trimEnd())
  return value && multiply(value, PERCENT)
}

/** `1500元`, `62.50元` in 分; null when it is not an amount of whole 分 that fits a safe integer. */
export function readMoney(text: unknown): number | null {
  if (typeof text !== 'string' || !text.endsWith('元')) return null
  const value = readDecimal(text.slice(0, -1).trimEnd())
  if (!value) return null
  const { n, d } = multiply(value, whole(100))
  if (typeof n !== 'number' || typeof d !== 'number' || n % d !== 0) return null
  return n / d
}

/** A span of time: whole months, or days. */
export type Span = { readonly months: number } | { readonly days: number }

const UNITS = [
  ['个月', 'months', 1],
  ['年', 'months', 12],
  ['天', 'days', 1],
] as const

/** `12个月`, `3年`, `30天`, at most a hundred years; null when it is none of these. */
export function readDuration(text: unknown): Span | null {
  if (typeof text !== 'string') return null
  for (const [suffix, unit, factor] of UNITS) {
    if (!text.endsWith(suffix)) continue
    const value = readDecimal(text.slice(0, -suffix.length).trimEnd())
    if (value?.d !== 1 || value.n > 36_500) return null
    const count = Number(value.n) * factor
    if (unit === 'months' && count > 1_200) return null
    return unit === 'days' ? { days: count } : { months: count }
  }
  return null
}
