import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Keys of this installation: lost keys mean unreadable personal data, so they live beside the data. */
export type Keys = { PERSONAL_DATA_KEY: string; BLIND_INDEX_KEY: string; SMS_CALLBACK_KEY: string }

/** Reads the installation's keys, making them on the first start (hex; SM4 16 bytes, HMAC-SM3 32 bytes). */
export function keysOf(dataFolder: string): Keys {
  const file = join(dataFolder, 'keys.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Keys
  const keys = {
    PERSONAL_DATA_KEY: randomBytes(16).toString('hex'),
    BLIND_INDEX_KEY: randomBytes(32).toString('hex'),
    SMS_CALLBACK_KEY: randomBytes(16).toString('hex'),
  }
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  return keys
}
