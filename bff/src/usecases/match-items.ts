import { chinaDate } from '@policy-direct/shared/time/china-date'
import { type Bits, lastingExplain, type PolicyItemVersion, Population } from '../eligibility'
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

/** Subjects read and judged at once: one block of bitmaps. */
const AT_ONCE = 512

/**
 * Matches items of one kind of beneficiary with everybody of that kind, who is read once for all of them (SQ-1, SQ-2).
 * The stream passes through a small population, a batch at a time: all items look at all of the batch at once and
 * leave out whoever is certainly no candidate. Whoever may be one, or has a case already, is judged in full.
 * @param afterBatch told how many were looked at so far
 */
export function matchItems(deps: MatchItemsDeps) {
  const explain = lastingExplain()
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
      list: openedList(deps, item, at, false),
      counts: { looked: 0, sure: 0, doubtful: 0 },
    }))
    const { kind } = first.beneficiary
    const population = new Population(kind)
    let seated: readonly Subject[] = []
    const covered = (await deps.dataUses.recordForAll(kind, items.map(matchingUse))) ?? ''
    let looked = 0
    for await (const batch of deps.subjects.batches(kind, AT_ONCE)) {
      looked += batch.length
      const later = batch.filter(({ id }) => id > covered)
      const held = await deps.candidates.held(
        items.map(({ id }) => id),
        batch.map(({ id }) => id),
      )
      for (const { id } of seated) population.remove(id)
      for (const { id, facts } of batch) population.put(id, facts)
      seated = batch
      const judged = population.judge(items, today)
      const candidates = items.map((_, index) => judged.candidates(index))
      for (const [index, { item, list, counts }] of turns.entries()) {
        await recordUses(deps, item, later)
        const concerned = concernedBy(item, candidates[index]!, population, batch, held)
        const found = await matchBatch(deps, explain, item, concerned, today, list)
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
  candidates: Bits,
  population: Population,
  batch: readonly Subject[],
  held: ReadonlySet<string>,
): Subject[] =>
  batch.filter(({ id }) => held.has(`${itemId}/${id}`) || candidates.has(population.indexOf(id)!))

/** Whoever arrived while the run goes on is not among those it was recorded for. */
const recordUses = (deps: MatchBatchDeps, item: PolicyItemVersion, later: readonly Subject[]) =>
  deps.dataUses.record(later.map(({ id }) => ({ subjectId: id, ...matchingUse(item) })))
