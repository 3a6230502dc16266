/** An append-only list read by cursor. */
export interface Feed<T extends { readonly cursor: number }> {
  /** @returns the entry with its cursor */
  append(entry: Omit<T, 'cursor'>): T
  /** Puts back what an earlier process appended, under the same cursors; before anything else is appended. */
  restore(earlier: readonly T[]): void
  /** Entries with a larger cursor, oldest first. */
  after(cursor: number, limit?: number): readonly T[]
  /** The last `count` entries up to a cursor. */
  upTo(cursor: number, count: number): readonly T[]
  /** The last cursor given out; readers that start here miss nothing. */
  latest(): number
  entries(): readonly T[]
  /** Forgets the entries, never the cursor: a reader's position stays valid. */
  clear(): void
}

/**
 * Cursors are instants (milliseconds since 1970), so that a platform which remembers its position goes on
 * correctly with a stand-in that was started anew.
 * @param now real time, not the city's clock, which can be moved back
 */
export function feed<T extends { readonly cursor: number }>(now: () => number): Feed<T> {
  let entries: T[] = []
  let last = 0
  return {
    append: entry => {
      last = Math.max(last + 1, now())
      const added = { ...entry, cursor: last } as T
      entries.push(added)
      return added
    },
    restore: earlier => {
      entries = [...earlier].sort((a, b) => a.cursor - b.cursor)
      last = entries.at(-1)?.cursor ?? last
    },
    after: (cursor, limit = entries.length) => {
      const from = entries.findIndex(entry => entry.cursor > cursor)
      return from < 0 ? [] : entries.slice(from, from + limit)
    },
    upTo: (cursor, count) => entries.filter(entry => entry.cursor <= cursor).slice(-count),
    latest: () => last,
    entries: () => entries,
    clear: () => {
      entries = []
    },
  }
}
