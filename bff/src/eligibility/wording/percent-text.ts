import type { Fraction } from '../exact'

/** `5.5%`, `30%`: at most two decimals, cut; `5.50…%` that is not exact reads `约 5.5%` no more than it is. */
export function percentText(value: Fraction): string {
  const hundredths = (value.n * 10_000n) / value.d
  const exact = hundredths * value.d === value.n * 10_000n
  const places = String(hundredths % 100n).padStart(2, '0')
  const decimals = places.endsWith('0') ? places.slice(0, 1) : places
  const text = decimals === '0' ? `${hundredths / 100n}%` : `${hundredths / 100n}.${decimals}%`
  return exact ? text : `约 ${text}`
}
