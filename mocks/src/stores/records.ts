/** What an institution keeps, by id; a later record of an id replaces the earlier one in its place. */
export interface Records<T> {
  find(id: string): T | undefined
  put(record: T): void
  /** Newest first. */
  list(): readonly T[]
  clear(): void
  /** Told of every record that is new or changed. */
  watch(listener: (record: T) => void): void
}

export function recordsBy<T>(idOf: (record: T) => string): Records<T> {
  const records = new Map<string, T>()
  const listeners: ((record: T) => void)[] = []
  return {
    find: id => records.get(id),
    put: record => {
      records.set(idOf(record), record)
      for (const listener of listeners) listener(record)
    },
    list: () => [...records.values()].reverse(),
    clear: () => records.clear(),
    watch: listener => {
      listeners.push(listener)
    },
  }
}
