import { addDays, chinaDate, type LocalDate, startOfChinaDay } from '@policy-direct/shared/time/china-date'
import type { FilledIn } from './application-form'

/** The last day on which uploads of a draft are still there that was last filled in at `filledAt`. */
export const uploadsKeptUntil = (filledAt: Date, days: number): LocalDate =>
  addDays(chinaDate(filledAt), days)

/** Drafts last filled in before this instant are left alone: their last day is over. */
export const leftAloneBefore = (today: LocalDate, days: number): Date =>
  startOfChinaDay(addDays(today, -days))

/** The draft without uploads that go, with the day for whoever comes back to it; answers and everything else stay. */
export function withoutUploads(filled: FilledIn, fileIds: readonly string[], on: LocalDate): FilledIn {
  const goes = (fileId: string | null) => fileId !== null && fileIds.includes(fileId)
  const gone = filled.given.filter(({ fileId }) => goes(fileId))
  return {
    ...filled,
    given: filled.given.filter(({ fileId }) => !goes(fileId)),
    erased: { ...filled.erased, ...Object.fromEntries(gone.map(({ materialId }) => [materialId, on])) },
  }
}
