import type { Ids } from '../../ports/ids'
import { unpredictable } from './unpredictable'

/** UUIDs of version 7 (RFC 9562 §5.7: 48 bits of milliseconds, then randomness) and random tokens. */
export const randomIds: Ids = {
  uuid() {
    const bytes = unpredictable(16)
    bytes.writeUIntBE(Date.now(), 0, 6)
    bytes[6] = (bytes[6]! & 0x0f) | 0x70
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    const hex = bytes.toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  },
  token: bytes => unpredictable(bytes).toString('base64url'),
}
