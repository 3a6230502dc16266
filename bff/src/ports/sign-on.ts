import type { StaffRole } from '../domain/actor'
import type { SpecialistDuty } from './specialists'
import type { CodeAnswer } from './wechat'

/** A person as 省统一身份认证 vouches for them. */
export interface ProvenPerson {
  issuer: string
  /** 2 self-declared, 3 two-factor, 4 face, 5 certificate or counter. */
  level: number
  name: string
  idNumber: string
  phone: string
}

/** An enterprise as its 电子营业执照 shows it, and who showed it. */
export interface ShownLicence {
  uscc: string
  enterpriseName: string
  /** Whether it is registered and in business. */
  active: boolean
  legalRepresentativeIdNumber: string
  holderIdNumber: string
  holderIsLegalRepresentative: boolean
}

/** A civil servant as the city's sign-on knows them. */
export interface StaffIdentity {
  staffNo: string
  name: string
  department: string
  regionCode: string
  roles: StaffRole[]
  /** Firms a specialist serves; null for everybody else. */
  duties: SpecialistDuty[] | null
  /** Where a window's clerk sits. */
  windowName?: string
}

/** A page elsewhere that proves something, and the redeeming of its one-time code. */
export interface SignOn<T> {
  /** The page, which comes back to `returnUrl` with `code` and `state`. */
  page(returnUrl: string, state: string): string
  /** Redeems the code. Throws Fault UPSTREAM_UNAVAILABLE when the institution cannot be reached. */
  redeem(code: string): Promise<CodeAnswer<T>>
}
