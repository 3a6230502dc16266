import { payerAccounts } from '../credentials'
import type { Batch } from '../stores/batches'
import { currentStep, type Payment, type PaymentStep } from '../stores/payments'
import type { World } from '../world'
import type { BatchFile } from './batch-file'
import { submitPayment } from './payments'

export type BatchSubmission =
  | { readonly kind: 'NEW' | 'DUPLICATE'; readonly batch: Batch }
  | { readonly kind: 'MISMATCH' | 'UNKNOWN_PAYER' }

/** Takes a file in, once; a line whose request id is known already stays what it is (nothing is paid twice). */
export function submitBatch(world: World, file: BatchFile): BatchSubmission {
  const known = world.batches.find(file.batchId)
  if (known)
    return known.fingerprint === file.fingerprint ? { kind: 'DUPLICATE', batch: known } : { kind: 'MISMATCH' }
  if (!payerAccounts.some(account => account.accountNumber === file.payerAccount))
    return { kind: 'UNKNOWN_PAYER' }
  const batch: Batch = {
    batchId: file.batchId,
    bankReference: `DF${world.clock.today().replaceAll('-', '')}${world.random(6).toString('hex').toUpperCase()}`,
    payerAccount: file.payerAccount,
    fingerprint: file.fingerprint,
    totalFen: file.totalFen,
    requestIds: file.orders.map(order => order.requestId),
  }
  world.batches.put(batch)
  for (const order of file.orders) submitPayment(world, order, { batchId: file.batchId })
  return { kind: 'NEW', batch }
}

const ENDED: ReadonlySet<PaymentStep['status']> = new Set(['SUCCESS', 'REJECTED', 'RETURNED', 'REVERSED'])
const isHidden = (world: World, payment: Payment) => (payment.hiddenUntil ?? 0) > world.clock.now()

/** A batch as a query shows it. FINISHED: its result file can be fetched. */
export interface BatchAnswer {
  readonly batchId: string
  readonly bankReference: string
  readonly status: 'ACCEPTED' | 'PROCESSING' | 'FINISHED'
  readonly count: number
  readonly totalFen: number
  readonly duplicate?: true
}

/** What the submission was answered with. */
export const firstBatchAnswer = (batch: Batch): BatchAnswer => ({
  batchId: batch.batchId,
  bankReference: batch.bankReference,
  status: 'ACCEPTED',
  count: batch.requestIds.length,
  totalFen: batch.totalFen,
})

/** What a query is answered with now. Lines that nobody can tell about yet do not hold up the file. */
export function presentBatchAnswer(world: World, batch: Batch): BatchAnswer {
  const open = batch.requestIds.some(id => {
    const payment = world.payments.find(id)
    return payment && !isHidden(world, payment) && !ENDED.has(currentStep(payment).status)
  })
  return { ...firstBatchAnswer(batch), status: open ? 'PROCESSING' : 'FINISHED' }
}

/** One line of the result file (回盘). UNKNOWN (03): to be asked about by itself. */
export interface BatchResult {
  readonly line: number
  readonly requestId: string
  readonly status: PaymentStep['status'] | 'UNKNOWN'
  readonly code: string
  readonly amountFen: number
  readonly bankReference?: string
  readonly bankSerial?: string
  readonly completedAt?: string
  readonly reason?: string
}

/** Up to `limit` lines of the result file behind line `after`. */
export function batchResults(world: World, batch: Batch, after: number, limit: number): BatchResult[] {
  return batch.requestIds.slice(after, after + limit).flatMap((requestId, index) => {
    const payment = world.payments.find(requestId)
    if (!payment) return []
    const line = after + index + 1
    const { amountFen } = payment.order
    if (isHidden(world, payment))
      return { line, requestId, status: 'UNKNOWN', code: '03', amountFen } as const
    const { status, code, at, bankSerial, reason } = currentStep(payment)
    const { bankReference } = payment
    return { line, requestId, status, code, amountFen, bankReference, bankSerial, completedAt: at, reason }
  })
}
