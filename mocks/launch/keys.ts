import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of each key of an installation. */
const KEY_BYTES = {
  /** SM4. */
  PERSONAL_DATA_KEY: 16,
  /** HMAC-SM3. */
  BLIND_INDEX_KEY: 32,
  SMS_CALLBACK_KEY: 16,
  /** Ed25519: signs what was published. */
  PUBLIC_LOG_KEY: 32,
}

/** Keys of this installation as hex: lost keys mean unreadable personal data, so they live beside the data. */
export type Keys = Record<keyof typeof KEY_BYTES, string>

/** Reads the installation's keys, making those that are not there yet: all of them on the first start. */
export function keysOf(dataFolder: string): Keys {
  const file = join(dataFolder, 'keys.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Keys>) : {}
  const fresh = Object.fromEntries(
    Object.entries(KEY_BYTES).map(([name, bytes]) => [name, randomBytes(bytes).toString('hex')]),
  ) as Keys
  const keys = { ...fresh, ...kept }
  if (Object.keys(keys).length > Object.keys(kept).length)
    writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  return keys
}
