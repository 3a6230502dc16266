import type {
  ApplicationMode,
  PolicyDomain,
  PolicyItemVersion,
  PolicyLevel,
  PolicyShelf,
} from '../../eligibility'

/** What somebody narrowed the hall to; absent or null leaves it open. */
export interface HallFilter {
  kind?: 'PERSON' | 'ENTERPRISE' | null
  domain?: PolicyDomain | null
  shelf?: PolicyShelf | null
  level?: PolicyLevel | null
  mode?: ApplicationMode | null
  maxVisits?: number | null
  /** Code of the lead department. */
  department?: string | null
  /** Id of a tag; what it narrows to depends on the tag's rule and is asked of `TagMenus`. */
  tag?: string | null
}

const READ: {
  readonly [part in keyof Required<Omit<HallFilter, 'tag'>>]: (item: PolicyItemVersion) => unknown
} = {
  kind: item => item.beneficiary.kind,
  domain: item => item.domain,
  shelf: item => item.shelf,
  level: item => levelOf(item),
  mode: item => item.application.mode,
  maxVisits: item => item.maxVisits,
  department: item => item.leadDepartment,
}
const PARTS = Object.keys(READ) as (keyof typeof READ)[]

/** Level of the document an item rests on first (CC-5). */
export const levelOf = (item: Pick<PolicyItemVersion, 'legalBasis'>): PolicyLevel | null =>
  item.legalBasis[0]?.level ?? null

/** Whether an item is within a filter. */
export const passes = (item: PolicyItemVersion, filter: HallFilter): boolean =>
  PARTS.every(part => {
    const wanted = filter[part]
    return wanted === undefined || wanted === null || READ[part](item) === wanted
  })

/** How many items stand on each shelf, those with none left out; fullest first. */
export function shelfCounts(items: readonly PolicyItemVersion[]): { shelf: PolicyShelf; count: number }[] {
  const counts = new Map<PolicyShelf, number>()
  for (const { shelf } of items) counts.set(shelf, (counts.get(shelf) ?? 0) + 1)
  return [...counts].map(([shelf, count]) => ({ shelf, count })).sort((a, b) => b.count - a.count)
}
