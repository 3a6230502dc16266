import { chinaDate } from '@policy-direct/shared/time/china-date'
import { lastingExplain } from '../eligibility'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import { matchBatch, matchingUse } from './match-batch'
import type { MatchItemsDeps } from './match-items'
import { openedList } from './open-lists'
import { sampleLists } from './sample-lists'

export type MatchSubjectDeps = MatchItemsDeps & {
  subjects: Pick<Subjects, 'batches' | 'get'>
  items: PolicyItems
}

/**
 * Matches one subject again after its data changed: new candidates join the newest list that is not reported yet,
 * certain ones whose data changed become doubtful, returned ones may come back. Confirms nothing. Unknown ids are
 * passed over.
 */
export function matchSubject(deps: MatchSubjectDeps) {
  const explain = lastingExplain()
  return async (subjectId: string): Promise<void> => {
    const subject = await deps.subjects.get(subjectId)
    if (!subject) return
    const at = deps.clock.now()
    const today = chinaDate(at)
    for (const item of await deps.items.inForce(today)) {
      if (item.beneficiary.kind !== subject.kind) continue
      const list = openedList(deps, item, at, true)
      await deps.dataUses.record([{ subjectId, ...matchingUse(item) }])
      const { sure } = await matchBatch(deps, explain, item, [subject], today, list)
      if (sure > 0) await sampleLists(deps, item.id)
    }
  }
}
