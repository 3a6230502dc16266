import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Assessment } from '../assessment'
import { explain } from '../explain'
import type { GrantHistory } from '../limit/limit'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { GrantedClaim, Option } from './option'
import { lineKey } from './package-line'

/**
 * Everything a beneficiary is eligible for as options of a combination, each under its item and record.
 * @param assessments those `explain` gave of these items on this day, with this history
 */
export function optionsOf(
  items: readonly PolicyItemVersion[],
  assessments: readonly Assessment[],
  facts: FactSheet,
  asOf: string,
  history: GrantHistory,
): Option[] {
  const byId = new Map(items.map(item => [item.id, item]))
  return assessments.flatMap((assessment): Option[] => {
    const item = byId.get(assessment.itemId)
    if (!item || assessment.verdict !== 'ELIGIBLE') return []
    const { claims, recordKey, benefit } = assessment
    const counts = item.exclusions.some(({ each }) => each) || item.limits.some(({ each }) => each)
    const after = (granted: readonly GrantedClaim[]) => {
      const past = granted.map(({ register, key, itemId }) => ({
        register,
        key,
        itemId,
        holder: 'SELF' as const,
        grantedOn: asOf,
      }))
      const left = explain([item], facts, asOf, [...history, ...past]).find(
        one => one.recordKey === recordKey,
      )
      return left?.verdict === 'ELIGIBLE'
        ? { amountFen: left.benefit.amountFen ?? 0, claims: left.claims }
        : null
    }
    return [
      {
        id: lineKey(assessment),
        itemId: item.id,
        amountFen: benefit.amountFen ?? 0,
        deadline: item.confirmation?.until ?? null,
        visits: item.maxVisits,
        claims,
        ...(counts ? { after } : {}),
      },
    ]
  })
}
