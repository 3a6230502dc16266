import type { PaymentStatus } from '../stores/payments'

/** What can happen to a payment at the bank. */
export type PaymentEvent =
  | 'PROCESS'
  | 'CREDIT'
  | 'REFUSE_ACCOUNT'
  | 'REFUSE_STATUS'
  | 'REFUSE_NAME'
  | 'RETURN'
  | 'REVERSE'

/** Answer codes: 05 accepted, 07 processing, 00 done, 61/63/64 account trouble, RR04 returned by the payee's bank. */
type Transition = readonly [
  from: PaymentStatus,
  event: PaymentEvent,
  to: PaymentStatus,
  code: string,
  reason?: string,
]

/** The whole life of a payment. A pair that is not listed does not happen. */
export const transitions: readonly Transition[] = [
  ['ACCEPTED', 'PROCESS', 'PROCESSING', '07'],
  ['ACCEPTED', 'REFUSE_ACCOUNT', 'REJECTED', '61', '收款账号不存在'],
  ['ACCEPTED', 'REFUSE_STATUS', 'REJECTED', '63', '收款账户状态异常'],
  ['ACCEPTED', 'REFUSE_NAME', 'REJECTED', '64', '收款人户名不符'],
  ['PROCESSING', 'CREDIT', 'SUCCESS', '00'],
  ['SUCCESS', 'RETURN', 'RETURNED', 'RR04', '收款行退汇'],
  ['SUCCESS', 'REVERSE', 'REVERSED', 'AM05', '冲账：款项未到收款行'],
]

/** @returns where the event leads, or `undefined` when it cannot happen in that state */
export function transition(
  from: PaymentStatus,
  event: PaymentEvent,
): { to: PaymentStatus; code: string; reason?: string } | undefined {
  const found = transitions.find(row => row[0] === from && row[1] === event)
  return found && { to: found[2], code: found[3], reason: found[4] }
}
