import { type Fraction, wide } from '../exact'

/** `5.5%`, `30%`: at most two decimals, cut; `5.50…%` that is not exact reads `约 5.5%` no more than it is. */
export function percentText(value: Fraction): string {
  const { n, d } = wide(value)
  const hundredths = (n * 10_000n) / d
  const exact = hundredths * d === n * 10_000n
  const places = String(hundredths % 100n).padStart(2, '0')
  const decimals = places.endsWith('0') ? places.slice(0, 1) : places
  const text = decimals === '0' ? `${hundredths / 100n}%` : `${hundredths / 100n}.${decimals}%`
  return exact ? text : `约 ${text}`
}
