/** 统一社会信用代码 (GB 32100): 2 registrar characters, 6 region digits, 9 organisation code, 1 check. */
import { orgCodeIsConsistent } from './org-code'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const BODY = /^[0-9A-HJ-NPQRTUWXY]{17}$/
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

export type UsccReading =
  | { shape: 'MALFORMED' }
  | {
      shape: 'OK'
      uscc: string
      regionCode: string
      orgCode: string
      /** False is a warning only: registered codes with a wrong check digit exist. */
      checkDigitMatches: boolean
      orgCodeMatches: boolean
    }

/**
 * The eighteenth character of a USCC.
 * @param body the first seventeen characters
 * @throws RangeError when the body is not seventeen characters of the GB 32100 alphabet
 */
export function usccCheckCharacter(body: string): string {
  if (!BODY.test(body)) throw new RangeError('a USCC body has seventeen characters of the GB 32100 alphabet')
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(body.charAt(at)), 0)
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * Reads a USCC as a person typed it (spaces and lower case are forgiven).
 * A failing check digit never rejects: 91350211M0000XUF46 is registered and fails it, so callers warn
 * and look the code up. Only a wrong shape is refused.
 */
export function readUscc(text: string): UsccReading {
  const uscc = text.replace(/\s/g, '').toUpperCase()
  if (!SHAPE.test(uscc)) return { shape: 'MALFORMED' }
  const orgCode = uscc.slice(8, 17)
  return {
    shape: 'OK',
    uscc,
    regionCode: uscc.slice(2, 8),
    orgCode,
    checkDigitMatches: usccCheckCharacter(uscc.slice(0, 17)) === uscc.charAt(17),
    orgCodeMatches: orgCodeIsConsistent(orgCode),
  }
}
