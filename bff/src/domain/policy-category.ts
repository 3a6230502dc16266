import { POLICY_DOMAINS, POLICY_SHELVES } from '@policy-direct/shared/vocabulary/policy-terms'
import type { PolicyItemVersion } from '../eligibility'

export type CategoryBy = 'DOMAIN' | 'SHELF' | 'AUDIENCE'

/** Items that belong together: a domain (SQ-5), a shelf (LY-1), everything for one kind of beneficiary. */
export interface PolicyCategory {
  by: CategoryBy
  value: string
}

const LABELS: Record<CategoryBy, Readonly<Record<string, string>>> = {
  DOMAIN: POLICY_DOMAINS,
  SHELF: POLICY_SHELVES,
  AUDIENCE: { ENTERPRISE: '企业', PERSON: '个人' },
}

/** Its name as people read it (惠企政策); null for a category that does not exist. */
export function categoryLabel({ by, value }: PolicyCategory): string | null {
  const label = Object.hasOwn(LABELS[by], value) ? LABELS[by][value] : undefined
  return label ? `${label}政策` : null
}

/** Whether an item belongs to it. */
export function inCategory(item: PolicyItemVersion, { by, value }: PolicyCategory): boolean {
  const of = { DOMAIN: item.domain, SHELF: item.shelf, AUDIENCE: item.beneficiary.kind }
  return of[by] === value
}
