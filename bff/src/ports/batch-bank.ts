import type { ExecutorReport } from '../domain/settling'
import type { PaymentOrder } from './bank'

/** A file of payments of one payer (代发); immutable under its id. Its payments keep request ids of their own. */
export interface PaymentFile {
  batchId: string
  payerAccount: string
  /** At least one; a few thousand at most. */
  orders: readonly PaymentOrder[]
}

/**
 * TAKEN: the bank has the whole file. REFUSED: it has looked and taken nothing of it. NOT_TAKEN: it certainly has not
 * (maintenance, connection refused). LOST: it may have. MISMATCH: it has another file under this id.
 */
export type FileAnswer =
  | { kind: 'TAKEN'; reference: string | null }
  | { kind: 'REFUSED'; reason: string }
  | { kind: 'NOT_TAKEN'; why: string }
  | { kind: 'LOST' }
  | { kind: 'MISMATCH' }

/** NOT_FOUND does not mean that it never will be. AWAY: ask later. */
export type FileInquiry =
  | { kind: 'STANDS'; finished: boolean; reference: string | null }
  | { kind: 'NOT_FOUND' }
  | { kind: 'AWAY' }

/** What became of one payment of a file. */
export interface FileResult {
  requestId: string
  report: ExecutorReport
}

/** The paying bank's files. Never throws for what a wire can do. */
export interface BatchBank {
  submit(file: PaymentFile): Promise<FileAnswer>
  inquire(batchId: string): Promise<FileInquiry>
  /** A page of the result file behind line `after`; null when it cannot be had now. `results` is empty behind the last line. */
  results(batchId: string, after: number): Promise<{ results: FileResult[]; next: number } | null>
}
