import { addDays, chinaDate } from '@policy-direct/shared/time/china-date'
import {
  LIST_CAME,
  MISSING_LIST,
  type MissingList,
  missingDay,
  missingListKey,
  missingListRequest,
} from '../domain/missing-list'
import type { OfficeReports, OfficeSeals } from '../ports/office-reports'
import type { Supervision } from '../ports/supervision'
import { type AskSilentDeps, askSilent } from './ask-silent'

export interface WatchOfficesDeps extends AskSilentDeps {
  officeReports: Pick<OfficeReports, 'came' | 'missing'>
  officeSeals: OfficeSeals
  tasks: Pick<Supervision, 'raiseOnce' | 'openByRule' | 'closeByRule'>
  /** Working days without the list of a day after which somebody has to ask for it. */
  officeSilentDays: number
  /** Lists are of a whole city. */
  city: string
}

/** What is longer ago is not begun to be asked for. */
const LOOK_BACK_DAYS = 62

/**
 * A list that never comes (CC-13): something was carried out at an office on a day, and more working days than the city waits
 * went by without its list: a task for the department, one an office and day, which ends by itself when every list of it has
 * come. Asked of offices only that have agreed on a signature. Answers how many were raised and ended.
 */
export function watchOffices(deps: WatchOfficesDeps) {
  /** Nothing changes until a list comes, or a day is over. */
  let looked = ''
  return async (): Promise<number> => {
    const { officeReports, tasks, clock, officeSeals, officeSilentDays: days, city } = deps
    const at = clock.now()
    const today = chinaDate(at)
    const now = `${today} ${await officeReports.came()}`
    if (now === looked) return 0
    const { silent, ask } = askSilent(deps, days)
    const open = await tasks.openByRule(MISSING_LIST)
    const missing = await officeReports.missing(
      earliest([addDays(today, -LOOK_BACK_DAYS), ...open.map(missingDay)]),
      today,
    )
    let moved = 0
    for (const one of missing.filter(({ office, day }) => officeSeals(office).agreed && silent(day)))
      if (await ask(asked(one, days, city))) moved += 1
    const still = new Set(missing.map(missingListKey))
    for (const key of open) if (!still.has(key) && (await tasks.closeByRule(key, LIST_CAME, at))) moved += 1
    looked = now
    return moved
  }
}

const earliest = (days: readonly string[]) => [...days].sort()[0]!

const asked = (one: MissingList, days: number, city: string) => ({
  ...{ department: one.department, regionCode: city, itemId: null },
  ...{ request: missingListRequest(one, days), key: missingListKey(one) },
})
