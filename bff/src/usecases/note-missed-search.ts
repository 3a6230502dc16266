import { chinaDate } from '@policy-direct/shared/time/china-date'
import { missedWord } from '../domain/hall/wanted-words'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { MissedSearches } from '../ports/missed-searches'
import { limitRate } from './limit-rate'

/** More than a person types in a minute is a machine; what it misses is not counted. */
const PER_MINUTE = 20

/**
 * Counts a search that found nothing (CC-10), without who searched. Never fails: somebody who only looks is not kept
 * from looking because it could not be counted.
 */
export function noteMissedSearch({
  cache,
  clock,
  missed,
}: {
  cache: Cache
  clock: Clock
  missed: MissedSearches
}) {
  return async (text: string, clientAddress: string): Promise<void> => {
    const word = missedWord(text)
    if (!word) return
    try {
      await limitRate(cache, 'missed-search', clientAddress, PER_MINUTE)
      await missed.note(word, chinaDate(clock.now()).slice(0, 7))
    } catch {
      // A miss that is not counted is no harm to anybody.
    }
  }
}
