import { chinaDate } from '@policy-direct/shared/time/china-date'
import { atStake, paysFrom, useNewAccount } from '../domain/account-change'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { AccountChanges } from '../ports/account-changes'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { Fulfilments } from '../ports/fulfilments'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { Users } from '../ports/users'
import { BY_THE_CLOCK } from './close-notices'
import { executionOf } from './order-grant'
import { knownVersions, prepared } from './prepared'
import { askerOf, stopForGone } from './stop-changes-of-gone'

export interface ApplyAccountChangesDeps {
  accountChanges: Pick<AccountChanges, 'get' | 'due' | 'putOff' | 'apply' | 'move'>
  entitlements: Pick<EntitlementReader, 'ofSubject'>
  users: Pick<Users, 'contactsOf'>
  fulfilments: Pick<Fulfilments, 'attempts'>
  items: PolicyItems
  calendar: WorkingDays
  clock: Clock
  ids: Ids
}

const BATCH = 50

/**
 * Agreed account changes whose day has come: what came back is paid once more, to the new account, and what is still to
 * be paid will go there. Where money has come back since it was asked for, it is put off as if it had been back then. What
 * somebody asked for whose authorisation has ended meanwhile (its last day passes unannounced) is stopped. A case that has moved on is left as it is. Answers how many were taken into use.
 */
export function applyAccountChanges(deps: ApplyAccountChangesDeps) {
  const versionOf = knownVersions(deps.items)
  return async (): Promise<number> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    let applied = 0
    for (const id of await deps.accountChanges.due(today, BATCH)) {
      const change = await deps.accountChanges.get(id)
      if (!change) continue
      const acting = await deps.users.contactsOf(change.subjectId, today)
      if (!acting.some(({ userId }) => userId === askerOf(change))) {
        await stopForGone(deps.accountChanges, change, at)
        continue
      }
      const requestedOn = chinaDate(change.requestedAt)
      const from = (stake: { cameBack: boolean }) =>
        paysFrom(stake, requestedOn, days => addWorkingDays(deps.calendar, requestedOn, days))
      const since = from(atStake(await deps.entitlements.ofSubject(change.subjectId)))
      if (since > today) {
        await deps.accountChanges.putOff(id, since)
        continue
      }
      const attempt = (await deps.fulfilments.attempts(change.entitlementId)) + 1
      const status = await prepared(() =>
        deps.accountChanges.apply(id, BY_THE_CLOCK, at, async (atHand, accountId) => {
          const { itemId, itemVersion, status } = atHand.entitlement
          if (from({ cameBack: status === 'RETURNED' }) > today) return 'LATER'
          const item = versionOf(itemId, itemVersion)
          return useNewAccount(atHand.entitlement, accountId, executionOf(item, deps.ids.uuid(), attempt))
        }),
      )
      if (status === 'DONE') applied += 1
    }
    return applied
  }
}
