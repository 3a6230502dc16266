import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { BeneficiarySnapshot } from '../ports/beneficiary-snapshots'

/** What a snapshot comes to under some rules on some day. */
type Derived<T> = (
  snapshot: BeneficiarySnapshot,
  rules: readonly PolicyItemVersion[],
  today: LocalDate,
  make: () => T | Promise<T>,
) => Promise<T>

/**
 * Keeps what was derived on the snapshot itself, for as long as somebody has the snapshot at hand; other rules or
 * another day make it anew. Rules are told apart as an object: PolicyItems answers the same one until they change.
 */
export function derived<T>(): Derived<T> {
  const kept = new WeakMap<
    BeneficiarySnapshot,
    { rules: readonly PolicyItemVersion[]; today: LocalDate; value: T }
  >()
  return async (snapshot, rules, today, make) => {
    const known = kept.get(snapshot)
    if (known?.rules === rules && known.today === today) return known.value
    const value = await make()
    kept.set(snapshot, { rules, today, value })
    return value
  }
}
