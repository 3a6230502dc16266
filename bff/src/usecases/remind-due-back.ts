import { addDays, chinaDate } from '@policy-direct/shared/time/china-date'
import type { MessageEvent } from '../eligibility'
import type { CaseCalendar } from '../ports/case-calendar'
import type { Clock } from '../ports/clock'

export interface RemindDeps {
  cases: CaseCalendar
  clock: Clock
  announce(entitlementId: string, event: MessageEvent, occasion: string): Promise<number>
}

const DAYS_AHEAD = 60
const BATCH = 100
export const DUE_BACK_OCCASION = 'due-back'

/**
 * Released deposits whose day to make them up again is 60 days away or less: told once, by the version they were
 * released under, whatever has replaced it since. Answers how many messages.
 */
export function remindDueBack({ cases, clock, announce }: RemindDeps) {
  return async (): Promise<number> => {
    const today = chinaDate(clock.now())
    const versions = await cases.dueBack(today, addDays(today, DAYS_AHEAD))
    if (versions.length === 0) return 0
    let told = 0
    for (const id of await cases.untold(versions, DUE_BACK_OCCASION, BATCH))
      told += await announce(id, 'DUE_BACK', DUE_BACK_OCCASION)
    return told
  }
}
