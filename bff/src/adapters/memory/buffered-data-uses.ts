import type { Clock } from '../../ports/clock'
import type { DataUse, DataUses } from '../../ports/data-uses'
import { usesOfToday } from './uses-of-today'

/** Data uses that wait a moment before they are written. */
export interface BufferedDataUses extends DataUses {
  /** Writes what waits; answers how many. On failure everything waits again. */
  flush(): Promise<number>
}

/**
 * For people who look at their own data, who may come back every second: the same person, purpose and beneficiary is
 * recorded once a day, and written in batches so that reading does not wait for an fsync. A kill -9 can lose the last
 * second of people's own readings, nothing else: matching and staff write theirs at once, through `through`.
 */
export function bufferedDataUses(through: DataUses, clock: Clock): BufferedDataUses {
  const today = usesOfToday(clock)
  let waiting: DataUse[] = []
  return {
    async record(uses) {
      waiting.push(...today.fresh(uses))
    },
    list: (subjectId, since, most) => through.list(subjectId, since, most),
    async flush() {
      const batch = waiting
      if (batch.length === 0) return 0
      waiting = []
      try {
        await through.record(batch)
      } catch (error) {
        waiting = [...batch, ...waiting]
        throw error
      }
      return batch.length
    },
  }
}
