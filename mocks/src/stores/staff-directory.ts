import { feed } from '../city/feed'

interface Change {
  readonly cursor: number
  readonly staffId: string
}

/** Who left or came back since the city was seeded; what is read of each is how they stand now. */
export function staffDirectory(now: () => number) {
  const ended = new Set<string>()
  const changes = feed<Change>(now)
  return {
    /** Somebody leaves their post, or takes it up again. */
    put(staffId: string, isEnded: boolean): void {
      if (isEnded) ended.add(staffId)
      else ended.delete(staffId)
      changes.append({ staffId })
    },
    isEnded: (staffId: string): boolean => ended.has(staffId),
    after: (cursor: number): readonly Change[] => changes.after(cursor),
    /** Everybody is back at their post; whoever follows the directory hears of it. */
    clear(): void {
      for (const staffId of [...ended]) {
        ended.delete(staffId)
        changes.append({ staffId })
      }
    },
  }
}
export type StaffDirectory = ReturnType<typeof staffDirectory>
