import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'

/** Items in force today, for everybody; those of one kind of beneficiary, or all. */
export function listPolicyItems({ items, clock }: { items: PolicyItems; clock: Clock }) {
  return async (kind: 'PERSON' | 'ENTERPRISE' | null): Promise<PolicyItemVersion[]> => {
    const inForce = await items.inForce(chinaDate(clock.now()))
    return kind === null ? inForce : inForce.filter(({ beneficiary }) => beneficiary.kind === kind)
  }
}
