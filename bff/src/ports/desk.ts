import type { CandidateSearch } from '../domain/candidate-search'
import type { DeskCandidate } from '../domain/desk-candidate'
import type { DeskDecision, DeskOutcome } from '../domain/desk-decision'
import type { EntitlementStatus } from '../domain/entitlement'
import type { Jurisdiction } from '../domain/staff-duty'
import type { Assessment } from '../eligibility'

/** A list with its counts as they stand. Amounts in 分. */
export interface CandidateListState {
  id: string
  itemId: string
  itemVersion: number
  number: number
  department: string
  regionCode: string
  matchedAt: Date
  /** XQ-4: reported to 政数局 the same day the list is fixed. */
  reportedAt: Date | null
  sureCount: number
  sureFen: number
  doubtfulCount: number
  /** Confirmed by the department and not arrived yet. */
  confirmedCount: number
  fulfilledCount: number
  rejectedCount: number
  /** Confirmed, and nothing sent to an executor yet: what a stop would reach. */
  stoppableCount: number
  /** Stopped after the tap; the rest of a stopped list waits to be confirmed again. */
  stoppedCount: number
  /** Drawn as samples and not compared with the original yet; nothing is confirmed in bulk before. */
  openSampleCount: number
}

/** A candidate as the desk shows it; the caller records that a person saw name and phone. */
export interface CandidateState {
  id: string
  subjectId: string
  kind: 'PERSON' | 'ENTERPRISE'
  /** In full; masked at the edge for persons. */
  name: string
  phone: string | null
  regionCode: string
  amountFen: number
  status: EntitlementStatus
  revision: number
  sampled: boolean
  sampleAgrees: boolean | null
  note: string | null
  assessment: Assessment
}

/** Where a page ended. The part it ended in stays the same when the last one is checked meanwhile. */
export interface CandidatePlace {
  /** Among the samples that nobody had compared yet. */
  openSample: boolean
  id: string
}

/** Certain, in the sample, and not compared with the original yet. */
export const isOpenSample = ({
  status,
  sampled,
  sampleAgrees,
}: Pick<CandidateState, 'status' | 'sampled' | 'sampleAgrees'>): boolean =>
  status === 'SURE' && sampled && sampleAgrees === null

/** One decision at the desk. The same key of the same person with another `request` is a conflict; null: no key. */
export interface DeskTap {
  /** SYSTEM: nobody tapped, a limit ran out (LEI-2). */
  actorKind?: 'STAFF' | 'SYSTEM'
  staffId: string
  staffName: string
  key: string | null
  operation:
    | 'CONFIRM_CANDIDATES'
    | 'DECIDE_DOUBTFUL'
    | 'CHECK_SAMPLE'
    | 'STOP_LIST'
    | 'RESUME_LIST'
    | 'DEEM_APPROVED'
  request: string
  listId: string
  candidateIds: readonly string[]
  at: Date
}

/** Everything a decision rests on, under locks that hold until it is written. */
export interface DeskAtHand {
  candidates: DeskCandidate[]
  /** The list's item version was withdrawn (CC-3). */
  withdrawn: boolean
  /** Sampled ones of the list that nobody has compared yet. */
  unchecked: number
}

/** A decision and, with it, what is marked on the sampled ones. */
export type DeskWriting = DeskDecision & { sampleAgrees?: boolean }

/** CONFLICT: the key was used for another request. MISSING: an id that is not on the list. */
export type DeskResult =
  | { kind: 'ANSWERED'; outcome: DeskOutcome }
  | { kind: 'CONFLICT' }
  | { kind: 'MISSING' }

export type StatusMove = readonly [from: EntitlementStatus, to: EntitlementStatus]

export interface Desk {
  /** Lists of a department, newest first; every region's. One that a match is still filling is not there yet. */
  lists(department: string): Promise<CandidateListState[]>
  list(id: string): Promise<CandidateListState | null>
  /** Candidates of a list in some states: samples nobody has compared yet, then the others, each by id. */
  candidates(
    listId: string,
    statuses: readonly EntitlementStatus[],
    after: CandidatePlace | null,
    limit: number,
  ): Promise<CandidateState[]>
  /** Candidates of a list in whatever state that fit, by id. */
  search(
    listId: string,
    search: CandidateSearch,
    afterId: string | null,
    limit: number,
  ): Promise<CandidateState[]>
  /** Ids of the list's certain ones in order, without some of them. */
  sure(listId: string, exceptIds: readonly string[], limit: number): Promise<string[]>
  /** One candidate, name and phone opened; the caller records that. */
  candidate(id: string): Promise<CandidateState | null>
  /** Where a candidate belongs; null for ids on no list. */
  placeOf(candidateId: string): Promise<(Jurisdiction & { listId: string }) | null>
  /**
   * Moves everybody on the list whose status `moves` names, with an event each; what was promised and not sent yet is
   * taken back, whoever was told is told of it (`stopped` {entitlementId, revision}), lines in notice wait. A repeated
   * key answers as the first time.
   */
  stop(tap: DeskTap, moves: readonly StatusMove[], reason: string): Promise<DeskResult>
  /** Lets stopped lines without an open objection go on. */
  resume(tap: DeskTap, moves: readonly StatusMove[]): Promise<DeskResult>
  /**
   * Locks the candidates in the order of their ids, answers a repeated key with its first outcome, otherwise lets
   * `decide` decide and writes changes, events, the list's report and `offered` {entitlementId} in one transaction.
   * A refusal leaves nothing behind, so that the same key may succeed later.
   */
  take(tap: DeskTap, decide: (atHand: DeskAtHand) => DeskWriting): Promise<DeskResult>
}
