import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { AppointmentStatus } from '../domain/appointment'

/** When and where. */
export interface SlotAt {
  centreId: string
  day: LocalDate
  slot: string
}

export interface Appointment extends SlotAt {
  id: string
  /** To be said at the window. */
  number: string
  subjectId: string
  itemId: string | null
  status: AppointmentStatus
  bookedBy: string
  /** Who booked it, masked. */
  bookedName: string
  bookedAt: Date
  /** Grows when it is moved. */
  revision: number
}

/** FULL: every place is taken. SAME_TIME: the beneficiary has one then already. */
export type SlotAnswer = 'HAD' | 'FULL' | 'SAME_TIME' | 'GONE'

/** Appointments; a place is given once, whoever asks at the same moment. */
export interface Appointments {
  /** `places`: how many the slot has. News goes to the outbox as `appointment`. */
  book(appointment: Omit<Appointment, 'status' | 'revision'>, places: number): Promise<SlotAnswer>
  /** To another slot, its place given back; GONE when it is not booked any more. */
  move(id: string, to: SlotAt, places: number): Promise<SlotAnswer>
  /** CANCELLED or CAME; false when it was not booked any more. */
  end(id: string, status: 'CANCELLED' | 'CAME'): Promise<boolean>
  get(id: string): Promise<Appointment | null>
  /** Those of beneficiaries from a day on, the next first. */
  ofSubjects(subjectIds: readonly string[], from: LocalDate): Promise<Appointment[]>
  /** Booked or come, of some centres on a day, by time. */
  ofDay(centreIds: readonly string[], day: LocalDate): Promise<Appointment[]>
  /** Places taken at a centre between two days: `2026-11-23 08:30` → how many. */
  taken(centreId: string, from: LocalDate, until: LocalDate): Promise<ReadonlyMap<string, number>>
  /** Booked for a day. */
  bookedFor(day: LocalDate): Promise<Appointment[]>
}
