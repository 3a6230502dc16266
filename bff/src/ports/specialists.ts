import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { BeneficiarySnapshot } from './beneficiary-snapshots'

export type SpecialistRole = 'ENTERPRISE' | 'PROJECT'

/** A firm of a specialist, as the city's sign-on names it. */
export interface SpecialistDuty {
  uscc: string
  role: SpecialistRole
}

export interface Assignment {
  enterpriseId: string
  name: string
  regionCode: string
  role: SpecialistRole
  /** Whether somebody acting for the firm looked at its package, by the record of uses; when last. */
  lastLookedAt: Date | null
}

/** What is known of a specialist's firms, read for all of them at once. */
export interface FirmSnapshots {
  /** By id; `today` names the year whose limits are counted. */
  ofMany(ids: readonly string[], today: LocalDate): Promise<Map<string, BeneficiarySnapshot>>
}

/** Who of the 两员 serves which enterprise (CZ-4). */
export interface Specialists {
  /** The firms a member of staff serves from now on; the ones not named any more are not theirs. */
  assign(staffNo: string, duties: readonly SpecialistDuty[], at: Date): Promise<void>
  /** Firms of a specialist, by name. */
  assignments(staffId: string): Promise<Assignment[]>
  /** Number in the city's directory (220104-037). */
  staffNo(staffId: string): Promise<string | null>
}
