import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { SilentReview, SilentReviews } from '../../ports/silent-reviews'

type Waiting = Omit<SilentReview, 'count'> & { itemId: string; candidateId: string }

/** Reviews nobody does, in memory; `wait` puts a certain candidate on a list, `decide` takes it off. */
export function memorySilentReviews() {
  const waiting = new Map<string, Waiting>()
  const together = (itemId: string, until: LocalDate): SilentReview[] => {
    const parts = new Map<string, SilentReview>()
    for (const { candidateId: _, itemId: item, ...one } of waiting.values()) {
      if (item !== itemId || one.since > until) continue
      const name = `${one.since} ${one.number} ${one.listId}`
      parts.set(name, { ...one, count: (parts.get(name)?.count ?? 0) + 1 })
    }
    return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part)
  }
  const reviews: SilentReviews = {
    waiting: async (itemId, until) => together(itemId, until),
    candidates: async ({ listId, since }, limit, after) =>
      [...waiting.values()]
        .filter(one => one.listId === listId && one.since === since)
        .map(({ candidateId }) => candidateId)
        .filter(id => after === null || id > after)
        .sort()
        .slice(0, limit),
  }
  return {
    ...reviews,
    wait: (one: Waiting) => void waiting.set(one.candidateId, one),
    decide: (candidateId: string) => void waiting.delete(candidateId),
  }
}
