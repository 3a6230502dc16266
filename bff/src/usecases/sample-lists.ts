import { drawSample, sampleSize } from '../domain/sampling'
import type { Candidates } from '../ports/candidates'

/**
 * Draws samples until every list that is not reported yet has its share. Counts what is there, so that neither a run
 * that was killed half-way nor a list that grows is left without.
 */
export async function sampleLists(
  {
    candidates,
    random,
  }: { candidates: Pick<Candidates, 'unreported' | 'unsampled' | 'sample'>; random(): number },
  itemId: string,
): Promise<void> {
  for (const { listId, sure, sampled } of await candidates.unreported(itemId)) {
    const wanted = sampleSize(sure) - sampled
    if (wanted > 0) await candidates.sample(drawSample(await candidates.unsampled(listId), wanted, random))
  }
}
