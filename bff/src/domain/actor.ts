export type StaffRole = 'ACCEPTOR' | 'REVIEWER' | 'SPECIALIST' | 'LEADER' | 'AUDITOR' | 'WINDOW'
export type AuthorisationScope = 'VIEW' | 'CONFIRM' | 'CHANGE_ACCOUNT'

/** Nobody is signed in. */
export interface Anonymous {
  kind: 'ANONYMOUS'
  /** Set when the session ended without their doing. */
  because?: EndedBecause | null
}

/** STAFF_ENDED: the city's directory does not know them as staff any more. */
export type EndedBecause = 'STAFF_ENDED'

/** A person signed in through WeChat. `personId` is set once their real name is proven. */
export interface UserActor {
  kind: 'USER'
  userId: string
  personId: string | null
  /** Level of the proving platform (2–5), null before real-name verification. */
  identityLevel: number | null
  /** Masked name for event rows, e.g. 李*. */
  maskedName: string
  /** The visit at a window through which somebody enters for them; absent when they act themselves. */
  through?: string
}

/** A civil servant on duty; named in full. */
export interface StaffActor {
  kind: 'STAFF'
  staffId: string
  name: string
  department: string
  /** GB/T 2260 prefix they answer for. */
  regionCode: string
  roles: StaffRole[]
  /** Where a window's clerk sits, in words. */
  windowName?: string
}

export type Actor = Anonymous | UserActor | StaffActor

/** In which capacity a user acts for a beneficiary, resolved afresh for every request. */
export interface Standing {
  beneficiaryId: string
  beneficiaryKind: 'PERSON' | 'ENTERPRISE'
  /** Full name of an enterprise, masked name of a person. */
  name: string
  role: 'SELF' | 'LEGAL_REPRESENTATIVE' | 'AGENT'
  scopes: readonly AuthorisationScope[]
  /** Largest amount per confirmation in 分; null without limit. */
  capFen: number | null
  /** Last day, for agents. */
  validUntil: string | null
}

/** Whether somebody may act for the beneficiary, not only look: everybody but an agent without CONFIRM. */
export const mayAct = ({ role, scopes }: Standing): boolean => role !== 'AGENT' || scopes.includes('CONFIRM')

/** The name under which somebody acts for a beneficiary; who helps a person says for whom (帮办代办, HR-1). */
export const nameFor = (maskedName: string, { role, beneficiaryKind, name }: Standing): string =>
  role === 'AGENT' && beneficiaryKind === 'PERSON' ? `${maskedName}（受${name}委托帮办）` : maskedName
