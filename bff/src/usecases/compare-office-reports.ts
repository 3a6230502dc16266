import { chinaDate } from '@policy-direct/shared/time/china-date'
import {
  backEvidence,
  catchUpMs,
  differenceOf,
  proposesBack,
  reportDifferenceRequest,
} from '../domain/office-report'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { OfficeReports } from '../ports/office-reports'

export interface CompareReportsDeps {
  officeReports: Pick<OfficeReports, 'comparing' | 'compare'>
  clock: Clock
  calendar: WorkingDays
  ids: Ids
  /** Region of a task about what is nobody's here. */
  city: string
}

/**
 * Compares lists of offices with our books: every difference is a task that only a finding closes, and a line that says what
 * was lent is back is the first of two looks at it (CC-13). What the office says and its feed has not brought yet is waited
 * for. Answers how many lists were compared.
 */
export function compareOfficeReports({ officeReports, clock, calendar, ids, city }: CompareReportsDeps) {
  return async (): Promise<number> => {
    let compared = 0
    for (const report of await officeReports.comparing()) {
      const at = clock.now()
      const dueOn = addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER)
      const differences = await officeReports.compare(report, at, {
        judge: pair => differenceOf(report.day, pair),
        proposes: pair =>
          proposesBack(pair) ? { id: ids.uuid(), evidence: backEvidence(report, pair.listed!.line) } : null,
        task: (kind, pair) => ({
          id: ids.uuid(),
          request: reportDifferenceRequest(report, kind, pair),
          dueOn,
          regionCode: pair.own?.regionCode ?? city,
        }),
        mayWait: at.getTime() - report.at.getTime() < catchUpMs(report.office),
      })
      if (differences !== null) compared += 1
    }
    return compared
  }
}
