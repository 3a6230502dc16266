import { chinaDate } from '@policy-direct/shared/time/china-date'
import { closeNotice } from '../domain/notice'
import { lastingExplain } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { CaseActor, Taps } from '../ports/entitlements'
import type { Fulfilments } from '../ports/fulfilments'
import type { Ids } from '../ports/ids'
import type { Notices } from '../ports/notices'
import type { PolicyItems } from '../ports/policy-items'
import { lookOnceMore } from './last-check'
import { executionOf } from './order-grant'
import { knownVersions, prepared } from './prepared'

export interface CloseNoticesDeps {
  notices: Notices
  fulfilments: Pick<Fulfilments, 'attempts'>
  taps: Taps
  items: PolicyItems
  clock: Clock
  ids: Ids
}

const BATCH = 100
export const BY_THE_CLOCK: CaseActor = { kind: 'SYSTEM', id: 'clock', name: '平台' }

/**
 * Lines whose notice ended undisturbed go to their executor, judged once more: a notice is days, and people die and move
 * away meanwhile. Answers how many went on.
 */
export function closeNotices(deps: CloseNoticesDeps) {
  const versionOf = knownVersions(deps.items)
  const explain = lastingExplain()
  return async (): Promise<number> => {
    const at = deps.clock.now()
    const ids = await deps.notices.closedBefore(chinaDate(at), BATCH)
    let closed = 0
    for (const id of ids) {
      const attempt = (await deps.fulfilments.attempts(id)) + 1
      const changed = await prepared(() =>
        deps.taps.change(BY_THE_CLOCK, id, at, async atHand => {
          const { entitlement } = atHand
          const item = versionOf(entitlement.itemId, entitlement.itemVersion)
          const stopped = await lookOnceMore(explain, item, atHand, null)
          return stopped ?? closeNotice(entitlement, executionOf(item, deps.ids.uuid(), attempt))
        }),
      )
      if (changed?.status === 'IN_EXECUTION') closed += 1
    }
    return closed
  }
}
