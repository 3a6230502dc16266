import { type Records, recordsBy } from './records'

/** A file of payments (代发) as the bank took it; its lines are payments of their own. */
export interface Batch {
  readonly batchId: string
  readonly bankReference: string
  readonly payerAccount: string
  /** Hash of the whole file, so that another file under the id is noticed. */
  readonly fingerprint: string
  readonly totalFen: number
  /** Request ids in the order of their lines; line 1 first. */
  readonly requestIds: readonly string[]
}

/** Every batch the bank took. */
export type BatchStore = Records<Batch>

export const batchStore = (): BatchStore => recordsBy<Batch>(batch => batch.batchId)
