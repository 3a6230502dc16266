import type { ExecutorReport } from '../domain/settling'

/** One payment; immutable under its request id. Amount in 分. */
export interface PaymentOrder {
  requestId: string
  payerAccount: string
  payeeAccount: string
  payeeName: string
  payeeBankCode: string
  amountFen: number
  purpose: string
}

/**
 * REPORT: the bank has it, and says where it stands. NOT_TAKEN: it certainly has not (maintenance, connection refused).
 * LOST: it may have. MISMATCH: it has another order under this id.
 */
export type BankAnswer =
  | { kind: 'REPORT'; report: ExecutorReport }
  | { kind: 'NOT_TAKEN'; why: string }
  | { kind: 'LOST' }
  | { kind: 'MISMATCH' }

/** NOT_FOUND does not mean failed before the cut-off; `at` by the bank's clock, null when it does not say. AWAY: ask later. */
export type BankInquiry =
  | { kind: 'REPORT'; report: ExecutorReport }
  | { kind: 'NOT_FOUND'; at: Date | null }
  | { kind: 'AWAY' }

/** A callback as it came over the wire. */
export interface SignedCallback {
  client: string
  timestamp: string
  signature: string
  method: string
  path: string
  body: string
}

/** A callback whose signature holds. */
export interface BankNotice {
  eventId: string
  requestId: string
  report: ExecutorReport
}

/** Whether an account takes money in a name. Of anybody else's account nothing more is told. */
export type AccountCheck =
  | { kind: 'MATCH'; bankCode: string; bankName: string }
  | { kind: 'NAME_MISMATCH' | 'CLOSED' | 'NOT_FOUND' }

/** The paying bank. About payments it never throws for what a wire can do. */
export interface Bank {
  pay(order: PaymentOrder): Promise<BankAnswer>
  inquire(requestId: string): Promise<BankInquiry>
  /** Throws Fault UPSTREAM_UNAVAILABLE when no answer could be had: what is unknown is not taken. */
  checkAccount(account: { accountNumber: string; accountName: string }): Promise<AccountCheck>
  /** Null when the signature is forged or older than the window. Throws INVALID_INPUT for a signed body nobody can read. */
  readCallback(callback: SignedCallback): BankNotice | null
}
