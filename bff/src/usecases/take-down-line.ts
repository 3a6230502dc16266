import type { Actor } from '../domain/actor'
import { invalidInput, notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
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
