import type { Actor } from '../domain/actor'
import { decideDecline } from '../domain/decline'
import type { Clock } from '../ports/clock'
import type { TapRules, Taps } from '../ports/entitlements'
import { caseActorOf, type EndingDeps, existingId, orEnded, usableKey, userOf } from './acting'
import { admit, answerOf, refusedWithout, standingOn, type TapAnswer } from './confirm-entitlement'

export interface DeclineDeps extends EndingDeps {
  taps: Taps
  clock: Clock
}

/** 放弃; can be taken back by confirming before the last day. Throws as confirming does. */
export function declineEntitlement(deps: DeclineDeps) {
  const { taps, clock } = deps
  return async (
    actor: Actor,
    command: { entitlementId: string; idempotencyKey: string },
  ): Promise<TapAnswer> => {
    const user = userOf(actor)
    const entitlementId = existingId(command.entitlementId)
    const tap = {
      actor: caseActorOf(user),
      key: usableKey(command.idempotencyKey),
      operation: 'DECLINE' as const,
      request: entitlementId,
      entitlementId,
      at: clock.now(),
    }
    const rules: TapRules = {
      admit,
      decide: async atHand => decideDecline(atHand.entitlement, standingOn(atHand)),
    }
    return orEnded(
      deps,
      { actor, door: 'declineEntitlement' },
      async () => answerOf(await taps.take(tap, rules)),
      refusedWithout,
    )
  }
}
