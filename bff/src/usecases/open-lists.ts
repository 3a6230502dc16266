import type { PolicyItemVersion } from '../eligibility'
import type { Candidates, ListedItem } from '../ports/candidates'
import type { Ids } from '../ports/ids'

export interface OpenListDeps {
  candidates: Pick<Candidates, 'openList'>
  ids: Ids
  /** GB/T 2260 code of the city whose departments decide, wherever a candidate is registered. */
  city: string
}

/** Opens a list of the item when it is first asked for; `reuse` goes on with the newest one not reported yet. */
export function openedList(
  { candidates, ids, city }: OpenListDeps,
  item: PolicyItemVersion,
  at: Date,
  reuse: boolean,
): () => Promise<string> {
  let opened: Promise<string> | undefined
  return () => {
    opened ??= candidates.openList(listed(item), city, ids.uuid(), at, reuse)
    return opened
  }
}

export const listed = (item: PolicyItemVersion): ListedItem => ({
  itemId: item.id,
  itemVersion: item.version,
  department: item.leadDepartment,
})
