import { orgCodeCheckCharacter } from '@policy-direct/shared/identifiers/org-code'
import { readUscc, usccCheckCharacter } from '@policy-direct/shared/identifiers/uscc'
import type { CityFrame } from './frame'
import { scramble } from './scramble'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Firms older than the reform of 2015-10 kept the digits of their organisation code; later ones begin with MA. */
const REFORM = '2015-10-01'
const DIGITS = scramble(26, 11)
const LETTERS = scramble(29, 13)

/** Firm n's code as registered; one in 487 really registered codes fails its check digit. */
export function firmCode(n: number, regionCode: string, establishedOn: string): string {
  const main =
    establishedOn < REFORM
      ? String(10_000_000 + DIGITS.hide(n))
      : `MA${inBase31(LETTERS.hide(n)).padStart(6, '0')}`
  const body = `91${regionCode.slice(0, 6)}${main}${orgCodeCheckCharacter(main)}`
  const check = usccCheckCharacter(body)
  return body + (checkDigitIsWrong(n) ? ALPHABET.charAt((ALPHABET.indexOf(check) + 1) % 31) : check)
}

export function checkDigitIsWrong(n: number): boolean {
  return n % 487 === 100
}

/** The number of the firm a code may belong to; the caller compares the whole code. */
export function firmNumberIn(uscc: string, frame: CityFrame): number | undefined {
  const read = readUscc(uscc)
  if (read.shape !== 'OK') return undefined
  const main = read.orgCode.slice(0, 8)
  const n = main.startsWith('MA')
    ? LETTERS.reveal(fromBase31(main.slice(2)))
    : /^\d{8}$/.test(main)
      ? DIGITS.reveal(Number(main) - 10_000_000)
      : -1
  return n >= 0 && n < frame.enterprises ? n : undefined
}

function inBase31(value: number): string {
  let left = value
  let text = ''
  do {
    text = ALPHABET.charAt(left % 31) + text
    left = Math.floor(left / 31)
  } while (left > 0)
  return text
}

function fromBase31(text: string): number {
  return [...text].reduce((value, character) => value * 31 + ALPHABET.indexOf(character), 0)
}
