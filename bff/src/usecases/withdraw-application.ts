import type { Actor } from '../domain/actor'
import { nextApplication } from '../domain/application-life'
import { decideWithdrawal } from '../domain/application-withdrawal'
import { Fault } from '../domain/fault'
import type { Refusal } from '../domain/tap-outcome'
import type { CaseActor, EntitlementCase, Taps } from '../ports/entitlements'
import { caseActorOf, orEnded, usableKey, userOf } from './acting'
import { admit, answerOf, standingOn } from './confirm-entitlement'
import { type OpenApplicationDeps, ownApplication, type ShownApplication, shown } from './open-application'

export interface WithdrawDeps extends OpenApplicationDeps {
  taps: Pick<Taps, 'take'>
}

export type WithdrawAnswer =
  | { kind: 'WITHDRAWN'; shown: ShownApplication }
  | { kind: 'REFUSED'; refusal: Refusal; entitlement: EntitlementCase | null }

/**
 * 撤回申报: until the department decides, whoever may confirm takes back what was handed in. The case ends in the same
 * moment as the tap, the department sees neither answers nor papers any more, and it can be asked for again. Twice is once.
 * Faults: UNAUTHENTICATED, NOT_FOUND, CONFLICT for a draft or one that is past.
 */
export function withdrawApplication(deps: WithdrawDeps) {
  const withdraw = withdrawOwn(deps)
  return (actor: Actor, command: { id: string; idempotencyKey: string }): Promise<WithdrawAnswer> =>
    orEnded(
      deps,
      { actor, door: 'withdrawApplication' },
      () => withdraw(actor, command),
      refusal => ({ kind: 'REFUSED', refusal, entitlement: null }),
    )
}

function withdrawOwn(deps: WithdrawDeps) {
  const leave = unfileApplication(deps)
  return async (
    actor: Actor,
    { id, idempotencyKey }: { id: string; idempotencyKey: string },
  ): Promise<WithdrawAnswer> => {
    const user = userOf(actor)
    const own = await ownApplication(deps, actor, id)
    const { entitlementId, status } = own.application
    if (status === 'WITHDRAWN') return { kind: 'WITHDRAWN', shown: own }
    if (status === 'CLOSED' || entitlementId === null)
      throw new Fault('CONFLICT', '这份申报表还没有提交，或者已经过去了，没有要撤回的。')
    const tap = {
      ...{ actor: caseActorOf(user), key: usableKey(idempotencyKey), operation: 'WITHDRAW' as const },
      ...{ request: own.application.id, entitlementId, at: deps.clock.now() },
    }
    const { outcome, entitlement } = answerOf(
      await deps.taps.take(tap, {
        admit,
        decide: async atHand =>
          decideWithdrawal(atHand.entitlement, standingOn(atHand), own.application.id, tap.actor),
      }),
    )
    // Two phones of one firm: whoever was second finds it done.
    const done = outcome.kind === 'DONE' || entitlement?.status === 'WITHDRAWN'
    if (outcome.kind === 'REFUSED' && !done) return { kind: 'REFUSED', refusal: outcome, entitlement }
    await leave(own.application.id, tap.actor)
    const application = await deps.applications.get(own.application.id)
    if (!application) throw new Error(`application ${id} is gone`)
    return { kind: 'WITHDRAWN', shown: await shown(deps, application) }
  }
}

/** For work left behind before it said who took it back. */
const UNNAMED: CaseActor = { kind: 'SYSTEM', id: 'application', name: '申请人撤回' }

/**
 * Takes an application from its department, after its case ended. Once: called by the tap and, should the process have died
 * between, by the work the case left behind. What somebody of the department did in between goes before it.
 */
export function unfileApplication({ applications, clock }: Pick<WithdrawDeps, 'applications' | 'clock'>) {
  return async (id: string, by: CaseActor = UNNAMED): Promise<void> => {
    for (;;) {
      const found = await applications.get(id)
      const to = found && nextApplication(found.status, 'WITHDRAW')
      if (!found || !to) return
      const step = {
        ...{ event: 'WITHDRAW' as const, actorKind: by.kind, actorId: by.id, actorName: by.name },
        ...{ reason: null, at: clock.now() },
      }
      if (await applications.move({ id, from: found.status, to, step, answerBy: null })) return
    }
  }
}
