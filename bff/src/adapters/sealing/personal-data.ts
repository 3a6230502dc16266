import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PersonalData } from '../../ports/personal-data'
import { NORMALISED } from './normalise'

// version (1) ‖ key id (4) ‖ IV (16) ‖ SM4-CBC ciphertext ‖ HMAC-SM3 of everything before it (32)
const VERSION = 1
const KEY_ID_AT = 1
const IV_AT = 5
const CIPHERTEXT_AT = 21
const MAC_BYTES = 32
const BLOCK_BYTES = 16

const hmac = (key: Buffer, ...parts: (string | Buffer)[]) => {
  const mac = createHmac('sm3', key)
  for (const part of parts) mac.update(part)
  return mac.digest()
}

/** The sealed value was changed, cut, or sealed under another key. Says nothing of its content. */
export class BrokenSeal extends Error {
  constructor(reason: string) {
    super(`sealed value refused: ${reason}`)
    this.name = 'BrokenSeal'
  }
}

/**
 * SM4-CBC, then HMAC-SM3 (Node has no SM4-GCM), under keys derived from one master key; blind index by HMAC-SM3.
 * @param keyHex 32 hex digits
 * @param indexKeyHex 64 hex digits
 * @param newIv 16 unpredictable bytes a call
 */
export function sealedPersonalData(
  keyHex: string,
  indexKeyHex: string,
  newIv: () => Buffer = () => randomBytes(BLOCK_BYTES),
): PersonalData {
  const master = Buffer.from(keyHex, 'hex')
  const cipherKey = hmac(master, 'policy-direct/seal/1/cipher').subarray(0, BLOCK_BYTES)
  const macKey = hmac(master, 'policy-direct/seal/1/mac')
  const keyId = hmac(master, 'policy-direct/seal/1/id').subarray(0, IV_AT - KEY_ID_AT)
  const indexKey = Buffer.from(indexKeyHex, 'hex')
  const head = Buffer.concat([Buffer.of(VERSION), keyId])

  return {
    seal(value) {
      const iv = newIv()
      const cipher = createCipheriv('sm4-cbc', cipherKey, iv)
      const sealed = Buffer.concat([head, iv, cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return Buffer.concat([sealed, hmac(macKey, sealed)])
    },
    open<T>(sealed: Buffer): T {
      if (sealed.length < CIPHERTEXT_AT + BLOCK_BYTES + MAC_BYTES) throw new BrokenSeal('too short')
      if (sealed[0] !== VERSION) throw new BrokenSeal('unknown version')
      if (!sealed.subarray(KEY_ID_AT, IV_AT).equals(keyId)) throw new BrokenSeal('another key')
      const macAt = sealed.length - MAC_BYTES
      // The MAC first: a changed ciphertext is never deciphered.
      if (!timingSafeEqual(sealed.subarray(macAt), hmac(macKey, sealed.subarray(0, macAt)))) {
        throw new BrokenSeal('changed')
      }
      const decipher = createDecipheriv('sm4-cbc', cipherKey, sealed.subarray(IV_AT, CIPHERTEXT_AT))
      const text = Buffer.concat([decipher.update(sealed.subarray(CIPHERTEXT_AT, macAt)), decipher.final()])
      return JSON.parse(text.toString('utf8')) as T
    },
    index: (kind, value) => hmac(indexKey, kind, '\0', NORMALISED[kind](value)),
  }
}
