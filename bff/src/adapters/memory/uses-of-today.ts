import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Clock } from '../../ports/clock'
import type { DataUse } from '../../ports/data-uses'

const REMEMBERED = 200_000

/** What was recorded today: the same person, purpose and beneficiary is one use a day, however often a page is read again. */
export function usesOfToday(clock: Clock) {
  let day = ''
  let seen = new Set<string>()
  const nameOf = ({ subjectId, actorKind, actorId, purpose, what }: DataUse) =>
    [subjectId, actorKind, actorId, purpose, what].join('|')
  return {
    /** Those that were not there yet; from here on they are. */
    fresh(uses: readonly DataUse[]): DataUse[] {
      const today = chinaDate(clock.now())
      if (today !== day || seen.size > REMEMBERED) {
        day = today
        seen = new Set()
      }
      return uses.filter(use => seen.size < seen.add(nameOf(use)).size)
    },
    /** They were not written after all. */
    forget(uses: readonly DataUse[]): void {
      for (const use of uses) seen.delete(nameOf(use))
    },
  }
}
