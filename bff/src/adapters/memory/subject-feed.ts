import type { FedSubject, SubjectFeed } from '../../ports/subject-feed'

export interface MemorySubjectFeed extends SubjectFeed {
  put(kind: 'ENTERPRISE' | 'PERSON', subject: FedSubject): void
}

/** Subjects in memory, in the order in which they changed last. */
export function memorySubjectFeed(): MemorySubjectFeed {
  const changed = { ENTERPRISE: new Map<string, Numbered>(), PERSON: new Map<string, Numbered>() }
  let last = 0
  return {
    put(kind, subject) {
      changed[kind].delete(subject.id)
      changed[kind].set(subject.id, { subject, number: ++last })
    },
    async *after(kind, mark) {
      const rest = [...changed[kind].values()].filter(({ number }) => number > mark)
      const end = rest.at(-1)
      if (end) yield { subjects: rest.map(({ subject }) => subject), mark: end.number }
    },
  }
}

interface Numbered {
  subject: FedSubject
  number: number
}
