/** Organisation code (GB 11714): eight characters and a check character. */
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const SHAPE = /^[0-9A-Z]{8}$/

/**
 * The ninth character of an organisation code.
 * @param body the first eight characters, digits and capitals
 * @throws RangeError when the body is not eight such characters
 */
export function orgCodeCheckCharacter(body: string): string {
  if (!SHAPE.test(body)) throw new RangeError('an organisation code body has eight characters 0-9A-Z')
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0)
  const check = 11 - (sum % 11)
  if (check === 10) return 'X'
  return check === 11 ? '0' : String(check)
}

/** True when the nine characters end with the right check character; a hyphen before it is allowed. */
export function orgCodeIsConsistent(code: string): boolean {
  const compact = code.replace('-', '').toUpperCase()
  return (
    compact.length === 9 &&
    SHAPE.test(compact.slice(0, 8)) &&
    orgCodeCheckCharacter(compact.slice(0, 8)) === compact.charAt(8)
  )
}
