import type { Candidates } from '../ports/candidates'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'

export interface ListDoubtfulDeps {
  candidates: Candidates
  clock: Clock
  ids: Ids
  /** GB/T 2260 code of the city whose departments decide. */
  city: string
}

/**
 * Puts doubtful cases that came without a list (秒批秒兑 handed to a person) on the newest list of their item that is
 * not reported yet. @returns how many
 */
export function listDoubtful({ candidates, clock, ids, city }: ListDoubtfulDeps) {
  return async (): Promise<number> => {
    let listed = 0
    for (const { item, ids: cases } of await candidates.unlisted()) {
      const list = await candidates.openList(item, city, ids.uuid(), clock.now(), true)
      listed += await candidates.enlist(list, cases)
    }
    return listed
  }
}
