import { addDays, chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { type WorkingDays, workingDaysBetween } from './working-days'

/** A span in which a clock stands still; open-ended while `until` is null. */
export interface Pause {
  readonly from: Date
  readonly until: Date | null
}

export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'PAUSED'

/**
 * Working days a step has used between two moments. Days on which it stood still for the applicant or an objection do
 * not count; weekends and holidays never do.
 */
export function usedDays(calendar: WorkingDays, from: Date, to: Date, pauses: readonly Pause[]): number {
  const [first, last] = [chinaDate(from), chinaDate(to)]
  let used = workingDaysBetween(calendar, first, last)
  const still = new Set<LocalDate>()
  for (const pause of pauses) {
    const end = chinaDate(pause.until ?? to)
    for (let day = addDays(chinaDate(pause.from), 1); day <= end && day <= last; day = addDays(day, 1))
      if (day > first && calendar.isWorkingDay(day)) still.add(day)
  }
  used -= still.size
  return Math.max(0, used)
}

/** Green within the promise, yellow on its last day, red past it (LEI-1). A finished step is green or red. */
export function lightOf(used: number, promised: number, running: boolean): Light {
  if (used > promised) return 'RED'
  return running && promised - used <= 1 && used > 0 ? 'YELLOW' : 'GREEN'
}
