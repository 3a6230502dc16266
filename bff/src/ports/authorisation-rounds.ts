export type AuthorisationPurpose = 'WECHAT' | 'IDENTITY' | 'LICENSE' | 'STAFF'

/** A round trip to an authorisation page: bound to purpose and user, used once. Only the state's digest is kept. */
export interface AuthorisationRounds {
  open(round: {
    stateDigest: Buffer
    purpose: AuthorisationPurpose
    userId: string | null
    returnTo: string
    expiresAt: Date
  }): Promise<void>
  /** Uses a round up. False when it is unknown, of another user or purpose, used before, or too old. */
  use(stateDigest: Buffer, purpose: AuthorisationPurpose, userId: string | null, at: Date): Promise<boolean>
  /** Removes rounds that ended before `before`; answers how many. */
  clear(before: Date): Promise<number>
}
