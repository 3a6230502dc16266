import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Instalment, ReversalEvent, ReversalStatus } from '../domain/reversal'

/** Money of a case asked back (N-13). Amounts in 分. */
export interface Reversal {
  id: string
  number: string
  entitlementId: string
  caseNumber: string
  department: string
  regionCode: string
  status: ReversalStatus
  owedFen: number
  repaidFen: number
  clauseText: string
  evidence: string
  preparedBy: string
  hearingUntil: LocalDate | null
  /** What whoever was paid said to it. */
  statement: string | null
  decision: string | null
  instalments: Instalment[]
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
  /** Which department and region a paid case belongs to, what was paid and its clauses; null when nothing stands paid. */
  paid(entitlementId: string): Promise<{
    department: string
    regionCode: string
    amountFen: number
    poolId: string | null
    clauses: { id: string; text: string }[]
  } | null>
  /** Keeps one; the first of a key of its author. Null when another one of the case is open. */
  propose(reversal: NewReversal): Promise<Reversal | null>
  get(id: string): Promise<Reversal | null>
  /** Of a department, open ones and the newest. */
  ofDepartment(department: string): Promise<Reversal[]>
  /** The newest of each case. */
  ofCases(entitlementIds: readonly string[]): Promise<Reversal[]>
  /** Writes a step; false when the reversal has moved on meanwhile. */
  move(id: string, step: ReversalStep): Promise<boolean>
  /**
   * Books money that came back under the reversal's lock: row, ledger and pool together. `decide` gets what has been
   * repaid so far and answers the step, or null to leave it. DONE_BEFORE: this serial is booked already here.
   */
  book(
    id: string,
    repayment: Repayment,
    decide: (now: Reversal) => ReversalStep | null,
  ): Promise<'BOOKED' | 'DONE_BEFORE' | 'REFUSED'>
}
