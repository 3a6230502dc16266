import type { PolicyItemVersion } from '../eligibility'
import type { Candidates, ListedItem } from '../ports/candidates'
import type { Ids } from '../ports/ids'

/** Opens a list of a city the first time one is asked for; `reuse` goes on with the newest one not reported yet. */
export function listsOf(
  { candidates, ids }: { candidates: Pick<Candidates, 'openList'>; ids: Ids },
  item: PolicyItemVersion,
  at: Date,
  reuse: boolean,
): (regionCode: string) => Promise<string> {
  const opened = new Map<string, Promise<string>>()
  return regionCode => {
    const known = opened.get(regionCode)
    if (known) return known
    const list = candidates.openList(listed(item), regionCode, ids.uuid(), at, reuse)
    opened.set(regionCode, list)
    return list
  }
}

export const listed = (item: PolicyItemVersion): ListedItem => ({
  itemId: item.id,
  itemVersion: item.version,
  department: item.leadDepartment,
})

/** The city (GB/T 2260) a region lies in: lead departments are the city's. */
export const cityOf = (regionCode: string): string => `${regionCode.slice(0, 4)}00`
