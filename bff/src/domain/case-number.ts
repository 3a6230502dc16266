import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** Digits and letters that nobody confuses when reading out (no I, L, O, U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Case number to read out: `BJ-2611-7K3M-9QX2`. `random` needs at least 8 characters of good randomness. */
export function caseNumberOf(today: LocalDate, random: string): string {
  return `BJ-${today.slice(2, 4)}${today.slice(5, 7)}-${readable(random.slice(0, 4))}-${readable(random.slice(4, 8))}`
}

/** Receipt number: `HD-20261121-7K3M9QX2`. */
export function receiptNumberOf(day: LocalDate, random: string): string {
  return `HD-${day.replaceAll('-', '')}-${readable(random.slice(0, 8))}`
}

/** Objection number: `YY-2611-7K3M9Q`. */
export function objectionNumberOf(day: LocalDate, random: string): string {
  return `YY-${day.slice(2, 4)}${day.slice(5, 7)}-${readable(random.slice(0, 6))}`
}

/** Number of an account change: `ZH-2611-7K3M9Q`. */
export function accountChangeNumberOf(day: LocalDate, random: string): string {
  return `ZH-${day.slice(2, 4)}${day.slice(5, 7)}-${readable(random.slice(0, 6))}`
}

/** Number of a reversal: `ZT-2611-7K3M9Q`. */
export function reversalNumberOf(day: LocalDate, random: string): string {
  return `ZT-${day.slice(2, 4)}${day.slice(5, 7)}-${readable(random.slice(0, 6))}`
}

function readable(random: string): string {
  return [...random].map(character => ALPHABET[character.charCodeAt(0) % ALPHABET.length]).join('')
}
