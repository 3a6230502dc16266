import type { CodeRefusal } from '../domain/identity-code'

/** A code that a phone shows. The digits themselves are never kept. */
export interface ShownIdentityCode {
  digest: Uint8Array
  userId: string
  sessionDigest: Uint8Array
  issuedAt: Date
  expiresAt: Date
}

/** Who showed a code. */
export interface CodeHolder {
  userId: string
  personId: string
  identityLevel: number | null
}

/** Dynamic identity codes (亮码): each works once, for a minute, while the session that shows it lives. */
export interface IdentityCodes {
  /** Shows a code in place of this user's earlier ones; false when these digits are somebody's already. */
  show(code: ShownIdentityCode): Promise<boolean>
  /** Uses a code up. Of two clerks who scan it at the same moment one gets the person. */
  use(digest: Uint8Array, staffId: string, at: Date): Promise<CodeHolder | CodeRefusal>
  /** Forgets codes that ended before `before`; answers how many. */
  forget(before: Date): Promise<number>
}

/** Makes and recognises the twelve digits: whoever has not the key guesses one in ten thousand, and then still nobody's. */
export interface IdentityCodeSeal {
  /** Digits for `random`, good randomness of at least 12 characters. */
  digitsOf(random: string): string
  genuine(digits: string): boolean
}
