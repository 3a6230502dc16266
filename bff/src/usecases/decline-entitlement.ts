import type { Actor } from '../domain/actor'
import { decideDecline } from '../domain/decline'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { TapRules, Taps } from '../ports/entitlements'
import { caseActorOf, existingId, orEnded, usableKey, userOf } from './acting'
import { admit, answerOf, refusedWithout, standingOn, type TapAnswer } from './confirm-entitlement'

export interface DeclineDeps {
  authority: Pick<Authority, 'endedOn'>
  taps: Taps
  clock: Clock
}

/** 放弃; can be taken back by confirming before the last day. Throws as confirming does. */
export function declineEntitlement({ taps, clock, authority }: DeclineDeps) {
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
    return orEnded(authority, actor, async () => answerOf(await taps.take(tap, rules)), refusedWithout)
  }
}
