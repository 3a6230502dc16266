import type { FactUsed } from '../assessment'

/** How many records satisfy a tally: surely, and at most (unknown records counted in). */
export type TallyResult = {
  readonly known: boolean
  readonly certain: number
  readonly possible: number
  /** Keys of the sure members, for tallies with `distinctBy`. */
  readonly members: readonly string[]
  readonly used: FactUsed
}
