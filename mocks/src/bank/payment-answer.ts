import { currentStep, type Payment, type PaymentStep } from '../stores/payments'

/** A payment as the API shows it. */
export interface PaymentAnswer {
  readonly requestId: string
  readonly bankReference: string
  readonly status: PaymentStep['status']
  readonly code: string
  readonly duplicate?: true
  readonly completedAt?: string
  readonly amountFen?: number
  readonly bankSerial?: string
  readonly reason?: string
}

const ended = new Set<PaymentStep['status']>(['SUCCESS', 'REJECTED', 'RETURNED', 'REVERSED'])

/** What the submission was answered with; a repeated submission gets it again. */
export function firstAnswer(payment: Payment): PaymentAnswer {
  return answerOf(payment, payment.history[0]!)
}

/** What a query is answered with now. */
export function presentAnswer(payment: Payment): PaymentAnswer {
  return answerOf(payment, currentStep(payment))
}

function answerOf(payment: Payment, step: PaymentStep): PaymentAnswer {
  return {
    requestId: payment.order.requestId,
    bankReference: payment.bankReference,
    status: step.status,
    code: step.code,
    ...(ended.has(step.status) && { completedAt: step.at, amountFen: payment.order.amountFen }),
    ...(step.bankSerial && { bankSerial: step.bankSerial }),
    ...(step.reason && { reason: step.reason }),
  }
}
