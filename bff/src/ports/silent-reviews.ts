import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** Certain candidates of one list that have waited for their department since the same day. */
export interface SilentReview {
  listId: string
  itemVersion: number
  number: number
  department: string
  regionCode: string
  since: LocalDate
  count: number
}

/** Reviews nobody does (LEI-2). A few seconds behind the cases, and never by looking at all of them. */
export interface SilentReviews {
  /** Of an item, those that wait since `until` or longer. */
  waiting(itemId: string, until: LocalDate): Promise<SilentReview[]>
  /** Who of them still waits, by id behind `after`, at most `limit`. */
  candidates(
    review: Pick<SilentReview, 'listId' | 'since'>,
    limit: number,
    after: string | null,
  ): Promise<string[]>
}
