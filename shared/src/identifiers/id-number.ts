/** 公民身份号码 (GB 11643): 6 region digits, 8 birth digits, 3 sequence digits, 1 check. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const BODY = /^\d{17}$/
const SHAPE = /^\d{17}[\dX]$/

export type IdNumberReading =
  | { shape: 'MALFORMED'; reason: 'CHARACTERS' | 'BIRTH_DATE' | 'CHECK_DIGIT' }
  | { shape: 'OK'; idNumber: string; regionCode: string; birthDate: string; sex: 'MALE' | 'FEMALE' }

/**
 * The eighteenth character of an ID number.
 * @param body the first seventeen digits
 * @throws RangeError when the body is not seventeen digits
 */
export function idNumberCheckCharacter(body: string): string {
  if (!BODY.test(body)) throw new RangeError('an ID number body has seventeen digits')
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body.charAt(at)), 0)
  return CHECKS.charAt(sum % 11)
}

/**
 * Reads an ID number as a person typed it (spaces and a lower-case x are forgiven).
 * Unlike a USCC the check digit rejects: no register issues a card that fails it.
 * @returns birthDate as YYYY-MM-DD
 */
export function readIdNumber(text: string): IdNumberReading {
  const idNumber = text.replace(/\s/g, '').toUpperCase()
  if (!SHAPE.test(idNumber)) return { shape: 'MALFORMED', reason: 'CHARACTERS' }
  const birthDate = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  if (!isCalendarDate(birthDate)) return { shape: 'MALFORMED', reason: 'BIRTH_DATE' }
  if (idNumberCheckCharacter(idNumber.slice(0, 17)) !== idNumber.charAt(17)) {
    return { shape: 'MALFORMED', reason: 'CHECK_DIGIT' }
  }
  const sex = Number(idNumber.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE'
  return { shape: 'OK', idNumber, regionCode: idNumber.slice(0, 6), birthDate, sex }
}

/** Rejects 1990-02-30 without a clock: only the calendar is asked. */
function isCalendarDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return (
    year >= 1850 && at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  )
}
