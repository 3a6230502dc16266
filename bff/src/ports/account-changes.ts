import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { AccountChangeEvent, AccountChangeStatus } from '../domain/account-change'
import type { CaseChange } from '../domain/case-change'
import type { PayoutAccountKind } from '../eligibility'
import type { CaseActor, CaseAtHand } from './entitlements'
import type { KeyedWrite } from './objections'

/** One thing that happened to an account change; `REQUEST` is the first. */
export interface AccountChangeStep {
  event: AccountChangeEvent | 'REQUEST'
  actorKind: CaseActor['kind']
  actorId: string
  actorName: string
  /** An agreeing or refusing member of staff decides. */
  reviewer: boolean
  reason: string | null
  at: Date
}

/** A request to pay a case to another account, and what became of it. */
export interface AccountChangeRecord {
  id: string
  /** To read out. */
  number: string
  entitlementId: string
  subjectId: string
  /** Who decides. */
  department: string
  kind: PayoutAccountKind
  bankCode: string
  bankName: string
  tail: string
  needsTwo: boolean
  status: AccountChangeStatus
  requestedAt: Date
  answerBy: LocalDate
  /** First day on which money may go there. */
  paysFrom: LocalDate
  /** Oldest first. */
  steps: readonly AccountChangeStep[]
}

/** With the region it comes from. */
export type PlacedAccountChange = AccountChangeRecord & { regionCode: string }

export type RequestResult =
  | { kind: 'RECORDED'; change: AccountChangeRecord }
  /** Another request for the same case is open. */
  | { kind: 'OPEN_ALREADY'; change: AccountChangeRecord }
  /** The key was used for another request. */
  | { kind: 'KEY_TAKEN' }

/** Sealed part of the new account. */
export interface NewAccount {
  accountNumber: string
  accountName: string
}

/** Requests to pay to another account. Every change is kept with who made it; news goes to the outbox as `notify`. */
export interface AccountChanges {
  get(id: string): Promise<PlacedAccountChange | null>
  /** The newest of each case that has one. */
  ofCases(entitlementIds: readonly string[]): Promise<AccountChangeRecord[]>
  /** Open ones of a beneficiary. */
  openOfSubject(subjectId: string): Promise<AccountChangeRecord[]>
  /** Undecided ones of a department, the one due first first. */
  waiting(department: string): Promise<PlacedAccountChange[]>
  /** What a key was answered with before; null for a fresh one. */
  first(write: KeyedWrite): Promise<RequestResult | null>
  /** Keeps a request once a key; at most one open a case. */
  request(
    write: KeyedWrite,
    change: Omit<AccountChangeRecord, 'status' | 'steps'>,
    account: NewAccount,
  ): Promise<RequestResult>
  /** Moves an open one on from the status it was seen in; false when somebody was quicker. */
  move(
    id: string,
    from: AccountChangeStatus,
    to: AccountChangeStatus,
    step: AccountChangeStep,
  ): Promise<boolean>
  /** Puts an agreed one off until a later day: something has come back since it was asked for. */
  putOff(id: string, until: LocalDate): Promise<void>
  /** Agreed ones whose day has come and whose case can take them now. */
  due(today: LocalDate, limit: number): Promise<string[]>
  /**
   * Takes an agreed one into use, once: keeps the account among the beneficiary's, closes the one the bank refused,
   * and changes the case as `decide` says, in one transaction. `decide` answers null when nothing is left to pay, LATER to be
   * asked again.
   * @returns what became of the request; null when it was not agreed any more
   */
  apply(
    id: string,
    actor: CaseActor,
    at: Date,
    decide: (atHand: CaseAtHand, accountId: string) => Promise<CaseChange | 'LATER' | null>,
  ): Promise<AccountChangeStatus | null>
}
