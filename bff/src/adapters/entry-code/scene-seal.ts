import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { SceneSeal } from '../../ports/entry-codes'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const NUMBER_LENGTH = 7
const CHECK_LENGTH = 3
const SHAPE = /^[0-9A-Za-z]{10}$/

/**
 * Scenes of ten base-62 characters: seven name the code (3.5 × 10¹²), three check them (1 in 238 328 guesses passes,
 * and then still has to name a code). `key`: hex; a key of its own is derived from it.
 */
export function keyedSceneSeal(key: string): SceneSeal {
  const own = Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'entry-code-scene', 32))
  const characters = (purpose: string, text: string, length: number): string =>
    base62(createHmac('sha256', own).update(`${purpose}:${text}`).digest(), length)
  const check = (number: string) => characters('check', number, CHECK_LENGTH)
  return {
    sceneOf(code) {
      const number = characters('number', code, NUMBER_LENGTH)
      return number + check(number)
    },
    genuine(scene) {
      if (!SHAPE.test(scene)) return false
      const expected = check(scene.slice(0, NUMBER_LENGTH))
      return timingSafeEqual(Buffer.from(expected), Buffer.from(scene.slice(NUMBER_LENGTH)))
    },
  }
}

function base62(bytes: Buffer, length: number): string {
  let value = bytes.readBigUInt64BE()
  let text = ''
  for (let i = 0; i < length; i += 1) {
    text += ALPHABET[Number(value % 62n)]
    value /= 62n
  }
  return text
}
