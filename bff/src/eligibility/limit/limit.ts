import type { Tally } from '../condition/condition'

/**
 * How often something may be granted. Declared here, enforced in the second phase (inside the confirming
 * transaction) by counting the claims that earlier grants left behind.
 */
export type Limit = {
  readonly id: string
  readonly text: string
  readonly max: number
  /** Grants to this beneficiary, or to anybody (the same hired person with another employer). */
  readonly per: 'BENEFICIARY' | 'ANYONE'
  readonly window: 'EVER' | 'CALENDAR_YEAR' | 'CALENDAR_MONTH'
  /** Fields of the `forEach` record that make it the same thing again; none = the item as a whole. */
  readonly key?: readonly string[]
  /** Instead of `key`: one claim for each member of this tally; members already granted drop out of the count. */
  readonly each?: string
  /** Grants from before this system, known as records of a LIST fact; they use up the limit too. */
  readonly alsoCounting?: Tally
}

/** Items of one group exclude each other (就高不重复): for the same beneficiary, or the same member of a tally. */
export type Exclusion = {
  readonly group: string
  readonly text: string
  readonly rule: 'HIGHEST_ONLY' | 'FIRST_ONLY'
  /** Monthly benefits exclude each other month by month; none = once and for all. */
  readonly window?: 'CALENDAR_MONTH'
  readonly each?: string
}

/**
 * What a grant uses up. Stored with the entitlement; a register may hold at most `max` claims with the same key
 * (of one holder for BENEFICIARY, of all holders for ANYONE).
 */
export type Claim = {
  readonly register: string
  readonly key: string
  readonly per: 'BENEFICIARY' | 'ANYONE'
  readonly max: number
}

/** A claim that an earlier grant left behind. */
export type PastClaim = {
  readonly register: string
  readonly key: string
  readonly holder: 'SELF' | 'OTHER'
  /** The item it was granted under. */
  readonly itemId: string
  readonly grantedOn: string
  /** Set when it was paid before go-live: by which department, how much (分). */
  readonly paidBefore?: { readonly department: string; readonly amountFen: number }
}

/** Claims of the beneficiary, and of others where the register is kept per ANYONE. */
export type GrantHistory = readonly PastClaim[]
