import { chinaDate } from '@policy-direct/shared/time/china-date'
import { closeNotice } from '../domain/notice'
import type { Clock } from '../ports/clock'
import type { CaseActor, Taps } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Notices } from '../ports/notices'
import type { PolicyItems } from '../ports/policy-items'
import { executionOf } from './order-grant'
import { knownVersions, prepared } from './prepared'

export interface CloseNoticesDeps {
  notices: Notices
  taps: Taps
  items: PolicyItems
  clock: Clock
  ids: Ids
}

const BATCH = 100
export const BY_THE_CLOCK: CaseActor = { kind: 'SYSTEM', id: 'clock', name: '系统' }

/** Lines whose notice ended undisturbed go to their executor. Answers how many went on. */
export function closeNotices(deps: CloseNoticesDeps) {
  const versionOf = knownVersions(deps.items)
  return async (): Promise<number> => {
    const at = deps.clock.now()
    const ids = await deps.notices.closedBefore(chinaDate(at), BATCH)
    let closed = 0
    for (const id of ids) {
      const changed = await prepared(() =>
        deps.taps.change(BY_THE_CLOCK, id, at, async ({ entitlement }) => {
          const item = versionOf(entitlement.itemId, entitlement.itemVersion)
          return closeNotice(entitlement, executionOf(item, deps.ids.uuid(), 1))
        }),
      )
      if (changed) closed += 1
    }
    return closed
  }
}
