import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { SilentReviews } from '../../ports/silent-reviews'

export interface OpenSilentReviews {
  reviews: SilentReviews
  itemId: string
  lists: readonly [string, string]
  /** A candidate of a list, in a state since a day; answers its id. */
  add(listId: string, since: LocalDate, status?: 'SURE' | 'DOUBTFUL'): Promise<string>
  decide(candidateId: string): Promise<void>
}

/** What every store of silent reviews must do; run on each adapter. */
export function silentReviewsContract(name: string, open: () => Promise<OpenSilentReviews>): void {
  describe(`silent reviews: ${name}`, () => {
    let store: OpenSilentReviews
    const short = async (until: LocalDate) =>
      (await store.reviews.waiting(store.itemId, until)).map(
        ({ listId, since, count, department }) =>
          `${store.lists.indexOf(listId)} ${since} ${count} ${department}`,
      )
    beforeAll(async () => {
      store = await open()
    })

    it('gathers who waits by list and day, long enough and certain only', async () => {
      const [first, second] = store.lists
      for (const day of ['2026-11-02', '2026-11-02', '2026-11-03']) await store.add(first, day)
      await store.add(second, '2026-11-02')
      await store.add(second, '2026-11-02', 'DOUBTFUL')
      expect(await short('2026-11-01')).toEqual([])
      expect(await short('2026-11-02')).toEqual([
        '0 2026-11-02 2 human-resources',
        '1 2026-11-02 1 human-resources',
      ])
      expect(await short('2026-11-09')).toHaveLength(3)
      expect(await store.reviews.waiting('another-item', '2026-11-09')).toEqual([])
    })
    it('names who still waits, a few at a time, and nobody who was decided', async () => {
      const part = { listId: store.lists[0], since: '2026-11-02' }
      const waiting = await store.reviews.candidates(part, 10, null)
      expect(waiting).toHaveLength(2)
      expect(await store.reviews.candidates(part, 1, null)).toEqual(waiting.slice(0, 1))
      expect(await store.reviews.candidates(part, 10, waiting[0]!)).toEqual(waiting.slice(1))
      await store.decide(waiting[0]!)
      expect(await store.reviews.candidates(part, 10, null)).toEqual(waiting.slice(1))
    })
  })
}
