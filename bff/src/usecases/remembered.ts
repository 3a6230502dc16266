/**
 * Keeps the newest `capacity` results of a pure function by the name of its input. The name must say everything the
 * result depends on: nothing is ever outdated, it only falls out.
 */
export function remembered<T>(capacity: number): (name: string, make: () => T) => T {
  const kept = new Map<string, T>()
  return (name, make) => {
    const known = kept.get(name)
    if (known !== undefined) {
      kept.delete(name)
      kept.set(name, known)
      return known
    }
    const made = make()
    if (kept.size >= capacity) kept.delete(kept.keys().next().value as string)
    kept.set(name, made)
    return made
  }
}
