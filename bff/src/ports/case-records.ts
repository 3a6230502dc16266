import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { EntitlementEvent, EntitlementStatus } from '../domain/entitlement'
import type { FulfilmentStatus } from '../domain/fulfilment'
import type { Receipt } from '../domain/receipt'
import type { PayoutAccountKind } from '../eligibility'
import type { EntitlementCase } from './entitlements'

/** One thing that happened to a case. */
export interface CaseEvent {
  entitlementId: string
  event: EntitlementEvent
  to: EntitlementStatus
  actorKind: 'USER' | 'STAFF' | 'SYSTEM' | 'UPSTREAM'
  /** Masked for people. */
  actorName: string
  at: Date
  detail: Record<string, unknown>
}

/** The newest attempt of a case. */
export interface LatestAttempt {
  entitlementId: string
  status: FulfilmentStatus
  reason: string | null
  /** Paid by 国库集中支付: no bank of ours hears of it. */
  treasury: boolean
  createdAt: Date
  sentAt: Date | null
  settledAt: Date | null
}

export interface AccountRecord {
  id: string
  kind: PayoutAccountKind
  bankName: string
  tail: string
  holderMatches: boolean
}

export interface RatingRecord {
  entitlementId: string
  level: 'VERY_SATISFIED' | 'SATISFIED' | 'FAIR' | 'UNSATISFIED' | 'VERY_UNSATISFIED'
  comment: string | null
  answerBy: LocalDate | null
  at: Date
}

export type ReceiptRecord = Receipt & {
  entitlementId: string
  digest: string
}

/** A receipt as anybody may ask about it. `takenDown`: its published line is no longer shown. */
export type IssuedReceipt = ReceiptRecord & {
  stands: boolean
  takenDown: boolean
  itemId: string
  itemVersion: number
}

/** A receipt in the year's book: with the case it belongs to. */
export type BookedReceipt = ReceiptRecord & {
  itemId: string
  itemVersion: number
  caseNumber: string
  departmentConfirmedAt: Date | null
}

/** The way of one case so far: what happened, what was attempted, what was published, when its clock stood still. */
export interface CaseWay {
  events: CaseEvent[]
  attempt: LatestAttempt | null
  notice: { opensOn: LocalDate; closesOn: LocalDate; objected: boolean } | null
  /** Open objections stop the clock. */
  pauses: { from: Date; until: Date | null }[]
  /** Accounts of the beneficiary: what a case without one would be paid to. */
  accounts: (AccountRecord & { status: 'OPEN' | 'CLOSED' })[]
}

/** What hangs on a case, for showing it; many cases at once. The caller has checked that the actor may see them. */
export interface CaseForNews {
  entitlement: EntitlementCase
  /** The end of its account's number. */
  tail: string | null
  /** Why its last attempt ended. */
  reason: string | null
}

export interface CaseRecords {
  /** The ways of cases, in one reading of one moment. */
  ways(entitlementIds: readonly string[]): Promise<Map<string, CaseWay>>
  attempts(entitlementIds: readonly string[]): Promise<LatestAttempt[]>
  receipts(entitlementIds: readonly string[]): Promise<ReceiptRecord[]>
  ratings(entitlementIds: readonly string[]): Promise<RatingRecord[]>
  accounts(accountIds: readonly string[]): Promise<AccountRecord[]>
  /** What news of a case are made of; null for one that does not exist. */
  news(entitlementId: string): Promise<CaseForNews | null>
  pools(poolIds: readonly string[]): Promise<{ id: string; name: string; payerTail: string }[]>
  /** A receipt by number, and whether its fulfilment still stands. */
  receipt(number: string): Promise<IssuedReceipt | null>
  /** Receipts of a subject whose fulfilment stands, dated from `from` to before `until`, oldest first. */
  booked(subjectId: string, from: Date, until: Date): Promise<BookedReceipt[]>
  /** Rates once; false when it was rated before. */
  rate(rating: RatingRecord): Promise<boolean>
}
