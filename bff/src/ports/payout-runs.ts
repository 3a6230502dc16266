import type { PayoutBatchStatus, PayoutRunEvent, PayoutRunStatus } from '../domain/payout-run'
import type { Receipt } from '../domain/receipt'
import type { ExecutorReport, FulfilmentAtHand, Settling } from '../domain/settling'
import type { Jurisdiction } from '../domain/staff-duty'
import type { PaidOrder, ReceiptOrder } from './fulfilments'

/** What happened to a run, and through whom; staff in full. */
export interface PayoutRunStep {
  event: PayoutRunEvent | 'PREPARE'
  /** Null when it happened by itself. */
  staffId: string | null
  actorName: string
  reviewer: boolean
  reason: string | null
  at: Date
}

/** How far a run has come, in persons and 分. `waiting` has not left yet, `onTheWay` has no final answer. */
export interface PayoutRunProgress {
  lineCount: number
  totalFen: number
  droppedCount: number
  checking: number
  waiting: number
  onTheWay: number
  paidCount: number
  paidFen: number
  backCount: number
  fileCount: number
}

export interface PayoutRun extends PayoutRunProgress {
  id: string
  number: string
  itemId: string
  department: string
  regionCode: string
  poolId: string
  /** By 国库集中支付: its files are taken to the treasury, and results brought back. */
  treasury: boolean
  status: PayoutRunStatus
  preparedBy: string
  preparedAt: Date
  endedAt: Date | null
  /** Oldest first. */
  steps: PayoutRunStep[]
  /** Why the bank refused a file that nobody has dealt with yet. */
  trouble: string | null
  /** What the treasury says otherwise than our books, and how much of it nobody has found out yet. */
  differences: number
  openDifferences: number
}

export interface NewPayoutRun {
  id: string
  itemId: string
  department: string
  regionCode: string
  staff: { id: string; name: string; reviewer: boolean }
  key: string
  /** Payments a file holds. */
  linesAFile: number
  at: Date
}

/** How an item is paid. */
export interface RunWay {
  /** False: what is ordered now leaves by itself; what was ordered before still waits for a run. */
  inRuns: boolean
  /** Its runs go by 国库集中支付. */
  treasury: boolean
  lastSwitch: { by: string; at: Date } | null
}

/** Somebody who is not paid with the run, and why; masked. */
export interface DroppedLine {
  fulfilmentId: string
  caseNumber: string
  name: string
  amountFen: number
  reason: string
}

export interface PayoutBatch {
  id: string
  runId: string
  status: PayoutBatchStatus
  requestDigest: string
  /** Last line of the result file that has been taken. */
  takenTo: number
  checks: number
  sentAt: Date
}

/** A file with all that is said in it, as it stands under its id. */
export interface CutBatch {
  batch: PayoutBatch
  orders: PaidOrder[]
}

/** Decides and describes what reports about many instructions change; see `Fulfilments.settle`. */
export interface SettleMany {
  decide(atHand: FulfilmentAtHand, report: ExecutorReport): Settling
  receipt(order: ReceiptOrder, report: ExecutorReport): Receipt & { digest: string }
}

export interface LineReport {
  requestId: string
  report: ExecutorReport
}

/** Runs (成批发放): prepared, released by others than their author, sent as files, followed to their end. */
export interface PayoutRuns {
  /** Items that are paid in runs or once were. */
  runItems(): Promise<ReadonlyMap<string, RunWay>>
  /**
   * Switches an item, to the bank or to the treasury, and keeps who did. Switched off concerns only what is ordered afterwards:
   * what waits for a run goes on waiting for one.
   */
  switchItem(itemId: string, on: boolean, staffId: string, at: Date, treasury?: boolean): Promise<void>
  /** Leaves a job to send for every payment of an item that has not left and waits for no run. */
  sendSingly(itemId: string): Promise<void>
  /** How much of an item waits for a run in a region. */
  waiting(itemId: string, regionCode: string): Promise<{ count: number; totalFen: number }>
  /**
   * Puts everything that waits on a run, once a key. OPEN: there is one already; NOTHING: nobody waits. Those whose facts
   * have changed since are to be checked, those who cannot be paid are dropped with the reason, the others are put on files.
   */
  prepare(run: NewPayoutRun): Promise<{ kind: 'PREPARED' | 'OPEN'; id: string } | { kind: 'NOTHING' }>
  get(id: string): Promise<PayoutRun | null>
  /** The newest ones of a department in a region and below it. */
  ofDepartment(jurisdiction: Jurisdiction, limit: number): Promise<PayoutRun[]>
  dropped(runId: string, after: string | null, limit: number): Promise<DroppedLine[]>
  /** False when it is not where it was any more. REFUSED frees everybody on it. */
  move(id: string, from: PayoutRunStatus, to: PayoutRunStatus, step: PayoutRunStep): Promise<boolean>

  /** Runs with something to do. */
  atWork(): Promise<{ id: string; itemId: string; status: PayoutRunStatus; treasury: boolean }[]>
  /** False for one that was stopped: not even what may never have left is sent. */
  isReleased(runId: string): Promise<boolean>
  toCheck(
    runId: string,
    limit: number,
  ): Promise<{ fulfilmentId: string; entitlementId: string; factsVersion: number }[]>
  /** Keeps that a line was judged again on `factsVersion`; one whose instruction has ended is dropped with its reason. */
  checked(runId: string, fulfilmentId: string, factsVersion: number): Promise<void>
  /**
   * Makes the next file: writes it with its id, its instructions and the ledger in one transaction, before anything is sent.
   * Lines whose facts have changed meanwhile go back to be checked. Several may be made at once: each line is in one. Of
   * lines that are on no file yet it takes up to `limit`. Null when the run is not released or nothing is left that nobody
   * else holds.
   */
  cut(
    runId: string,
    limit: number,
    at: Date,
    more: SettleMany & {
      batchId: string
      /** Digests of the file and of the words of each of its instructions, in their order. */
      digests(orders: readonly PaidOrder[]): { file: string; ofOrders: readonly string[] }
    },
  ): Promise<CutBatch | 'AGAIN' | null>
  /** Files to ask about, or to send once more; keeps others off them for a while. */
  dueBatches(limit: number, at: Date): Promise<PayoutBatch[]>
  orders(batchId: string): Promise<PaidOrder[]>
  /** What became of a file. `checkAt` null: nothing more to ask. */
  moveBatch(
    id: string,
    change: {
      status: PayoutBatchStatus
      checkAt: Date | null
      reference?: string | null
      reason?: string | null
    },
  ): Promise<void>
  /** A refused file may be sent again, in the same words. */
  reopenRefused(runId: string, at: Date): Promise<void>
  /** Takes a page of results, with everything that follows, in one transaction; each report once. */
  settleLines(
    batchId: string,
    reports: readonly LineReport[],
    takenTo: number,
    at: Date,
    more: SettleMany,
  ): Promise<{ requestId: string; why: string }[]>
  /** Instructions of a file the bank has said nothing about. */
  unanswered(batchId: string): Promise<string[]>
  /** Whether everything of a run has left and come to an end. */
  isThrough(runId: string): Promise<boolean>
}
