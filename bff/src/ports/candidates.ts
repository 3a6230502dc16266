import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { EntitlementEvent, EntitlementStatus } from '../domain/entitlement'
import type { KnownRight } from '../domain/match'
import type { AccountChoice } from '../domain/payout-account'
import type { Assessment, PastClaim } from '../eligibility'

/** What is known of one subject when an item is matched. */
export interface MatchGround {
  rights: KnownRight[]
  claims: (PastClaim & { readonly entitlementId: string | null })[]
  accounts: AccountChoice[]
}

/** A right that enters a list, with everything it was matched on. Amounts in 分. */
export interface NewCandidate {
  id: string
  caseNumber: string
  subjectId: string
  recordKey: string
  period: string
  poolId: string | null
  accountId: string | null
  event: 'MATCH_SURE' | 'MATCH_DOUBTFUL'
  amountFen: number
  assessment: Assessment
  factsVersion: number
}

/** A change of a right that has a row; written only while its revision is still `revision`. */
export interface RightChange {
  id: string
  revision: number
  from: EntitlementStatus
  to: EntitlementStatus
  /** Null: only the judgement is renewed, and the status stays. */
  event: EntitlementEvent | null
  amountFen: number
  assessment: Assessment
  factsVersion: number
  accountId: string | null
  /** What the department still asks; null clears it. */
  note: string | null
}

export interface ListedItem {
  itemId: string
  itemVersion: number
  department: string
}

/** Lists of candidates as matching writes them. Who decides about them uses `Desk`. */
export interface Candidates {
  /** What the rows say about these subjects and this item, in a few statements for all of them. */
  ground(
    itemId: string,
    subjectIds: readonly string[],
    today: LocalDate,
  ): Promise<ReadonlyMap<string, MatchGround>>
  /** Whose rights of these items have a row already: `<item id>/<subject id>`. */
  held(itemIds: readonly string[], subjectIds: readonly string[]): Promise<ReadonlySet<string>>
  /** Opens the item's next list of a region (第 n 批); with `reuse`, the newest one not reported yet. Answers its id. */
  openList(item: ListedItem, regionCode: string, id: string, at: Date, reuse: boolean): Promise<string>
  /** Enters candidates with their events; a right that has a row already is left out. Answers the ids entered. */
  enter(listId: string, item: ListedItem, candidates: readonly NewCandidate[], at: Date): Promise<string[]>
  /** Changes rights with their events; those that moved on meanwhile are left out. Answers the ids changed. */
  change(listId: string | null, changes: readonly RightChange[], at: Date): Promise<string[]>
  /** The item's lists that are not reported yet: how many certain ones they have, and how many of those are sampled. */
  unreported(itemId: string): Promise<{ listId: string; sure: number; sampled: number }[]>
  /** Ids of a list's certain ones that are not sampled, in order. */
  unsampled(listId: string): Promise<string[]>
  /** Marks candidates to be compared with the originals. */
  sample(ids: readonly string[]): Promise<void>
  /** Items that have doubtful cases on no list (秒批秒兑 handed to a person). */
  unlisted(): Promise<{ item: ListedItem; ids: string[] }[]>
  /** Puts cases on a list. */
  enlist(listId: string, ids: readonly string[]): Promise<number>
}

/** One run of an item over everybody, at most once a day and by one process. */
export interface MatchRuns {
  /** Takes the run of the day for `leaseMs` of real time; false when it is done or somebody else is at it. */
  begin(item: ListedItem, day: LocalDate, at: Date, leaseMs: number): Promise<boolean>
  /** Keeps runs for another `leaseMs` of real time; called while they go on. */
  extend(items: readonly ListedItem[], day: LocalDate, leaseMs: number): Promise<void>
  finish(item: ListedItem, day: LocalDate, at: Date, counts: MatchCounts): Promise<void>
  /** How many runs of the day are done. */
  finished(day: LocalDate): Promise<number>
}

export interface MatchCounts {
  looked: number
  sure: number
  doubtful: number
}
