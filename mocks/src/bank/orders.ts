import { createHash } from 'node:crypto'
import { numberOf, textOf } from '../fields'
import type { PaymentOrder } from '../stores/payments'

const limits = {
  requestId: /^[A-Za-z0-9_-]{1,64}$/,
  payerAccount: /^\d{6,32}$/,
  payeeAccount: /^\d{6,32}$/,
  payeeName: /^\P{Cc}{1,120}$/u,
  payeeBankCode: /^[0-9A-Za-z]{1,14}$/,
  purpose: /^\P{Cc}{1,140}$/u,
} as const

/** @returns the order, or the first field that is missing or malformed */
export function readOrder(body: unknown): PaymentOrder | { invalid: string } {
  const texts = Object.entries(limits).map(([field, shape]) => [field, textOf(body, field), shape] as const)
  const wrong = texts.find(([, value, shape]) => !shape.test(value))
  if (wrong) return { invalid: wrong[0] }
  const amountFen = numberOf(body, 'amountFen') ?? 0
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return { invalid: 'amountFen' }
  const field = (name: keyof typeof limits) => textOf(body, name)
  return {
    requestId: field('requestId'),
    payerAccount: field('payerAccount'),
    payeeAccount: field('payeeAccount'),
    payeeName: field('payeeName'),
    payeeBankCode: field('payeeBankCode'),
    amountFen,
    purpose: field('purpose'),
  }
}

/** @returns the same text for the same order, whatever the order of its fields on the wire */
export function orderFingerprint(order: PaymentOrder): string {
  const fields = Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
