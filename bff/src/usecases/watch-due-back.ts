import { chinaDate } from '@policy-direct/shared/time/china-date'
import { overdueRequest } from '../domain/given-back'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { GivenBacks } from '../ports/given-backs'
import type { Ids } from '../ports/ids'
import type { Supervision } from '../ports/supervision'

export interface WatchDueBackDeps {
  givenBacks: Pick<GivenBacks, 'overdue'>
  tasks: Pick<Supervision, 'raiseOnce'>
  clock: Clock
  calendar: WorkingDays
  ids: Ids
}

/**
 * What was only lent and is not back on the day after its day: a task for the department that released it, once a case,
 * which only a finding closes (CC-13). Answers how many.
 */
export function watchDueBack({ givenBacks, tasks, clock, calendar, ids }: WatchDueBackDeps) {
  /** Nothing more becomes overdue before the day after this one. */
  let doneOn: string | null = null
  return async (): Promise<number> => {
    const at = clock.now()
    const today = chinaDate(at)
    if (doneOn === today) return 0
    const overdue = await givenBacks.overdue(today)
    for (const one of overdue)
      await tasks.raiseOnce({
        ...{ id: ids.uuid(), kind: 'REMINDER', department: one.department, regionCode: one.regionCode },
        ...{ itemId: one.itemId, request: overdueRequest(one), key: `due-back:${one.entitlementId}`, at },
        dueOn: addWorkingDays(calendar, today, REMINDER_DAYS.REMINDER),
      })
    if (overdue.length === 0) doneOn = today
    return overdue.length
  }
}
