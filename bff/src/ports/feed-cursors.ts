/** How far each feed has been read. */
export interface FeedCursors {
  get(feed: string): Promise<string | null>
  set(feed: string, cursor: string): Promise<void>
  /** Real time since a feed was last set, in milliseconds; null for one that never was. */
  ageMs(feed: string): Promise<number | null>
}
