/** Short-lived copies of what PostgreSQL holds. Losing everything in it loses nothing. Money is never cached. */
export interface Cache {
  get(key: string): Promise<string | null>
  /** Keeps `value` for at most `ttlMs` milliseconds. */
  set(key: string, value: string, ttlMs: number): Promise<void>
  delete(key: string): Promise<void>
  /** Adds one to a counter that disappears `ttlMs` after its first increment; returns the new count (rate limits). */
  increment(key: string, ttlMs: number): Promise<number>
  close(): Promise<void>
}
