import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** What one line of the journal is about. */
export type JournalKind =
  | 'payment'
  | 'batch'
  | 'message'
  | 'instruction'
  | 'acceptance'
  | 'fact'
  | 'clock'
  | 'account'
  | 'certificate'
  | 'proof'

/** One remembered thing; a later entry of the same kind and id replaces an earlier one. */
export interface JournalEntry {
  readonly kind: JournalKind
  /** Absent: every entry counts, in order. */
  readonly id?: string
  readonly value: unknown
}

/** What the outside world does not forget when its process ends: a bank keeps its books. */
export interface Journal {
  write(entry: JournalEntry): void
  /** What was written before this process, shortened to what still counts, oldest first. */
  read(): readonly JournalEntry[]
  clear(): void
}

/** Remembers nothing; for tests, and when no file is set. */
export const noJournal: Journal = { write: () => {}, read: () => [], clear: () => {} }

function lastOfEach(entries: readonly JournalEntry[]): JournalEntry[] {
  const last = new Map<string, JournalEntry>()
  entries.forEach((entry, index) => {
    last.set(`${entry.kind} ${entry.id ?? `#${index}`}`, entry)
  })
  return [...last.values()]
}

/** A kill -9 may leave half a line at the end: what does not parse is dropped. */
function entriesIn(text: string): JournalEntry[] {
  return text.split('\n').flatMap(line => {
    try {
      return line ? [JSON.parse(line) as JournalEntry] : []
    } catch {
      return []
    }
  })
}

const textOf = (entries: readonly JournalEntry[]) =>
  entries.map(entry => `${JSON.stringify(entry)}\n`).join('')

/** A file of JSON lines, appended to at once; reading it also shortens it. */
export function fileJournal(path: string): Journal {
  return {
    write: entry => appendFileSync(path, textOf([entry])),
    read: () => {
      if (!existsSync(path)) return []
      const entries = lastOfEach(entriesIn(readFileSync(path, 'utf8')))
      writeFileSync(`${path}.new`, textOf(entries))
      renameSync(`${path}.new`, path)
      return entries
    },
    clear: () => writeFileSync(path, ''),
  }
}
