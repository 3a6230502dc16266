import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** Digits and letters that nobody confuses when reading out (no I, L, O, U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** base64url (RFC 4648 §5), in which randomness comes: two of its characters for each of ours, so all are equally likely. */
const RANDOM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const readable = (random: string): string =>
  [...random].map(character => ALPHABET[RANDOM.indexOf(character) % ALPHABET.length]).join('')
const monthOf = (day: LocalDate): string => `${day.slice(2, 4)}${day.slice(5, 7)}`

/** Case number to read out: `BJ-2611-7K3M-9QX2`. `random` needs at least 8 characters of good randomness. */
export function caseNumberOf(today: LocalDate, random: string): string {
  return `BJ-${monthOf(today)}-${readable(random.slice(0, 4))}-${readable(random.slice(4, 8))}`
}

/** Receipt number: `HD-20261121-7K3M9QX2`. */
export function receiptNumberOf(day: LocalDate, random: string): string {
  return `HD-${day.replaceAll('-', '')}-${readable(random.slice(0, 8))}`
}

/** Numbers of a month under a prefix, with so many characters of good randomness. */
const numbersOf =
  (prefix: string, length = 6) =>
  (day: LocalDate, random: string): string =>
    `${prefix}-${monthOf(day)}-${readable(random.slice(0, length))}`

/** Number of several items asked for together (一件事): `YJ-2611-7K3M9QX2`. */
export const bundleNumberOf = numbersOf('YJ', 8)
/** Objection number: `YY-2611-7K3M9Q`. */
export const objectionNumberOf = numbersOf('YY')
/** Number of an account change: `ZH-2611-7K3M9Q`. */
export const accountChangeNumberOf = numbersOf('ZH')
/** Number of a reversal: `ZT-2611-7K3M9Q`. */
export const reversalNumberOf = numbersOf('ZT')
/** Number of a visit to a window, on the paper the person takes home: `CK-2611-7K3M9Q`. */
export const windowVisitNumberOf = numbersOf('CK')
/** Number of an appointment, to be said at the window: `YD-2611-7K3M9Q`. */
export const appointmentNumberOf = numbersOf('YD')
