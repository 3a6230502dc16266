import { chinaDate } from '@policy-direct/shared/time/china-date'
import { plainChange } from '../domain/case-change'
import { nextStatus } from '../domain/entitlement'
import type { CaseCalendar } from '../ports/case-calendar'
import type { Clock } from '../ports/clock'
import type { Taps } from '../ports/entitlements'
import { BY_THE_CLOCK } from './close-notices'

const BATCH = 200

/** Offers past their last day lapse. Answers how many. */
export function lapseOffers({ cases, taps, clock }: { cases: CaseCalendar; taps: Taps; clock: Clock }) {
  return async (): Promise<number> => {
    const at = clock.now()
    const today = chinaDate(at)
    let lapsed = 0
    for (const id of await cases.lapsed(today, BATCH)) {
      const changed = await taps.change(BY_THE_CLOCK, id, at, async ({ entitlement }) => {
        const to = nextStatus(entitlement.status, 'LAPSE')
        const past = entitlement.confirmBy !== null && entitlement.confirmBy < today
        return to && past ? plainChange(entitlement, 'LAPSE', to) : null
      })
      if (changed) lapsed += 1
    }
    return lapsed
  }
}
