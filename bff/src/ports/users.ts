import type { WeChatIdentity } from './wechat'

/** How a user can be reached; opened from the sealed row. */
export interface UserContact {
  userId: string
  /** Proven phone; null before real-name verification. */
  phone: string | null
  /** For subscribe messages; null for somebody who only came by browser. */
  miniProgramOpenid: string | null
}

/** TAKEN: the person is bound to another user. OTHER_PERSON: the user is bound to another person. */
export type BindResult = 'BOUND' | 'TAKEN' | 'OTHER_PERSON'

/** People signed in through WeChat. */
export interface Users {
  /** The user behind a WeChat identity, found by unionid or openid, or added. Answers their id. */
  signedIn(identity: WeChatIdentity, at: Date): Promise<string>
  /** Binds the proven person and keeps the level of proof. */
  bindPerson(
    userId: string,
    proof: { personId: string; issuer: string; level: number; phone: string },
    at: Date,
  ): Promise<BindResult>
  /**
   * The user of a person whom a window knows by their ID card: the one who signed in, or, for whoever never did, one that
   * nobody can sign in as, until the person binds themselves on a telephone and takes its place. Answers their id.
   */
  atWindow(personId: string, proof: { issuer: string; level: number }, at: Date): Promise<string>
  bindEnterprise(personId: string, enterpriseId: string, at: Date): Promise<void>
  /** Takes a binding back and tells both sides; false when there is none. */
  unbindEnterprise(personId: string, enterpriseId: string, at: Date): Promise<boolean>
  /** Remembers whom the user last acted for. */
  remember(userId: string, beneficiaryId: string): Promise<void>
  contact(userId: string): Promise<UserContact | null>
  /**
   * Who hears of a beneficiary's matters on `today`: the person; or the bound legal representative and the agents in
   * force of an enterprise.
   */
  contactsOf(beneficiaryId: string, today: string): Promise<UserContact[]>
}
