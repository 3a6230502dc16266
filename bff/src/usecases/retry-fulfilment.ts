import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { decideRetry } from '../domain/retry'
import type { TapRules } from '../ports/entitlements'
import type { Fulfilments } from '../ports/fulfilments'
import { caseActorOf, existingId, orEnded, usableKey, userOf } from './acting'
import {
  admit,
  answerOf,
  type ConfirmDeps,
  refusedWithout,
  standingOn,
  type TapAnswer,
} from './confirm-entitlement'
import { executionOf } from './order-grant'
import { knownVersions, prepared } from './prepared'

export interface RetryCommand {
  entitlementId: string
  /** The account to pay to this time; null takes the best one there is. */
  accountId: string | null
  idempotencyKey: string
}

/** Pays again what came back, in a new attempt, to a corrected account. The money was kept for this case. */
export function retryFulfilment(deps: ConfirmDeps & { fulfilments: Pick<Fulfilments, 'attempts'> }) {
  const versionOf = knownVersions(deps.items)
  return async (actor: Actor, command: RetryCommand): Promise<TapAnswer> => {
    const user = userOf(actor)
    const entitlementId = existingId(command.entitlementId)
    const accountId = command.accountId === null ? null : existingId(command.accountId, '这个账户')
    const attempt = (await deps.fulfilments.attempts(entitlementId)) + 1
    const at = deps.clock.now()
    const tap = {
      actor: caseActorOf(user),
      key: usableKey(command.idempotencyKey),
      operation: 'RETRY' as const,
      request: JSON.stringify([entitlementId, accountId]),
      entitlementId,
      at,
    }
    const rules: TapRules = {
      admit,
      async decide(atHand) {
        const { entitlement, accounts } = atHand
        const item = versionOf(entitlement.itemId, entitlement.itemVersion)
        return decideRetry({
          item,
          entitlement,
          accounts,
          wanted: accountId,
          standing: standingOn(atHand),
          identityLevel: user.identityLevel,
          today: chinaDate(at),
          grant: executionOf(item, deps.ids.uuid(), attempt),
        })
      },
    }
    return orEnded(
      deps,
      { actor, door: 'retryFulfilment' },
      async () => answerOf(await prepared(() => deps.taps.take(tap, rules))),
      refusedWithout,
    )
  }
}
