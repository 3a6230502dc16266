import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyCategory } from '../domain/policy-category'

export type EntryCodeKind = 'ITEM' | 'CATEGORY' | 'EVENT' | 'SPECIALIST' | 'PLACEMENT'

/** A code that hangs on a poster, in a window or in a message (入口码). Immutable, except that it may be withdrawn. */
export interface EntryCode {
  /** Short number printed under the picture, e.g. `LX-BZJ-01`. */
  code: string
  /** Ten opaque characters inside the picture. */
  scene: string
  kind: EntryCodeKind
  /** What it opens: an item, the items of a category, or with neither the whole package. */
  itemId: string | null
  category: PolicyCategory | null
  /** Code of the department that issued it, and the region it is issued for. */
  department: string
  regionCode: string
  /** Where it hangs, or at which event it is shown. */
  placement: string | null
  /** Large letters of its poster, lines apart; null for the name of what it opens. */
  headline: string | null
  /** The specialist who shares it; with the words the poster prints. */
  specialist: { staffId: string; words: string } | null
  validFrom: LocalDate
  /** Last day; null when open-ended. */
  validUntil: LocalDate | null
  withdrawnAt: Date | null
  /** Number of the code that took its place. */
  replacedBy: string | null
}

/** A code as the desk lists it. Scans are counts: nobody is named. */
export interface ListedEntryCode extends EntryCode {
  /** Null for codes that came with the installation. */
  issuedByName: string | null
  issuedAt: Date | null
  withdrawnByName: string | null
  withdrawalReason: string | null
  scans: number
  lastScannedAt: Date | null
}

/** Who issues a code, and under which key: the same key again is the same code. */
export interface EntryCodeIssue {
  code: EntryCode
  staffId: string
  staffName: string
  key: string
  at: Date
}

export interface EntryCodeWithdrawal {
  code: string
  staffName: string
  reason: string
  replacedBy: string | null
  at: Date
}

export interface EntryCodes {
  byScene(scene: string): Promise<EntryCode | null>
  /** By the short number, in capitals. */
  byNumber(code: string): Promise<EntryCode | null>
  /** Adds codes not there yet; answers how many. What is there is left as it is. */
  add(codes: readonly EntryCode[]): Promise<number>
  /** Counts a scan: which code and when, never who. */
  recordScan(code: string, at: Date): Promise<void>
  /**
   * Issues a code. Answers the one that stands: this one, the first one of a repeated key, or the one the specialist
   * already shares the item by; null when the number is taken (try another).
   */
  issue(issue: EntryCodeIssue): Promise<EntryCode | null>
  /** Codes of a department, newest first. */
  ofDepartment(department: string): Promise<ListedEntryCode[]>
  listed(code: string): Promise<ListedEntryCode | null>
  /** Withdraws a code; false when it was withdrawn before. */
  withdraw(withdrawal: EntryCodeWithdrawal): Promise<boolean>
}

/** Makes scenes and tells ours from changed ones; holds the key. */
export interface SceneSeal {
  /** The scene of a short number: always the same, not to be guessed without the key. */
  sceneOf(code: string): string
  /** Whether the check part fits; false for every text that was not made here, or was changed since. */
  genuine(scene: string): boolean
}
