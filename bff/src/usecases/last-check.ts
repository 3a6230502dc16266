import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { CaseChange } from '../domain/case-change'
import { decideLastCheck } from '../domain/last-check'
import { type Explain, lastingExplain, type PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { CaseActor, CaseAtHand, Taps } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import { judgeAgain } from './judge-again'
import { knownVersions, prepared } from './prepared'

export interface LastCheckDeps {
  taps: Pick<Taps, 'change'>
  items: PolicyItems
  clock: Clock
}

const BEFORE_PAYING: CaseActor = { kind: 'SYSTEM', id: 'last-check', name: '付款前核对' }

/**
 * Judges a right once more before its instruction leaves. Answers whether it was stopped; then its money is back in the
 * pool, the instruction has ended, and its people are told why.
 */
export function lastCheck(deps: LastCheckDeps) {
  const versionOf = knownVersions(deps.items)
  const explain = lastingExplain()
  return async (entitlementId: string, fulfilmentId: string): Promise<boolean> => {
    const changed = await prepared(() =>
      deps.taps.change(BEFORE_PAYING, entitlementId, deps.clock.now(), atHand => {
        const { itemId, itemVersion } = atHand.entitlement
        return lookOnceMore(explain, versionOf(itemId, itemVersion), atHand, fulfilmentId)
      }),
    )
    return changed !== null
  }
}

/**
 * Today's data by the rules of the day of the decision: that a day has passed since takes nothing away, that something
 * has changed does. Null: go on.
 */
export async function lookOnceMore(
  explain: Explain,
  item: PolicyItemVersion,
  atHand: CaseAtHand,
  fulfilmentId: string | null,
): Promise<CaseChange | null> {
  const { entitlement, subject } = atHand
  if (subject.factsVersion === entitlement.factsVersion || entitlement.confirmedAt === null) return null
  const assessment = await judgeAgain(
    explain,
    item,
    entitlement.recordKey,
    atHand,
    chinaDate(entitlement.confirmedAt),
  )
  return decideLastCheck({ entitlement, assessment, factsVersion: subject.factsVersion, fulfilmentId })
}
