import { chinaDate } from '@policy-direct/shared/time/china-date'
import { confirmByOf } from '../domain/confirm-by'
import { choosePayoutAccount } from '../domain/payout-account'
import { MONEY_IDENTITY_LEVEL } from '../domain/standing-refusal'
import { decideTurn } from '../domain/turn'
import { lastingExplain } from '../eligibility'
import type { CaseActor } from '../ports/entitlements'
import type { PoolQueue } from '../ports/pool-queue'
import type { ConfirmDeps } from './confirm-entitlement'
import { oneself } from './go-on-without-tap'
import { situationOf } from './judge-again'
import { grantOf, SALT_BYTES } from './order-grant'
import { knownVersions, prepared } from './prepared'

export interface GiveTurnsDeps extends Omit<ConfirmDeps, 'authority'> {
  poolQueue: Pick<PoolQueue, 'turns'>
  /** Turns given before anything else has its turn; `AT_ONCE` without it. */
  turnsAtOnce?: number
}

const BY_TURN: CaseActor = { kind: 'SYSTEM', id: 'queue', name: '按名次' }
const AT_ONCE = 100

/**
 * Gives what pools have again to those who wait, in the order of their positions (N-6): each is judged once more, and the
 * next one is looked for only when the one before has its answer. Answers how many moved. Throws at its end when one of them
 * broke, or another process moved the same pool in the same moment; the next round finds what it left.
 */
export function giveTurns(deps: GiveTurnsDeps) {
  const versionOf = knownVersions(deps.items)
  const explain = lastingExplain()
  const giveTurn = async (entitlementId: string, aside: boolean): Promise<boolean> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    const names = new Map<string, string>()
    const changed = await prepared(() =>
      deps.taps.change(BY_TURN, entitlementId, at, async atHand => {
        const { entitlement, subject } = atHand
        if (entitlement.status !== 'QUEUED') return null
        const item = versionOf(entitlement.itemId, entitlement.itemVersion)
        return decideTurn({
          ...(await situationOf(explain, item, entitlement.recordKey, atHand, today)),
          account: choosePayoutAccount(item.fulfilment.accounts, atHand.accounts, entitlement.accountId),
          standing: oneself(subject.id, subject.kind),
          identityLevel: MONEY_IDENTITY_LEVEL,
          seenFen: entitlement.amountFen,
          salt: deps.ids.token(SALT_BYTES),
          grant: grantOf(deps, item, atHand, today, names),
          confirmBy: confirmByOf(item, today),
          aside,
        })
      }),
    )
    return changed !== null
  }
  const atOnce = deps.turnsAtOnce ?? AT_ONCE
  return async (): Promise<number> => {
    // Whoever was looked at and got nothing stands in nobody's way, however many they are.
    const seen: string[] = []
    const broke: unknown[] = []
    let given = 0
    while (given < atOnce) {
      const turns = await deps.poolQueue.turns(atOnce, seen)
      if (turns.length === 0) break
      for (const { entitlementId, aside } of turns) {
        seen.push(entitlementId)
        const moved = await giveTurn(entitlementId, aside).catch(error => {
          broke.push(error)
          return false
        })
        if (!moved) continue
        given += 1
        break
      }
    }
    if (broke.length > 0) throw broke[0]
    return given
  }
}
