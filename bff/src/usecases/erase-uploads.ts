import { chinaDate } from '@policy-direct/shared/time/china-date'
import { leftAloneBefore, withoutUploads } from '../domain/abandoned-uploads'
import type { Applications } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { MaterialFiles } from '../ports/material-files'

export interface EraseUploadsDeps {
  applications: Pick<Applications, 'abandoned' | 'fillIn'>
  files: Pick<MaterialFiles, 'eraseUnused'>
  clock: Clock
  /** Calendar days after which uploads of a draft go. */
  uploadDays: number
}

const BATCH = 50

/**
 * Erases what was uploaded for drafts that nobody went on with, and what was replaced and never handed in. Two steps, each
 * whole: the drafts let go of their files, and files that nothing uses go; whoever is killed in between goes on with the
 * second. Nothing that was ever handed in is touched, the database refuses it. Answers how much was done.
 */
export function eraseUploads({ applications, files, clock, uploadDays }: EraseUploadsDeps) {
  return async (): Promise<number> => {
    const today = chinaDate(clock.now())
    const before = leftAloneBefore(today, uploadDays)
    let done = 0
    for (const { application, fileIds } of await applications.abandoned(before, BATCH)) {
      const { id, revision, status, filled, filledAt } = application
      // Somebody who came back just now is quicker: then the draft is left alone no longer.
      const left = withoutUploads(filled, fileIds, today)
      if (await applications.fillIn(id, revision, status, left, filledAt)) done += 1
    }
    return done + (await files.eraseUnused(before, BATCH))
  }
}
