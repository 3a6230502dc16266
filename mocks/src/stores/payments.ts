import { type Records, recordsBy } from './records'

/** States of a payment at the bank; SUCCESS is not the end of the story (退汇, 冲账). */
export type PaymentStatus = 'ACCEPTED' | 'PROCESSING' | 'SUCCESS' | 'REJECTED' | 'RETURNED' | 'REVERSED'

/** What the payer ordered; immutable under its request id. */
export interface PaymentOrder {
  readonly requestId: string
  readonly payerAccount: string
  readonly payeeAccount: string
  readonly payeeName: string
  readonly payeeBankCode: string
  readonly amountFen: number
  readonly purpose: string
}

/** One step in the life of a payment. */
export interface PaymentStep {
  readonly status: PaymentStatus
  readonly code: string
  readonly at: string
  readonly bankSerial?: string
  readonly reason?: string
}

/** What the payee transferred back to the payer's account on their own: no part of the payment's life. */
export interface PaidBack {
  readonly bankSerial: string
  readonly amountFen: number
  readonly at: string
}

export interface Payment {
  readonly order: PaymentOrder
  readonly bankReference: string
  /** Hash of the order, so that another body under the id is noticed. */
  readonly fingerprint: string
  /** Oldest first, never empty. */
  readonly history: readonly PaymentStep[]
  /** The file it came in, if it came in one. */
  readonly batchId?: string
  /** Until then (milliseconds, city time) a query says there is no such payment (fault `lateSuccess`). */
  readonly hiddenUntil?: number
  readonly paidBack?: readonly PaidBack[]
  /** What follows on its success: `afterMs` of city time later, three working days when absent. */
  readonly comesBack?: { readonly event: 'RETURN' | 'REVERSE'; readonly afterMs?: number }
}

/** @returns the newest step */
export function currentStep(payment: Payment): PaymentStep {
  return payment.history[payment.history.length - 1]!
}

/** Every payment the bank knows. */
export type PaymentStore = Records<Payment>

export const paymentStore = (): PaymentStore => recordsBy<Payment>(payment => payment.order.requestId)
