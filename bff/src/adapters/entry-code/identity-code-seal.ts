import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { IdentityCodeSeal } from '../../ports/identity-codes'

const NUMBER_LENGTH = 8
const CHECK_LENGTH = 4
const SHAPE = /^\d{12}$/

/**
 * Twelve digits, short enough to read out: eight name the code, four check them, so that a mistyped or made-up code is
 * told before anything is looked up. `key`: hex; a key of its own is derived from it.
 */
export function keyedIdentityCodeSeal(key: string): IdentityCodeSeal {
  const own = Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'identity-code', 32))
  const digits = (purpose: string, text: string, length: number): string =>
    (
      createHmac('sha256', own).update(`${purpose}:${text}`).digest().readBigUInt64BE() %
      10n ** BigInt(length)
    )
      .toString()
      .padStart(length, '0')
  const check = (number: string) => digits('check', number, CHECK_LENGTH)
  return {
    digitsOf(random) {
      const number = digits('number', random, NUMBER_LENGTH)
      return number + check(number)
    },
    genuine(text) {
      if (!SHAPE.test(text)) return false
      const expected = check(text.slice(0, NUMBER_LENGTH))
      return timingSafeEqual(Buffer.from(expected), Buffer.from(text.slice(NUMBER_LENGTH)))
    },
  }
}
