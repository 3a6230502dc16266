import { randomFillSync } from 'node:crypto'

const AT_ONCE = 8_192
const kept = Buffer.alloc(AT_ONCE)
let used = AT_ONCE

/**
 * Bytes of the system's generator, each handed out once and kept nowhere after: asked for in large pieces, because a call
 * costs more than the bytes. `bytes` at most 8 192; valid until the next call.
 */
export function unpredictable(bytes: number): Buffer {
  if (used + bytes > AT_ONCE) {
    randomFillSync(kept)
    used = 0
  }
  const taken = kept.subarray(used, used + bytes)
  used += bytes
  return taken
}
