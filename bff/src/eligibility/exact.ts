/**
 * Exact fractions: percentages and amounts never pass through a float. Numerator and denominator are plain numbers while
 * both are safe integers, which amounts of money nearly always are, and BigInt beyond. The denominator is positive.
 */
export type Fraction = Plain | Wide
type Plain = { readonly n: number; readonly d: number }
/** The same without an end. */
export type Wide = { readonly n: bigint; readonly d: bigint }

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER)

export const whole = (value: number): Fraction =>
  Number.isSafeInteger(value) ? { n: value, d: 1 } : { n: BigInt(value), d: 1n }

/** A fraction for arithmetic that knows no end. */
export const wide = ({ n, d }: Fraction): Wide => ({ n: BigInt(n), d: BigInt(d) })

// A product or sum of two safe integers that is itself one was not rounded: the check below needs nothing else.
const isPlain = (value: Fraction): value is Plain => typeof value.n === 'number'
const fits = Number.isSafeInteger

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (isPlain(a) && isPlain(b)) {
    const n = a.n * b.n
    const d = a.d * b.d
    if (fits(n) && fits(d)) return { n, d }
  }
  const [x, y] = [wide(a), wide(b)]
  return { n: x.n * y.n, d: x.d * y.d }
}

/** @param b more than 0 */
export const divide = (a: Fraction, b: Fraction): Fraction => multiply(a, { n: b.d, d: b.n } as Fraction)

export function add(a: Fraction, b: Fraction): Fraction {
  if (isPlain(a) && isPlain(b)) {
    const [left, right] = [a.n * b.d, b.n * a.d]
    const [n, d] = [left + right, a.d * b.d]
    if (fits(left) && fits(right) && fits(n) && fits(d)) return { n, d }
  }
  const [x, y] = [wide(a), wide(b)]
  return { n: x.n * y.d + y.n * x.d, d: x.d * y.d }
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  if (isPlain(a) && isPlain(b)) {
    const left = a.n * b.d
    const right = b.n * a.d
    if (fits(left) && fits(right)) return left - right
  }
  const [x, y] = [wide(a), wide(b)]
  const [left, right] = [x.n * y.d, y.n * x.d]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Negative, zero or positive, as the fraction is. */
export const sign = ({ n }: Fraction): number => (n < 0 ? -1 : n > 0 ? 1 : 0)

/**
 * Nearest integer, halves away from zero; `DOWN` cuts off. For values that are not negative. Null beyond 2^53 − 1, and
 * for what is less than nothing.
 */
export function round(value: Fraction, rule: 'HALF_UP' | 'DOWN'): number | null {
  if (isPlain(value) && value.n >= 0 && fits(value.n + value.d)) {
    const quotient = Math.floor(value.n / value.d)
    // The quotient of two numbers may have been rounded up to the next integer; what is left over is exact.
    const rest = value.n - quotient * value.d
    const down = rest < 0 ? quotient - 1 : quotient
    const over = rest < 0 ? rest + value.d : rest
    return rule === 'HALF_UP' && over * 2 >= value.d ? down + 1 : down
  }
  const { n, d } = wide(value)
  const rounded = rule === 'DOWN' ? n / d : (n * 2n + d) / (d * 2n)
  return rounded < 0n || rounded > LARGEST ? null : Number(rounded)
}

/**
 * A decimal like `5.5` or `62.50` as a fraction; null when it is not a plain decimal of at most six places.
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
  return { n: value, d: scale === 0 ? 1 : scale }
}
