/** Digits in groups of three from ten thousand on: 1500, 50,000. The decimals stay as they are. */
export function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.')
  const body = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? body : `${body}.${decimals}`
}

/** A whole number that is written in digits; anything else stays data. */
export const isPlainCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
