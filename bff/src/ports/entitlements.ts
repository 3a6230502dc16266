import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Standing } from '../domain/actor'
import type { CaseChange, TapDecision } from '../domain/case-change'
import type { EntitlementStatus } from '../domain/entitlement'
import type { AccountChoice } from '../domain/payout-account'
import type { StoredOutcome } from '../domain/tap-outcome'
import type { Assessment, Claim, GrantHistory } from '../eligibility'

/** A benefit of one beneficiary under one item, with what it was decided on. */
export interface EntitlementCase {
  id: string
  caseNumber: string
  itemId: string
  itemVersion: number
  subjectId: string
  /** Empty for items that are not granted per record. */
  recordKey: string
  /** `periodOf` of the item: `2026`, `2026-11` or empty. */
  period: string
  listId: string | null
  poolId: string | null
  status: EntitlementStatus
  revision: number
  amountFen: number
  assessment: Assessment
  factsVersion: number
  accountId: string | null
  departmentNote: string | null
  departmentConfirmedAt: Date | null
  confirmBy: LocalDate | null
  confirmedAt: Date | null
  settledAt: Date | null
  createdAt: Date
}

/** Reads cases; everybody who shows them uses this. The caller has checked that the actor may see the subject. */
export interface EntitlementReader {
  get(id: string): Promise<EntitlementCase | null>
  getMany(ids: readonly string[]): Promise<Map<string, EntitlementCase>>
  /** Every case of a subject, newest first. */
  ofSubject(subjectId: string): Promise<EntitlementCase[]>
  /** The case of one right, if it is open already. */
  ofRight(
    itemId: string,
    subjectId: string,
    recordKey: string,
    period: string,
  ): Promise<EntitlementCase | null>
  /** Claims of the subject's grants, and of others on the keys named in `claims`; unlocked, for showing only. */
  history(subjectId: string, claims: readonly Claim[]): Promise<GrantHistory>
}

/** Who did something to a case, as its event keeps it. */
export interface CaseActor {
  kind: 'USER' | 'STAFF' | 'SYSTEM' | 'UPSTREAM'
  id: string
  /** Masked for people, in full for staff. */
  name: string
}

/** One tap. `request` is its canonical text: the same key with another text is a conflict. */
export interface Tap {
  actor: CaseActor
  key: string
  operation: 'CONFIRM' | 'DECLINE' | 'APPLY' | 'WITHDRAW' | 'RETRY'
  request: string
  entitlementId: string
  at: Date
}

/** The case as it stands, and all that its decision needs; written only if nothing of it has moved meanwhile. */
export interface CaseAtHand {
  /** `status` is null while there is no row yet. */
  entitlement: Omit<EntitlementCase, 'status'> & { status: EntitlementStatus | null }
  subject: {
    id: string
    kind: 'PERSON' | 'ENTERPRISE'
    publicName: string | null
    factsVersion: number
    facts: FactSheet
  }
  accounts: readonly AccountChoice[]
  /** What the pool has for a newcomer, unlocked: nothing while others wait; null for benefits without a pool. */
  availableFen: number | null
  /** The item version was withdrawn (CC-3). */
  withdrawn: boolean
  /** The tapping user's standing towards the subject at this moment; null without one, or when nobody taps. */
  standing: Standing | null
  /** Claims of the subject's other grants. */
  claims: GrantHistory
  /** Claims of the subject and, in the registers of everybody that `claims` name, of others. */
  history(claims: readonly Claim[]): Promise<GrantHistory>
  /** Numbers of the subject's other cases of the item that wait for the department, oldest first. */
  waiting(): Promise<string[]>
  /** Whether the case was worth this once, before it was valued anew. */
  wasWorth(amountFen: number): Promise<boolean>
  /** Revisions of the registers read so far; a grant is written only while they still stand. */
  registers: Readonly<Record<string, number>>
}

/** CONFLICT: the key was used for another request. NOT_FOUND: no such case. */
export type TapResult =
  | { kind: 'ANSWERED'; outcome: StoredOutcome; entitlement: EntitlementCase | null }
  | { kind: 'CONFLICT' }
  | { kind: 'NOT_FOUND' }

export interface TapRules {
  /** Throws when the actor may not touch the case; asked before anything is told, repeated keys included. */
  admit(atHand: Pick<CaseAtHand, 'standing' | 'entitlement'>): void
  decide(atHand: CaseAtHand): Promise<TapDecision>
}

/** A right that comes into being by asking (秒批秒兑). */
export type NewCase = Pick<
  EntitlementCase,
  'id' | 'caseNumber' | 'itemId' | 'itemVersion' | 'subjectId' | 'recordKey' | 'period' | 'poolId'
>

/**
 * Takes what people do to a case: read, decided, written with event, hold, instruction and outbox in one transaction that
 * stands or falls as a whole. Whatever moved between reading and writing (the case, its facts or registers, the key) makes
 * it start again. Taps of the same moment may share reading, transaction and commit; when one of them cannot go on, each
 * goes alone, so that nobody gets another's outcome. Locks of every write, in this order: case → registers by name → pool.
 */
export interface Taps {
  /**
   * Answers a repeated key with its first outcome, otherwise writes what `decide` decides. A pool that had less than was
   * seen, or others who were first, make it decide again.
   */
  take(tap: Tap, rules: TapRules): Promise<TapResult>
  /** As `take`, for a right that may have no row yet: `decide` then sees a case of status null. */
  open(tap: Omit<Tap, 'entitlementId'>, wanted: NewCase, rules: TapRules): Promise<TapResult>
  /** Changes a case without a tap (the clock, staff, a law that asks nobody). Null when `decide` leaves it alone. */
  change(
    actor: CaseActor,
    entitlementId: string,
    at: Date,
    decide: (atHand: CaseAtHand) => Promise<CaseChange | null>,
  ): Promise<EntitlementCase | null>
}
