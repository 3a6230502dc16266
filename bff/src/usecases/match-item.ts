import type { PolicyItemVersion } from '../eligibility'
import type { MatchCounts } from '../ports/candidates'
import { type MatchItemsDeps, matchItems } from './match-items'

/**
 * Matches one item with everybody it may concern (SQ-1, SQ-2) and puts who is found on a new list for its lead
 * department. Tells nobody and confirms nothing. On the same data a second run changes nothing.
 */
export function matchItem(deps: MatchItemsDeps) {
  const match = matchItems(deps)
  return async (item: PolicyItemVersion): Promise<MatchCounts> => {
    const counts = await match([item])
    return counts.get(item.id) ?? { looked: 0, sure: 0, doubtful: 0 }
  }
}
