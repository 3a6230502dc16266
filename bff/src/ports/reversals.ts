import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Instalment, ReversalEvent, ReversalStatus } from '../domain/reversal'
import type { Jurisdiction } from '../domain/staff-duty'

/** Money of a case asked back (N-13). Amounts in 分. */
export interface Reversal {
  id: string
  number: string
  entitlementId: string
  caseNumber: string
  itemId: string
  department: string
  regionCode: string
  status: ReversalStatus
  owedFen: number
  repaidFen: number
  /** Of the case, with whoever was paid, by the ledger; 0 while the bank has given all of it back. */
  withPayeeFen: number
  clauseText: string
  evidence: string
  preparedBy: string
  hearingUntil: LocalDate | null
  /** What whoever was paid said to it. */
  statement: string | null
  decision: string | null
  instalments: Instalment[]
}

/** A reversal as the desk shows it. */
export interface DeskReversal extends Reversal {
  /** Enterprise in full, a person masked. */
  payee: string
  /** Version the case was decided on. */
  itemVersion: number
  preparedByName: string
  preparedAt: Date
  steps: { event: ReversalEvent | 'PROPOSE'; actorName: string; words: string | null; at: Date }[]
  repayments: { serial: string; amountFen: number; at: Date }[]
}

/** A case whose money stands paid from a pool or elsewhere. */
export interface PaidCase {
  entitlementId: string
  caseNumber: string
  subjectId: string
  payee: string
  itemId: string
  itemVersion: number
  department: string
  regionCode: string
  /** Paid and not paid back yet. */
  amountFen: number
  poolId: string | null
  paidAt: Date
  clauses: { id: string; text: string }[]
  /** Number of its open reversal. */
  open: string | null
}

export type NewReversal = Pick<
  Reversal,
  | 'id'
  | 'number'
  | 'entitlementId'
  | 'department'
  | 'regionCode'
  | 'owedFen'
  | 'clauseText'
  | 'evidence'
  | 'preparedBy'
> & { key: string; staffName: string; at: Date }

/** A step from the status it was decided in, and what it writes. */
export interface ReversalStep {
  event: ReversalEvent
  from: ReversalStatus
  to: ReversalStatus
  actorKind: 'USER' | 'STAFF'
  actorId: string
  actorName: string
  words: string | null
  at: Date
  hearingUntil?: LocalDate
  statement?: string
  decision?: string
  instalments?: readonly Instalment[]
}

export interface Repayment {
  amountFen: number
  /** The bank's; the same one is booked once. */
  serial: string
  staffId: string
}

/** Reversals and what was paid back. */
export interface Reversals {
  /** A case by its id or its number; null when nothing stands paid. */
  paid(which: { entitlementId: string } | { caseNumber: string }): Promise<PaidCase | null>
  /** Keeps one; the first of a key of its author. Null when another one of the case is open. */
  propose(reversal: NewReversal): Promise<Reversal | null>
  get(id: string): Promise<Reversal | null>
  /** Of a department and region, open ones first, then the newest, at most 200. */
  ofDepartment(jurisdiction: Jurisdiction): Promise<DeskReversal[]>
  /** The newest of each case. */
  ofCases(entitlementIds: readonly string[]): Promise<Reversal[]>
  /** Writes a step; false when the reversal has moved on meanwhile. */
  move(id: string, step: ReversalStep): Promise<boolean>
  /**
   * Books money that came back under the reversal's lock: row, ledger and pool together. `decide` gets what has been
   * repaid so far and answers the step, or null to leave it. DONE_BEFORE: this serial is booked already here; USED: elsewhere.
   */
  book(
    id: string,
    repayment: Repayment,
    decide: (now: Reversal) => ReversalStep | null,
  ): Promise<'BOOKED' | 'DONE_BEFORE' | 'USED' | 'REFUSED'>
  /** Open ones whose money the bank has given back and of which nobody has been told. */
  cameBack(): Promise<Reversal[]>
}
