/** How far each feed has been read. */
export interface FeedCursors {
  get(feed: string): Promise<string | null>
  set(feed: string, cursor: string): Promise<void>
}
