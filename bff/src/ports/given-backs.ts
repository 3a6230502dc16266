import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { GivenBackStatus, Lent } from '../domain/given-back'
import type { Jurisdiction } from '../domain/staff-duty'

/** That what was lent is back: who wrote it down, what shows it, who looked second. */
export interface GivenBack {
  id: string
  status: GivenBackStatus
  source: 'DESK' | 'EXECUTOR'
  on: LocalDate
  evidence: string
  firstId: string | null
  firstName: string
  firstReviewer: boolean
  at: Date
  secondName: string | null
  secondReason: string | null
}

/** A case whose benefit was lent and carried out. */
export interface LentCase extends Lent {
  entitlementId: string
  itemId: string
  itemName: string
  department: string
  regionCode: string
  /** Enterprise in full, a person masked. */
  payee: string
  paidOn: LocalDate
  /** The record that stands or waits for its second look; else the newest refused one. */
  record: GivenBack | null
}

export type NewGivenBack = Pick<
  GivenBack,
  'id' | 'on' | 'evidence' | 'firstId' | 'firstName' | 'firstReviewer' | 'at' | 'status' | 'source'
> & { entitlementId: string }

export interface SecondLookAtBack {
  status: 'DONE' | 'REFUSED'
  staffId: string
  staffName: string
  reason: string | null
  at: Date
}

/** What was lent and whether it is back (CC-13). */
export interface GivenBacks {
  /** Of a department and region, due until a day and not back, the first due first; then what came back, at most 200. */
  ofDepartment(jurisdiction: Jurisdiction, dueUntil: LocalDate): Promise<LentCase[]>
  lent(entitlementId: string): Promise<LentCase | null>
  /** The case of a record. */
  ofRecord(id: string): Promise<LentCase | null>
  /** Keeps a record; false when one stands or waits already. */
  record(one: NewGivenBack): Promise<boolean>
  /** The second look, at a record that waits for it; false when it does not any more. */
  second(id: string, look: SecondLookAtBack): Promise<boolean>
  /** Of these cases those that are back, with the day. */
  backOn(entitlementIds: readonly string[]): Promise<{ entitlementId: string; on: LocalDate }[]>
  /** Due before a day, not back, and no task raised yet; at most 100. */
  overdue(today: LocalDate): Promise<LentCase[]>
}
