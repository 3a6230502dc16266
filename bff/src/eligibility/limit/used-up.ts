import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { GrantHistory } from './limit'
import { claimsHeld, groupRegister, limitRegister, UNSAID, windowKey } from './registers'

/**
 * Members of tallies that earlier grants used up: the same hired person with any employer, or under another item of
 * the group. They drop out of the count instead of failing the whole item.
 */
export function usedUpMembers(
  item: PolicyItemVersion,
  asOf: string,
  history: GrantHistory,
): Record<string, Set<string>> {
  const usedUp: Record<string, Set<string>> = {}
  const drop = (tally: string, key: string): void => {
    // Nobody is called that: the limit itself says that it is unknown.
    if (key === UNSAID) return
    usedUp[tally] ??= new Set()
    usedUp[tally].add(key)
  }
  for (const limit of item.limits) {
    if (limit.each === undefined) continue
    const register = limitRegister(item.id, limit)
    const start = windowKey(limit.window, asOf, [])
    const prefix = start === '' ? '' : `${start}|`
    for (const { register: at, key } of history) {
      if (at !== register || !key.startsWith(prefix)) continue
      if (claimsHeld(history, register, key, limit.per) >= limit.max)
        drop(limit.each, key.slice(prefix.length))
    }
  }
  for (const exclusion of item.exclusions) {
    if (exclusion.each === undefined) continue
    const register = groupRegister(exclusion)
    for (const past of history) {
      if (past.register === register && past.itemId !== item.id) drop(exclusion.each, past.key)
    }
  }
  return usedUp
}
