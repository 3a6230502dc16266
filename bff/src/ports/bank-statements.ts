import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { StatementDifference } from '../domain/bank-statement'

/** A movement on a payer's account, by the bank. */
export interface StatementLine {
  serial: string
  requestId: string
  direction: 'DEBIT' | 'CREDIT'
  kind: string
  amountFen: number
  at: Date
}

/** A page of a day's statement; `next` is where the following one begins, `count` how many lines the day has. */
export interface StatementPage {
  openingFen: number
  closingFen: number
  count: number
  lines: StatementLine[]
  next: number
}

/** The bank's statements. */
export interface StatementBank {
  /** Null when it cannot be had now. Throws INVALID_INPUT for a line nobody can read: a statement is never half taken. */
  page(payerAccount: string, day: LocalDate, after: number): Promise<StatementPage | null>
}

export type StatementStatus = 'LOADING' | 'COMPARING' | 'CLEAN' | 'DIFFERS'

export interface StatementDay {
  payerAccount: string
  day: LocalDate
  status: StatementStatus
  loadedTo: number
  loadedAt: Date | null
}

/** A compared day with both sums of everything that moved; a day whose sums agree may still differ line by line. */
export interface ComparedDay extends StatementDay {
  lineCount: number
  debitFen: number
  creditFen: number
  ownDebitFen: number
  ownCreditFen: number
  /** Differences found, and those whose task nobody has closed yet. */
  differences: number
  open: number
  /** Why the bank's statement could not be had whole, while that is so; the figures are nobody's then. */
  trouble: string | null
}

/** The task a difference becomes. */
export interface StatementTask {
  id: string
  request: string
  dueOn: LocalDate
  regionCode: string
}

/** Statements as they were taken, and what comparing them found. */
export interface StatementBooks {
  /**
   * Days up to `last` of every payer that are not compared yet and not put off beyond `at`, oldest first; a payer begins
   * with `last`.
   */
  due(last: LocalDate, at: Date): Promise<StatementDay[]>
  /**
   * A statement the bank does not give whole: why, in words, and when it is asked again, `anew` from its first line. What was
   * taken stays.
   */
  putOff(day: StatementDay, trouble: string, retryAt: Date, anew: boolean): Promise<void>
  /**
   * Keeps a page; one that comes twice is kept once. Answers how many of its lines say something else than what stands under
   * their serial: that stays as it was.
   */
  take(day: StatementDay, page: StatementPage): Promise<number>
  /**
   * All pages are taken: it is ready to be compared if as many lines stand as the bank says and lead from its opening balance
   * to its closing one. Answers how many stand, and by how much they miss that, 分.
   */
  complete(day: StatementDay, count: number, loadedAt: Date): Promise<{ lines: number; offFen: number }>
  /**
   * Compares in the database and keeps the result, each difference with its task, in one transaction. Where anything
   * differs, the bank is asked at once about what its statement knows better; while `mayWait` that is waited for: null, no
   * difference is kept, and it is compared again later. Else answers how many differ.
   */
  compare(
    day: StatementDay,
    at: Date,
    task: (difference: StatementDifference) => StatementTask,
    mayWait: boolean,
  ): Promise<number | null>
  /** Compared days of pools that `holder` holds (null: of all) and those the bank does not give whole, newest first. */
  days(holder: string | null, limit: number): Promise<ComparedDay[]>
}
