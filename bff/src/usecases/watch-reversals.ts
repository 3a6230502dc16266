import { chinaDate } from '@policy-direct/shared/time/china-date'
import { cameBackRequest } from '../domain/reversal'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Reversals } from '../ports/reversals'
import type { Supervision } from '../ports/supervision'

export interface WatchReversalsDeps {
  reversals: Pick<Reversals, 'cameBack'>
  tasks: Pick<Supervision, 'raiseOnce'>
  clock: Clock
  calendar: WorkingDays
  ids: Ids
}

/**
 * Money that is being asked back and that the bank has given back meanwhile: the department is told once, because only a
 * person ends a reversal (N-13). Answers how many.
 */
export function watchReversals({ reversals, tasks, clock, calendar, ids }: WatchReversalsDeps) {
  return async (): Promise<number> => {
    const at = clock.now()
    const back = await reversals.cameBack()
    for (const { id, number, caseNumber, department, regionCode, itemId } of back)
      await tasks.raiseOnce({
        ...{ id: ids.uuid(), kind: 'REMINDER', department, regionCode, itemId, at },
        request: cameBackRequest(number, caseNumber),
        dueOn: addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER),
        key: `reversal-back:${id}`,
      })
    return back.length
  }
}
