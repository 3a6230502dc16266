import { isWorkday } from 'chinese-days'
import type { WorkingDays } from '../../domain/working-days'

/** Days on which the city decided otherwise: `YYYY-MM-DD` → open or not. Needed from 2027, where the library's table ends. */
export type CityOverrides = Readonly<Record<string, boolean>>

/** The last day the State Council's notices, as the library has them, speak of. */
export const KNOWN_UNTIL = '2026-12-31'

/**
 * Working days by the State Council's holiday notices (chinese-days, until `KNOWN_UNTIL`); later days count Mon–Fri until
 * the city says otherwise.
 */
export function chineseWorkingDays(overrides: CityOverrides): WorkingDays {
  const known = new Map<string, boolean>()
  return {
    isWorkingDay(date) {
      let open = known.get(date)
      if (open === undefined) {
        open = overrides[date] ?? isWorkday(date)
        known.set(date, open)
      }
      return open
    },
  }
}
