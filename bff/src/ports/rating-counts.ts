import type { ItemRatings } from '../domain/hall/public-ratings'

/** Ratings counted by item, without who gave them. */
export interface RatingCounts {
  byItem(): Promise<Omit<ItemRatings, 'name'>[]>
}
