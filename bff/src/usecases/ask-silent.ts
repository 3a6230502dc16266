import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { isSilent } from '../domain/institution-silence'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { RuleTask, Supervision } from '../ports/supervision'

export interface AskSilentDeps {
  tasks: Pick<Supervision, 'raiseOnce'>
  clock: Clock
  calendar: WorkingDays
  ids: Ids
}

type Asked = Pick<RuleTask, 'department' | 'regionCode' | 'itemId' | 'request' | 'key'>

/** One look at institutions, of which a department has to ask those that have been silent for more than `days` working days. */
export function askSilent({ tasks, clock, calendar, ids }: AskSilentDeps, days: number) {
  const at = clock.now()
  const today = chinaDate(at)
  const dueOn = addWorkingDays(calendar, today, REMINDER_DAYS.REMINDER)
  return {
    silent: (heardOn: LocalDate) => isSilent({ heardOn }, today, days, calendar),
    /** A task, once a key. Answers whether it is new. */
    ask: (asked: Asked) => tasks.raiseOnce({ ...asked, id: ids.uuid(), kind: 'REMINDER', dueOn, at }),
  }
}
