import type { LocalDate } from '@policy-direct/shared/time/china-date'
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

/** Everything a judgement of one beneficiary rests on, read at one moment. */
export interface BeneficiarySnapshot {
  subject: Subject
  /** Newest first. */
  cases: EntitlementCase[]
  /** The beneficiary's own claims, and those of others on the records the beneficiary's facts name. */
  claims: CaseClaim[]
  gaps: DataGap[]
  /** When departments last delivered. */
  dataAsOf: Date
}

/** Reads it in one statement: what is written by another process is in the next reading. */
export interface BeneficiarySnapshots {
  /** `today` names the year whose limits are counted. Null for an id nobody has. */
  of(beneficiaryId: string, today: LocalDate): Promise<BeneficiarySnapshot | null>
}
