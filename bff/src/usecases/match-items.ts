import { chinaDate } from '@policy-direct/shared/time/china-date'
import { type PolicyItemVersion, quickLook } from '../eligibility'
import type { MatchCounts } from '../ports/candidates'
import type { EverybodyUses } from '../ports/data-uses'
import type { Subject, Subjects } from '../ports/subjects'
import { type MatchBatchDeps, matchBatch, matchingUse } from './match-batch'
import { type OpenListDeps, openedList } from './open-lists'
import { sampleLists } from './sample-lists'

export type MatchItemsDeps = MatchBatchDeps &
  OpenListDeps & {
    dataUses: EverybodyUses
    subjects: Pick<Subjects, 'batches'>
    /** Uniform in [0, 1); draws the samples. */
    random(): number
  }

const AT_ONCE = 500

/**
 * Matches items of one kind of beneficiary with everybody of that kind, who is read once for all of them (SQ-1, SQ-2).
 * A quick look leaves out whoever is certainly no candidate; whoever may be one, or has a case already, is judged.
 * @param afterBatch told how many were looked at so far
 */
export function matchItems(deps: MatchItemsDeps) {
  return async (
    items: readonly PolicyItemVersion[],
    afterBatch: (looked: number) => Promise<void> = async () => undefined,
  ): Promise<Map<string, MatchCounts>> => {
    const [first] = items
    if (!first) return new Map()
    const at = deps.clock.now()
    const today = chinaDate(at)
    const turns = items.map(item => ({
      item,
      look: quickLook(item, today),
      list: openedList(deps, item, at, false),
      counts: { looked: 0, sure: 0, doubtful: 0 },
    }))
    const { kind } = first.beneficiary
    const covered = (await deps.dataUses.recordForAll(kind, items.map(matchingUse))) ?? ''
    let looked = 0
    for await (const batch of deps.subjects.batches(kind, AT_ONCE)) {
      looked += batch.length
      const later = batch.filter(({ id }) => id > covered)
      const held = await deps.candidates.held(
        items.map(({ id }) => id),
        batch.map(({ id }) => id),
      )
      for (const { item, look, list, counts } of turns) {
        await recordUses(deps, item, later)
        const found = await matchBatch(deps, item, concernedBy(item, look, batch, held), today, list)
        counts.looked += batch.length
        counts.sure += found.sure
        counts.doubtful += found.doubtful
      }
      await afterBatch(looked)
    }
    for (const { item } of turns) {
      await sampleLists(deps, item.id)
      await afterBatch(looked)
    }
    return new Map(turns.map(({ item, counts }) => [item.id, counts]))
  }
}

const concernedBy = (
  { id: itemId }: PolicyItemVersion,
  look: (facts: Subject['facts']) => boolean,
  batch: readonly Subject[],
  held: ReadonlySet<string>,
): Subject[] => batch.filter(({ id, facts }) => held.has(`${itemId}/${id}`) || look(facts))

/** Whoever arrived while the run goes on is not among those it was recorded for. */
const recordUses = (deps: MatchBatchDeps, item: PolicyItemVersion, later: readonly Subject[]) =>
  deps.dataUses.record(later.map(({ id }) => ({ subjectId: id, ...matchingUse(item) })))
