import { chinaDate, type LocalDate, startOfChinaDay } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput, notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import { type WorkingDays, workingDaysBefore } from '../domain/working-days'
import { publicationOf } from '../eligibility'
import type { CaseRecords } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { PublicLog, TakeDown } from '../ports/public-log'

export interface TakeDownDeps {
  publicLog: PublicLog
  records: Pick<CaseRecords, 'receipt'>
  items: Pick<PolicyItems, 'version'>
  clock: Clock
  /** GB/T 2260 code of the city whose departments lead items. */
  city: string
}

const REASON = { least: 2, most: 100 }

/**
 * Takes a published line down: it is no longer shown, and its salt is destroyed, so that nobody can tell any more which
 * line the leaf was; the tree and every proof of other lines stay as they are. The receipt itself stays with whoever
 * holds it. A line that was taken down before stays taken down for the first reason. Faults: UNAUTHENTICATED, FORBIDDEN,
 * INVALID_INPUT, NOT_FOUND for another department's receipt.
 */
export function takeDownLine({ publicLog, records, items, clock, city }: TakeDownDeps) {
  return async (actor: Actor, command: { receipt: string; reason: string }): Promise<TakeDown> => {
    const staff = onDuty(actor, 'REVIEWER')
    const number = command.receipt.trim().toUpperCase()
    const found = await records.receipt(number)
    const item = found && (await items.version(found.itemId, found.itemVersion))
    if (!item || item.leadDepartment !== staff.department || staff.regionCode !== city)
      throw notFound('这张回执')
    const reason = command.reason.trim()
    if (reason.length < REASON.least || reason.length > REASON.most)
      throw invalidInput(`写一句为什么撤下，${REASON.least} 到 ${REASON.most} 个字，谁都看得到。`)
    const take: TakeDown = {
      receipt: number,
      reason,
      department: staff.department,
      staffId: staff.staffId,
      staffName: staff.name,
      at: clock.now(),
    }
    await publicLog.takeDown(take)
    return (await publicLog.taken(number)) ?? take
  }
}

const AT_ONCE = 500

/**
 * Takes down, once a day, the lines whose item says that they are published for so many working days and whose days are
 * over: then nobody can read them any more, whoever kept the list. Answers how many receipts.
 */
export function takeDownExpired(
  deps: Pick<TakeDownDeps, 'publicLog' | 'clock'> & {
    items: Pick<PolicyItems, 'latest'>
    calendar: WorkingDays
  },
) {
  let doneOn: LocalDate | null = null
  return async (): Promise<number> => {
    const { publicLog, clock, items, calendar } = deps
    const at = clock.now()
    const today = chinaDate(at)
    if (doneOn === today) return 0
    for (const itemId of await publicLog.openItems()) {
      const item = await items.latest(itemId, today)
      const days = item && publicationOf(item).workingDays
      if (!item || days === null || days === undefined) continue
      const before = startOfChinaDay(workingDaysBefore(calendar, today, days))
      const expired = await publicLog.openBefore(itemId, before, AT_ONCE)
      for (const receipt of expired)
        await publicLog.takeDown({
          receipt,
          reason: `公示满 ${days} 个工作日`,
          department: item.leadDepartment,
          staffId: null,
          staffName: '到期撤下',
          at,
        })
      if (expired.length > 0) return expired.length
    }
    doneOn = today
    return 0
  }
}
