import type { Claim } from '../limit/limit'

/** A right somebody could take: an offer that waits for its tap, or an item to be had at once. */
export type Option = {
  /** Unique among the options; says nothing about which is better. */
  readonly id: string
  readonly itemId: string
  /** Integer 分, 0 for a service. */
  readonly amountFen: number
  /** Last day to take it (`YYYY-MM-DD`); null when open-ended. */
  readonly deadline: string | null
  /** Visits to a window it costs. */
  readonly visits: number
  /** What taking it uses up. */
  readonly claims: readonly Claim[]
  /**
   * What it still comes to once these claims of other options were granted first; null when nothing is left of it.
   * Absent where it is all or nothing. Only items that count members (`each`) can come to less.
   */
  readonly after?: (granted: readonly GrantedClaim[]) => Remainder | null
}

/** A claim of another option, granted first. */
export type GrantedClaim = Claim & { readonly itemId: string }

/** An option as it is taken: whole, or without the members that another option of the group takes. */
export type Remainder = { readonly amountFen: number; readonly claims: readonly Claim[] }

/** The order that breaks ties: the earlier deadline, fewer visits, the item's id, the option's id. */
export function byPreference(a: Option, b: Option): number {
  return (
    compare(a.deadline ?? '9999-12-31', b.deadline ?? '9999-12-31') ||
    a.visits - b.visits ||
    compare(a.itemId, b.itemId) ||
    compare(a.id, b.id)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
