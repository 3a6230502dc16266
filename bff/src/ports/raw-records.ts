import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { RollUp } from '../domain/roll-up'

/** A raw record of a department: a contribution, a bill, a filing. Only its figures are kept. */
export interface RawRecord {
  source: string
  /** The department's own number: with the source it names the record for ever. */
  recordId: string
  kind: 'PERSON' | 'ENTERPRISE'
  /** 身份证号 or USCC; kept as blind index only. */
  identifier: string
  occurredOn: LocalDate
  figures: Readonly<Record<string, string | number | boolean>>
  status: 'VALID' | 'REVOKED'
  /** ISO 8601, UTC. */
  sentAt: string
}

/** Raw records and the facts rolled up from them. Deliveries may be repeated, late and out of order. */
export interface RawRecords {
  /** Keeps records, of known and unknown subjects; the one sent last counts. Answers how many said something new. */
  take(records: readonly RawRecord[], at: Date): Promise<number>
  /** Marks everybody for those roll-ups that are new or read differently. Answers how many those are. */
  declare(rollUps: readonly RollUp[]): Promise<number>
  /**
   * Rolls up for some subjects whose records changed; writes their facts, and with `announce` has them matched again.
   * @returns how many subjects were looked at; 0 when nobody is left
   */
  rollUp(rollUps: readonly RollUp[], at: Date, announce: boolean): Promise<number>
  /** Records that wait for their subject. */
  waiting(): Promise<number>
}
