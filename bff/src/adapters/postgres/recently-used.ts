/** Keeps the `capacity` values used last, by name. */
export function recentlyUsed<T>(capacity: number): {
  get(name: string): T | undefined
  set(name: string, value: T): void
} {
  const kept = new Map<string, T>()
  const set = (name: string, value: T) => {
    kept.delete(name)
    if (kept.size >= capacity) kept.delete(kept.keys().next().value as string)
    kept.set(name, value)
  }
  return {
    set,
    get(name) {
      const known = kept.get(name)
      if (known !== undefined) set(name, known)
      return known
    },
  }
}
