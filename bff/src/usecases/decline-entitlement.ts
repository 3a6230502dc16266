import type { Actor } from '../domain/actor'
import { decideDecline } from '../domain/decline'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { Taps } from '../ports/entitlements'
import { caseActorOf, existingId, usableKey, userOf } from './acting'
import { answerOf, standingIn, type TapAnswer } from './confirm-entitlement'

export interface DeclineDeps {
  taps: Taps
  authority: Authority
  clock: Clock
}

/** 放弃; can be taken back by confirming before the last day. Throws as confirming does. */
export function declineEntitlement({ taps, authority, clock }: DeclineDeps) {
  return async (
    actor: Actor,
    command: { entitlementId: string; idempotencyKey: string },
  ): Promise<TapAnswer> => {
    const user = userOf(actor)
    const entitlementId = existingId(command.entitlementId)
    const standings = await authority.standings(actor)
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
        admit: entitlement => void standingIn(standings, entitlement.subjectId),
        decide: async ({ entitlement }) =>
          decideDecline(entitlement, standingIn(standings, entitlement.subjectId)),
      },
    )
    return answerOf(result)
  }
}
