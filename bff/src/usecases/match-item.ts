import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { MatchCounts } from '../ports/candidates'
import type { Subjects } from '../ports/subjects'
import { type MatchBatchDeps, matchBatch } from './match-batch'
import { type OpenListDeps, openedList } from './open-lists'
import { sampleLists } from './sample-lists'

export type MatchItemDeps = MatchBatchDeps &
  OpenListDeps & {
    subjects: Pick<Subjects, 'batches'>
    /** Uniform in [0, 1); draws the samples. */
    random(): number
  }

const AT_ONCE = 200

/**
 * Matches one item with everybody it may concern (SQ-1, SQ-2) and puts who is found on a new list for its lead
 * department. Tells nobody and confirms nothing. On the same data a second run changes nothing.
 */
export function matchItem(deps: MatchItemDeps) {
  return async (
    item: PolicyItemVersion,
    afterBatch: () => Promise<void> = async () => undefined,
  ): Promise<MatchCounts> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    const list = openedList(deps, item, at, false)
    const counts = { looked: 0, sure: 0, doubtful: 0 }
    for await (const batch of deps.subjects.batches(item.beneficiary.kind, AT_ONCE)) {
      counts.looked += batch.length
      const found = await matchBatch(deps, item, batch, today, list)
      counts.sure += found.sure
      counts.doubtful += found.doubtful
      await afterBatch()
    }
    await sampleLists(deps, item.id)
    return counts
  }
}
