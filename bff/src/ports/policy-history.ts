import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** A version with when it was published and whether it was withdrawn. */
export interface VersionRecord {
  itemId: string
  version: number
  publishedOn: LocalDate
  withdrawn: { on: LocalDate; reason: string } | null
}

/** What happened to published versions; the versions themselves are read from `PolicyItems`. */
export interface PolicyHistory {
  versions(): Promise<VersionRecord[]>
}
