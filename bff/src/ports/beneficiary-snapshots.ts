import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'
import type { PastClaim } from '../eligibility'
import type { EntitlementCase } from './entitlements'
import type { Subject } from './subjects'

/** A department whose data do not come, and since when. */
export interface DataGap {
  department: string
  since: Date
}

/** A claim with the case that left it behind; null where it was paid before go-live. */
export type CaseClaim = PastClaim & { readonly entitlementId: string | null }

/**
 * Everything a judgement of one beneficiary rests on, at one moment. The same object, with the same cases in it, is
 * answered for as long as none of it has changed, nor anything that happened to a case, nor an account: whatever is
 * derived from it may hang on it. Never changed by whoever reads it.
 */
export interface BeneficiarySnapshot {
  readonly subject: Subject
  /** Newest first. */
  readonly cases: readonly EntitlementCase[]
  /** The beneficiary's own claims, and those of others on the records the beneficiary's facts name. */
  readonly claims: readonly CaseClaim[]
}

export interface BeneficiaryReading {
  /** The actor's towards the beneficiary. */
  standing: Standing
  snapshot: BeneficiarySnapshot
  gaps: DataGap[]
  /** When departments last delivered. */
  dataAsOf: Date
}

/** Reads in one statement, asked every time: what is written by another process is in the next reading. */
export interface BeneficiarySnapshots {
  /**
   * `today` names the year whose limits are counted. Null for an id nobody has, and for somebody else's beneficiary.
   */
  of(actor: Actor, beneficiaryId: string, today: LocalDate): Promise<BeneficiaryReading | null>
}
