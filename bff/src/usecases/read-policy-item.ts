import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'

/** One item in force today, or null. */
export function readPolicyItem({ items, clock }: { items: PolicyItems; clock: Clock }) {
  return (id: string): Promise<PolicyItemVersion | null> => items.current(id, chinaDate(clock.now()))
}
