import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** One use, in the words of the record. */
export interface DataUseLine {
  /** `2026-11-20 15:12`. */
  readonly at: string
  readonly actor: string
  readonly what: string
  readonly purpose: string
  readonly basis: string
}

/** A beneficiary's record of uses, as it is handed out (PIPL art. 45). */
export interface DataUseRecord {
  readonly name: string
  readonly until: LocalDate
  /** Newest first. */
  readonly lines: readonly DataUseLine[]
  /** There are older ones that do not fit. */
  readonly cut: boolean
  /** Consents that were taken back: when, which. */
  readonly withdrawn: readonly string[]
}

export const BASIS_WORDS = { STATUTORY_DUTY: '依法履职', CONSENT: '本人同意' } as const
