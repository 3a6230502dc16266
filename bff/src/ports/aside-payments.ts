import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { OpenPriorPayment } from '../domain/prior-payment'
import type { Jurisdiction } from '../domain/staff-duty'

/** What a department says one of them was: a payment for an item, or none that counts here. */
export interface AsideFinding {
  id: string
  kind: 'ASSIGN' | 'CLOSE'
  /** Set for ASSIGN. */
  itemId: string | null
  /** Who was paid, where the delivery does not say or says it wrongly. */
  who: { kind: 'PERSON' | 'ENTERPRISE'; identifier: string } | null
  /** Where the delivery does not say. */
  paidOn: LocalDate | null
  amountFen: number | null
  finding: string
  staffId: string
  staffName: string
  reviewer: boolean
  at: Date
}

/** The second look at a finding that would free money. */
export interface SecondLook {
  staffId: string
  staffName: string
  /** Why not; null for a yes. */
  reason: string | null
  at: Date
}

/** A finding and what became of it. VOID: the payment was delivered anew meanwhile. */
export type KeptFinding = AsideFinding & {
  status: 'PROPOSED' | 'DONE' | 'REFUSED' | 'VOID'
  second: SecondLook | null
}

/** A payment from before go-live that could not be placed, with all that was said of it. */
export interface AsidePayment {
  id: string
  payment: OpenPriorPayment
  kind: 'PERSON' | 'ENTERPRISE'
  /** Empty when the delivery does not say. */
  identifier: string
  /** As delivered, where something is missing. */
  line: string | null
  /** Whose it is, when that is somebody here. */
  subject: { id: string; regionCode: string } | null
  takenAt: Date
  /** It still waits. */
  open: boolean
  /** Oldest first. */
  findings: readonly KeptFinding[]
}

/** Whose they are to find out: those under codes of items the department leads, and those it paid under no known code. */
export interface AsideScope extends Jurisdiction {
  /** Region of what is nobody's yet. */
  city: string
  /** Codes of items the department leads. */
  led: readonly string[]
  /** Every code that means an item. */
  known: readonly string[]
}

/** Payments from before go-live that wait for somebody to find out what they were. */
export interface AsidePayments {
  /** The oldest first. */
  waiting(scope: AsideScope, limit: number): Promise<AsidePayment[]>
  /** How many they are; nothing sealed is opened. */
  count(scope: AsideScope): Promise<number>
  get(id: string): Promise<AsidePayment | null>
  /**
   * Keeps a finding on a payment as it was seen (`takenAt`); `done`: it counts at once, otherwise a second person looks.
   * False when the payment does not wait any more, was delivered anew, or another finding waits.
   */
  find(id: string, takenAt: Date, finding: AsideFinding, done: boolean): Promise<boolean>
  /** The second look: a yes lets the finding count, a no leaves the payment where it is. False when it was looked at already. */
  second(findingId: string, look: SecondLook): Promise<boolean>
}
