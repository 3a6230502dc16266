import type { ConsentKind } from '../domain/consent'

/** A consent that was taken back. */
export interface ConsentWithdrawal {
  kind: Exclude<ConsentKind, 'CERTIFICATE'>
  at: Date
}

/** What people agreed to and took back; consents to certificates are kept in the forms they were given in. */
export interface Consents {
  /** When the user signed in, and so agreed, after they last took it back; null when nobody knows. */
  signInGivenAt(userId: string): Promise<Date | null>
  /** What was taken back by a user or on behalf of a beneficiary, newest first. */
  withdrawn(userId: string, subjectId: string): Promise<ConsentWithdrawal[]>
  /**
   * Ends the link between a WeChat account and a real name together with every open session, and records it, in one
   * transaction. Answers the digests of the sessions that ended.
   */
  withdrawSignIn(userId: string, at: Date): Promise<Buffer[]>
  /** Records that the consent to check an account was taken back, once an account change. */
  withdrawAccountCheck(userId: string, subjectId: string, accountChangeId: string, at: Date): Promise<void>
}
