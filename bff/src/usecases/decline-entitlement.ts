import type { Actor } from '../domain/actor'
import { decideDecline } from '../domain/decline'
import type { Clock } from '../ports/clock'
import type { Taps } from '../ports/entitlements'
import { caseActorOf, existingId, usableKey, userOf } from './acting'
import { admit, answerOf, standingOn, type TapAnswer } from './confirm-entitlement'

export interface DeclineDeps {
  taps: Taps
  clock: Clock
}

/** 放弃; can be taken back by confirming before the last day. Throws as confirming does. */
export function declineEntitlement({ taps, clock }: DeclineDeps) {
  return async (
    actor: Actor,
    command: { entitlementId: string; idempotencyKey: string },
  ): Promise<TapAnswer> => {
    const user = userOf(actor)
    const entitlementId = existingId(command.entitlementId)
    const result = await taps.take(
      {
        actor: caseActorOf(user),
        key: usableKey(command.idempotencyKey),
        operation: 'DECLINE',
        request: entitlementId,
        entitlementId,
        at: clock.now(),
      },
      {
        admit,
        decide: async atHand => decideDecline(atHand.entitlement, standingOn(atHand)),
      },
    )
    return answerOf(result)
  }
}
