import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { ArrivalStatus } from '../domain/arrival-question'

/** A payment nobody has been asked about yet. */
export interface UnaskedPayment {
  fulfilmentId: string
  entitlementId: string
  attempt: number
}

/** 到账了吗, about one payment. */
export interface ArrivalQuestion extends UnaskedPayment {
  status: ArrivalStatus
  amountFen: number
  /** 中国银行 尾号 0231 */
  account: string | null
  paidAt: Date
  askedAt: Date
  /** When the payee last said yes or no; null before that. */
  answeredAt: Date | null
  bankWords: string | null
  /** The department's task and what it found, once there is one. */
  taskNumber: string | null
  finding: string | null
}

/** The department's task that comes with "没有到账". */
export interface MissingTask {
  id: string
  department: string
  itemId: string
  request: string
  dueOn: LocalDate
}

/** A question whose truth the bank is asked for. */
export interface DueQuestion {
  fulfilmentId: string
  checks: number
}

/** Questions to payees, one a payment. */
export interface ArrivalQuestions {
  /** Standing payouts settled in the span whose payee has not been asked, at most `limit`. */
  unasked(from: Date, until: Date, limit: number): Promise<UnaskedPayment[]>
  /** Keeps a question; once a payment. */
  ask(payment: UnaskedPayment, at: Date): Promise<void>
  get(fulfilmentId: string): Promise<ArrivalQuestion | null>
  /** The question about the newest attempt of each case, where it has been asked. */
  ofCases(entitlementIds: readonly string[]): Promise<ArrivalQuestion[]>
  /**
   * The payee's answer, from the status they saw; false when somebody was quicker. With `task` the bank is to be asked
   * now, and the department has the task in the same transaction.
   */
  answer(
    fulfilmentId: string,
    from: ArrivalStatus,
    to: ArrivalStatus,
    given: { userId: string; at: Date; task: MissingTask | null },
  ): Promise<boolean>
  /** Takes up to `limit` questions that are due at the bank, and keeps others off them for a while. */
  dueAtBank(limit: number, at: Date): Promise<DueQuestion[]>
  /** What the bank said, from the status it was asked in; false when that has changed meanwhile. Null `again`: never. */
  bankSaid(
    fulfilmentId: string,
    from: ArrivalStatus,
    said: { to: ArrivalStatus; words: string; at: Date; again: Date | null },
  ): Promise<boolean>
  /** When to ask the bank next; null for never. */
  askBankAt(fulfilmentId: string, at: Date | null): Promise<void>
}
