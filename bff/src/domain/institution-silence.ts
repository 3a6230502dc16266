import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { addWorkingDays, type WorkingDays } from './working-days'

/** Whether an institution that was `heardOn` a day, or had to say something of it, has been silent for more than `days` working days. */
export const isSilent = (
  { heardOn }: { readonly heardOn: LocalDate },
  today: LocalDate,
  days: number,
  calendar: WorkingDays,
): boolean => addWorkingDays(calendar, heardOn, days) < today
