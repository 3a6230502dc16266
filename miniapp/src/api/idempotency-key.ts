import { useRef } from 'react'
import { randomHex } from '../platform/random'

/** A key chosen by the client; the same for every retry of one tap. */
export const newIdempotencyKey = (random: () => string = randomHex): string => `tap-${random()}`

/**
 * The key of one intent (an entitlement and the amount seen): the same as long as the intent is the same, so that a
 * second tap after a lost answer gets the first result back. Another intent gets another key.
 */
export function useIdempotencyKey(intent: string): string {
  const kept = useRef({ intent, key: '' })
  if (kept.current.key === '' || kept.current.intent !== intent) {
    kept.current = { intent, key: newIdempotencyKey() }
  }
  return kept.current.key
}
