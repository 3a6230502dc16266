/** Searches that found nothing (CC-10): which words, how often in which month. Nobody is kept with them. */
export interface MissedSearches {
  /** One more search for `word` in `month` (`YYYY-MM`) without a result. */
  note(word: string, month: string): Promise<void>
  /** Words of a month, the most missed first. */
  of(month: string): Promise<{ word: string; times: number }[]>
}
