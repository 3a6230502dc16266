import { type Fraction, readDecimal } from './exact'

/** `5.5%` as a fraction of one; null when it is not a percentage. */
export function readPercent(text: unknown): Fraction | null {
  if (typeof text !== 'string' || !text.endsWith('%')) return null
  const value = readDecimal(text.slice(0, -1).trimEnd())
  return value && { n: value.n, d: value.d * 100n }
}

/** `1500元`, `62.50元` in 分; null when it is not an amount of whole 分 that fits a safe integer. */
export function readMoney(text: unknown): number | null {
  if (typeof text !== 'string' || !text.endsWith('元')) return null
  const value = readDecimal(text.slice(0, -1).trimEnd())
  if (!value || (value.n * 100n) % value.d !== 0n) return null
  const fen = Number((value.n * 100n) / value.d)
  return Number.isSafeInteger(fen) ? fen : null
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
    if (value?.d !== 1n || value.n > 36_500n) return null
    const count = Number(value.n) * factor
    if (unit === 'months' && count > 1_200) return null
    return unit === 'days' ? { days: count } : { months: count }
  }
  return null
}
