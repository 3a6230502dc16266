/** Exact fractions: percentages and amounts never pass through a float. The denominator is positive. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

export const whole = (value: number | bigint): Fraction => ({ n: BigInt(value), d: 1n })

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  n: a.n * b.n,
  d: a.d === 1n ? b.d : a.d * b.d,
})

export const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = b.d === 1n ? a.n : a.n * b.d
  const right = a.d === 1n ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** Nearest integer, halves away from zero; `DOWN` cuts off. For values that are not negative. */
export function round(value: Fraction, rule: 'HALF_UP' | 'DOWN'): bigint {
  if (value.d === 1n) return value.n
  return rule === 'DOWN' ? value.n / value.d : (value.n * 2n + value.d) / (value.d * 2n)
}

/**
 * A decimal like `5.5` or `62.50` as a fraction; null when it is not a plain decimal of at most six places.
 * Read by hand because it runs in every evaluation.
 */
export function readDecimal(text: string): Fraction | null {
  let value = 0
  let scale = 0
  let digits = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 46 && scale === 0 && digits > 0) scale = 1
    else if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48)
      digits += 1
      if (scale > 0) scale *= 10
    } else return null
  }
  if (digits === 0 || digits > 15 || scale === 1 || scale > 1_000_000) return null
  return { n: BigInt(value), d: BigInt(scale === 0 ? 1 : scale) }
}
