import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/** WeChat pads to 32 bytes, twice the cipher's block: the cipher's own padding must be off. */
const PAD_TO = 32

/** @returns hex SHA-1 over the parts, sorted and joined; `signature` of three parts, `msg_signature` of four */
export function pushSignature(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

function keyOf(encodingAesKey: string): Buffer {
  return Buffer.from(`${encodingAesKey}=`, 'base64')
}

/**
 * Secure mode: AES-256-CBC over 16 random bytes, the length, the message and the app id.
 *
 * @param prefix 16 random bytes
 * @returns base64, the `Encrypt` field
 */
export function encryptPush(encodingAesKey: string, appid: string, message: string, prefix: Buffer): string {
  const key = keyOf(encodingAesKey)
  const text = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const plain = Buffer.concat([prefix, length, text, Buffer.from(appid)])
  const missing = PAD_TO - (plain.length % PAD_TO)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([
    cipher.update(plain),
    cipher.update(Buffer.alloc(missing, missing)),
    cipher.final(),
  ]).toString('base64')
}

/** @returns message and app id; throws when the text is not what `encryptPush` makes */
export function decryptPush(encodingAesKey: string, encrypted: string): { message: string; appid: string } {
  const key = keyOf(encodingAesKey)
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
  const padding = padded[padded.length - 1] ?? 0
  if (padding < 1 || padding > PAD_TO) throw new RangeError('padding')
  const plain = padded.subarray(0, padded.length - padding)
  const length = plain.readUInt32BE(16)
  return {
    message: plain.subarray(20, 20 + length).toString('utf8'),
    appid: plain.subarray(20 + length).toString('utf8'),
  }
}
