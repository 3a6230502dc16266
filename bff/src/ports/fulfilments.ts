import type { FulfilmentStatus } from '../domain/fulfilment'
import type { Receipt } from '../domain/receipt'
import type { ExecutorReport, FulfilmentAtHand, Settling } from '../domain/settling'
import type { FulfilmentKind, PayoutAccountKind } from '../eligibility'

/** All an executor is told about one instruction. Holds personal data: never logged, never kept. */
export interface FulfilmentOrder {
  id: string
  entitlementId: string
  caseNumber: string
  attempt: number
  executor: string
  kind: FulfilmentKind
  amountFen: number
  status: FulfilmentStatus
  /** What is known of the beneficiary is not what the right was decided on. */
  factsChanged: boolean
  /** A first payment of an item that is paid in runs: it leaves with its run (成批发放). */
  waitsForRun: boolean
  sentAt: Date | null
  requestDigest: string | null
  itemId: string
  itemVersion: number
  payer: { accountNumber: string; text: string } | null
  beneficiary: { kind: 'PERSON' | 'ENTERPRISE'; identifier: string; name: string }
  account: {
    kind: PayoutAccountKind
    accountNumber: string
    accountName: string
    bankCode: string
    bankName: string
    tail: string
  } | null
}

/** What a payment says of an instruction: less than half of what is known, and one seal instead of two. */
export type PaidOrder = Pick<
  FulfilmentOrder,
  'id' | 'caseNumber' | 'amountFen' | 'itemId' | 'itemVersion' | 'payer'
> & {
  account: Pick<NonNullable<FulfilmentOrder['account']>, 'accountNumber' | 'accountName' | 'bankCode'> | null
}

/** What a receipt says of an instruction. */
export type ReceiptOrder = Pick<FulfilmentOrder, 'id' | 'caseNumber' | 'amountFen' | 'executor' | 'payer'> & {
  beneficiary: Pick<FulfilmentOrder['beneficiary'], 'kind' | 'name'>
  account: Pick<NonNullable<FulfilmentOrder['account']>, 'bankName' | 'tail'> | null
  place: Receipt['place']
}

/** A callback or a line of a feed; each is taken once. */
export interface UpstreamEvent {
  source: 'bank' | 'exchange'
  eventId: string
  body: Record<string, unknown>
}

/** An instruction whose executor is to be asked again. */
export interface DueFulfilment {
  id: string
  kind: FulfilmentKind
  status: FulfilmentStatus
  /** When its words left for the first time. */
  sentAt: Date | null
  /** How often they left. */
  sendings: number
  checks: number
}

export type SettleResult = Settling | { kind: 'UNKNOWN_INSTRUCTION' } | { kind: 'TAKEN_BEFORE' }

/** Instructions to executors and what became of them. */
export interface Fulfilments {
  /** The highest number an attempt of a case has had; 0 for none. */
  attempts(entitlementId: string): Promise<number>
  order(id: string): Promise<FulfilmentOrder | null>
  /**
   * The one way an instruction changes: locks case and instruction, takes `event` once, writes status, case event,
   * ledger, receipt and outbox together. `receipt` is asked for when the report ends it well. Reports of the same moment
   * may share a transaction; one that fails takes nobody with it.
   */
  settle(
    id: string,
    report: ExecutorReport,
    at: Date,
    more: {
      decide(atHand: FulfilmentAtHand): Settling
      event?: UpstreamEvent
      receipt?(order: ReceiptOrder): Receipt & { digest: string }
      requestDigest?: string
    },
  ): Promise<SettleResult>
  /** Takes up to `limit` instructions that are due to be asked for, and keeps others off them for a while. */
  due(limit: number, at: Date): Promise<DueFulfilment[]>
  /**
   * Notes that the executor, by its clock, knew nothing of words that left `sendings` times and whose answer was lost.
   * Null when that says nothing: they have left once more since, or an answer came. Otherwise the first time it was
   * so, and no earlier than the answer was lost.
   */
  missing(id: string, sendings: number, at: Date): Promise<Date | null>
  /** When to ask next; null for never. */
  askAt(id: string, at: Date | null): Promise<void>
  /** Whether an executor other than the bank still owes a result. */
  awaitingResults(): Promise<boolean>
}
