import { isWorkday } from 'chinese-days'
import type { WorkingDays } from '../../domain/working-days'

/** Days on which the city decided otherwise: `YYYY-MM-DD` → open or not. Needed from 2027, where the library's table ends. */
export type CityOverrides = Readonly<Record<string, boolean>>

/** Working days by the State Council's holiday notices (chinese-days, to 2026); later years count Mon–Fri until overridden. */
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
