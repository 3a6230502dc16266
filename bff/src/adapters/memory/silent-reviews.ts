import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { SilentReview, SilentReviews } from '../../ports/silent-reviews'
import type { NewReminder } from '../../ports/supervision'

type Waiting = Omit<SilentReview, 'count'> & { itemId: string; candidateId: string }

/** Reviews nobody does, in memory; `wait` puts a certain candidate on a list, `decide` takes it off. */
export function memorySilentReviews() {
  const waiting = new Map<string, Waiting>()
  const tasks = new Map<string, Omit<NewReminder, 'staffId'>>()
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
    candidates: async ({ listId, since }, limit) =>
      [...waiting.values()]
        .filter(one => one.listId === listId && one.since === since)
        .map(({ candidateId }) => candidateId)
        .sort()
        .slice(0, limit),
    async task(task) {
      if (tasks.has(task.key)) return false
      tasks.set(task.key, task)
      return true
    },
  }
  return {
    ...reviews,
    tasks,
    wait: (one: Waiting) => void waiting.set(one.candidateId, one),
    decide: (candidateId: string) => void waiting.delete(candidateId),
  }
}
