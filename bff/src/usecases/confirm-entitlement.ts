import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'
import { decideConfirmation } from '../domain/confirmation'
import { Fault, notFound } from '../domain/fault'
import { choosePayoutAccount } from '../domain/payout-account'
import type { StoredOutcome } from '../domain/tap-outcome'
import type { WorkingDays } from '../domain/working-days'
import { lastingExplain } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { CaseAtHand, EntitlementCase, TapResult, TapRules, Taps } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import { caseActorOf, type EndingDeps, existingId, NotTheirs, orEnded, usableKey, userOf } from './acting'
import { situationOf } from './judge-again'
import { grantOf, SALT_BYTES } from './order-grant'
import { knownVersions, prepared } from './prepared'

export interface ConfirmDeps {
  taps: Taps
  items: PolicyItems
  authority: Authority
  subjects: Subjects
  calendar: WorkingDays
  clock: Clock
  ids: Ids
  refusals?: EndingDeps['refusals']
}

export interface ConfirmCommand {
  entitlementId: string
  /** What the person saw, in 分. */
  amountFen: number
  idempotencyKey: string
}

/** What a tap is answered with; the case as it is now, when there is one the actor may see. */
export interface TapAnswer {
  outcome: StoredOutcome
  entitlement: EntitlementCase | null
}

/**
 * 免申即享: the one tap. Re-decides inside the transaction, on today's facts and grants.
 * Throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND (also for somebody else's case) and CONFLICT (key of another request).
 */
export function confirmEntitlement(deps: ConfirmDeps) {
  const versionOf = knownVersions(deps.items)
  const explain = lastingExplain()
  return async (actor: Actor, command: ConfirmCommand): Promise<TapAnswer> => {
    const user = userOf(actor)
    const entitlementId = existingId(command.entitlementId)
    const at = deps.clock.now()
    const names = new Map<string, string>()
    const tap = {
      actor: caseActorOf(user),
      key: usableKey(command.idempotencyKey),
      operation: 'CONFIRM' as const,
      request: JSON.stringify([entitlementId, command.amountFen]),
      entitlementId,
      at,
    }
    const rules: TapRules = {
      admit,
      decide: async atHand => {
        const { entitlement } = atHand
        const item = versionOf(entitlement.itemId, entitlement.itemVersion)
        const today = chinaDate(at)
        return decideConfirmation({
          ...(await situationOf(explain, item, entitlement.recordKey, atHand, today)),
          account: choosePayoutAccount(item.fulfilment.accounts, atHand.accounts, entitlement.accountId),
          standing: standingOn(atHand),
          identityLevel: user.identityLevel,
          seenFen: command.amountFen,
          shownBefore:
            command.amountFen !== entitlement.amountFen && (await atHand.wasWorth(command.amountFen)),
          salt: deps.ids.token(SALT_BYTES),
          grant: grantOf(deps, item, atHand, today, names),
        })
      },
    }
    return orEnded(
      deps,
      { actor, door: 'confirmEntitlement' },
      async () => answerOf(await prepared(() => deps.taps.take(tap, rules))),
      refusedWithout,
    )
  }
}

/** The standing of whoever taps. Throws NOT_FOUND without one: ids cannot be probed. */
export function standingOn({
  standing,
  entitlement,
}: Pick<CaseAtHand, 'standing' | 'entitlement'>): Standing {
  if (!standing) throw new NotTheirs(entitlement.subjectId)
  return standing
}
export const admit = (atHand: Pick<CaseAtHand, 'standing' | 'entitlement'>): void => void standingOn(atHand)

/** To whoever may see nothing of the case any more. */
export const refusedWithout = (outcome: StoredOutcome): TapAnswer => ({ outcome, entitlement: null })

/** Throws what a store could not answer. */
export function answerOf(result: TapResult): TapAnswer {
  if (result.kind === 'NOT_FOUND') throw notFound()
  if (result.kind === 'CONFLICT')
    throw new Fault('CONFLICT', '这个请求编号已经用在别的办理上了，请回到页面重新点一次。')
  return { outcome: result.outcome, entitlement: result.entitlement }
}
