import { newIdempotencyKey } from '../../api'

/**
 * Keys of taps: the same intent has the same key until its result is known, so that a second tap after a lost answer
 * gets the first result; the same intent again after a result is a new tap.
 */
export function createTapKeys(newKey: () => string = newIdempotencyKey) {
  let kept: { intent: string; key: string } | null = null
  return {
    of(intent: string): string {
      if (kept?.intent !== intent) kept = { intent, key: newKey() }
      return kept.key
    },
    settled(): void {
      kept = null
    },
  }
}
