import { chinaDate } from '@policy-direct/shared/time/china-date'
import { regionName } from '@policy-direct/shared/vocabulary/region'
import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { Specialists } from '../ports/specialists'
import { type IssueEntryCodeDeps, issueUnderNewNumber } from './issue-entry-code'
import { describe, type IssuedCode } from './issued-entry-codes'

export interface ShareItemDeps extends IssueEntryCodeDeps {
  specialists: Pick<Specialists, 'staffNo'>
}

/**
 * The specialist's own code for an item, or for the whole package: made with the first share, the same for every one
 * after it, so that what hangs or was forwarded stays good. It carries the specialist, never the firm. Faults:
 * UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export function shareItem(deps: ShareItemDeps) {
  return async (actor: Actor, itemId: string | null): Promise<IssuedCode> => {
    const staff = onDuty(actor, 'SPECIALIST')
    const at = deps.clock.now()
    const today = chinaDate(at)
    const item = itemId === null ? null : await deps.items.current(itemId, today)
    if (itemId !== null && !item) throw notFound('这个事项')
    const staffNo = await deps.specialists.staffNo(staff.staffId)
    const words = `${regionName(staff.regionCode)}企业服务专员 ${staff.name}，编号 ${staffNo ?? ''}`
    const code = await issueUnderNewNumber(
      deps,
      {
        kind: 'SPECIALIST',
        itemId,
        category: null,
        department: item?.leadDepartment ?? staff.department,
        regionCode: staff.regionCode,
        placement: null,
        headline: null,
        specialist: { staffId: staff.staffId, words },
        validFrom: today,
        validUntil: null,
      },
      { staffId: staff.staffId, staffName: staff.name, key: `share:${itemId ?? ''}:${at.getTime()}`, at },
    )
    const listed = await deps.codes.listed(code.code)
    if (!listed) throw new Error(`code ${code.code} was issued and is not there`)
    return describe(deps, listed)
  }
}
