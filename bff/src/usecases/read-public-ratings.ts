import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { FEWEST_SHOWN, publicRatings, type RatingSummary } from '../domain/hall/public-ratings'
import type { Cache } from '../ports/cache'
import type { RatingCounts } from '../ports/rating-counts'
import type { publishedVersions } from './published-versions'

export interface ReadPublicRatingsDeps {
  cache: Cache
  counts: RatingCounts
  versions: ReturnType<typeof publishedVersions>
}

/** Where the counts are kept, and for how long: anybody may ask, and counting goes through every case. */
export const COUNTS_KEY = 'rating-counts'
const KEPT_MS = 30_000

/** Ratings by item and department, for everybody (CC-1, BZ-6). */
export function readPublicRatings({ cache, counts, versions }: ReadPublicRatingsDeps) {
  const counting = async (): ReturnType<RatingCounts['byItem']> => {
    const kept = await cache.get(COUNTS_KEY)
    if (kept) return JSON.parse(kept)
    const counted = await counts.byItem()
    await cache.set(COUNTS_KEY, JSON.stringify(counted), KEPT_MS)
    return counted
  }
  return async (): Promise<{ fewest: number; items: RatingSummary[]; departments: RatingSummary[] }> => {
    const names = new Map((await versions()).map(({ item }) => [item.id, item.name]))
    const counted = (await counting()).map(one => ({
      ...one,
      name: names.get(one.itemId) ?? one.itemId,
    }))
    const { items, departments } = publicRatings(counted)
    return {
      fewest: FEWEST_SHOWN,
      items,
      departments: departments.map(one => ({ ...one, name: departmentName(one.department) })),
    }
  }
}
