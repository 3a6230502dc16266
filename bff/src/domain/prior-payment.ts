import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PaidBefore } from '../eligibility'

/** What a delivery does not say legibly: who was paid, for what, when, how much, whether it was made … */
export const PAYMENT_GAPS = [
  'NUMBER',
  'DEPARTMENT',
  'WHO',
  'ITEM',
  'DAY',
  'PERIOD',
  'AMOUNT',
  'STATUS',
  'SENT',
] as const
export type PaymentGap = (typeof PAYMENT_GAPS)[number]

/** A payment that a department made before this system went live, as it was delivered. Amount in 分. */
export interface PriorPayment extends PaidBefore {
  /** The department's own number: with the department it names the payment for ever. */
  readonly paymentId: string
  /** Who paid, and says so. */
  readonly department: string
  /** Id of an item, or the code of what came before it. */
  readonly itemCode: string
  readonly kind: 'PERSON' | 'ENTERPRISE'
  /** 身份证号 or USCC. */
  readonly identifier: string
  readonly amountFen: number
  readonly paidOn: LocalDate
  /** REVOKED: it came back or was never made. */
  readonly status: 'PAID' | 'REVOKED'
  /** ISO 8601, UTC. */
  readonly sentAt: string
  /** Set when something is missing: it is kept, and placed only once the department says what it was. */
  readonly missing?: readonly PaymentGap[]
  /** The delivery itself, where something is missing; sealed like the identifier. */
  readonly line?: string
}

/** What stays open to see of a payment; who was paid is sealed. */
export type OpenPriorPayment = Omit<PriorPayment, 'identifier' | 'line'>

/** What one payment says, always in the same order; without the identifier, which stays sealed. */
export function contentOf({
  identifier: _identifier,
  line: _line,
  record,
  missing,
  ...said
}: PriorPayment): string {
  const gaps = missing?.length ? [['missing', [...missing]]] : []
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([...Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)), fields, ...gaps])
}

/** Which of two sayings of the same payment counts: the one sent later, ties settled by content. Positive for `a`. */
export function comparePayments(a: PriorPayment, b: PriorPayment): number {
  return compare(a.sentAt, b.sentAt) || compare(contentOf(a) + a.identifier, contentOf(b) + b.identifier)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
