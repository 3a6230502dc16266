import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'

/** Published item versions. CC-3: what is not reviewed and published is not here, and no money can leave for it. */
export interface PolicyItems {
  /** Versions in force on `date`, withdrawn ones left out; the same array until something is published or withdrawn. */
  inForce(date: LocalDate): Promise<PolicyItemVersion[]>
  /** The version in force on `date`, or null. */
  current(itemId: string, date: LocalDate): Promise<PolicyItemVersion | null>
  /**
   * The version in force on `date`; else the newest that was by then, withdrawn or run out: figures and names outlive
   * their policies. Null when never published.
   */
  latest(itemId: string, date: LocalDate): Promise<PolicyItemVersion | null>
  /** A version as published, in force or not: cases keep theirs for ever. Null when never published. */
  version(itemId: string, version: number): Promise<PolicyItemVersion | null>
  /** The item in force on `date` that took the place of a withdrawn one, or null. */
  successor(itemId: string, date: LocalDate): Promise<PolicyItemVersion | null>
  /** Publishes reviewed versions not seen before. Throws when a published version's content differs (they are immutable). */
  publish(items: readonly PolicyItemVersion[], at: Date): Promise<number>
  withdraw(
    itemId: string,
    version: number,
    reason: string,
    replacedBy: string | null,
    at: Date,
  ): Promise<void>
}
