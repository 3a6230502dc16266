import type { Clock } from '../../ports/clock'
import type { DataUses } from '../../ports/data-uses'
import { usesOfToday } from './uses-of-today'

type Recording = Pick<DataUses, 'record'>

/**
 * For staff before a page that reads itself again every few seconds: the first look of a day is written at once, the same
 * one again is not, so that whoever it is about finds the others among their own.
 */
export function dailyDataUses(through: Recording, clock: Clock): Recording {
  const today = usesOfToday(clock)
  return {
    async record(uses) {
      const fresh = today.fresh(uses)
      await through.record(fresh).catch(error => {
        today.forget(fresh)
        throw error
      })
    },
  }
}
