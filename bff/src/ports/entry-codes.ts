import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** A code that hangs on a poster, in a window or in a message (入口码). */
export interface EntryCode {
  /** Short number printed under the picture, e.g. `LX-BZJ-01`. */
  code: string
  /** Ten opaque characters inside the picture. */
  scene: string
  /** What it opens; null for the whole package. */
  itemId: string | null
  /** Code of the department that issued it. */
  department: string
  placement: string | null
  validFrom: LocalDate
  /** Last day; null when open-ended. */
  validUntil: LocalDate | null
  withdrawnAt: Date | null
}

export interface EntryCodes {
  byScene(scene: string): Promise<EntryCode | null>
  /** By the short number, in capitals. */
  byNumber(code: string): Promise<EntryCode | null>
  /** Adds codes not there yet; answers how many. What is there is left as it is. */
  add(codes: readonly EntryCode[]): Promise<number>
  /** Counts a scan: which code and when, never who. */
  recordScan(code: string, at: Date): Promise<void>
}

/** Makes scenes and tells ours from changed ones; holds the key. */
export interface SceneSeal {
  /** The scene of a short number: always the same, not to be guessed without the key. */
  sceneOf(code: string): string
  /** Whether the check part fits; false for every text that was not made here, or was changed since. */
  genuine(scene: string): boolean
}
