import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'

/** Who may act for whom, asked afresh for every request: a revoked agent sees nothing on the next one. */
export interface Authority {
  /** The actor's standing towards one beneficiary, or null. */
  standing(actor: Actor, beneficiaryId: string): Promise<Standing | null>
  /** Everybody the actor may act for, the one used last first. */
  standings(actor: Actor): Promise<Standing[]>
  /** The last day of an authorisation of this very person for a beneficiary that ran out by itself; null without one. */
  endedOn(actor: Actor, beneficiaryId: string): Promise<LocalDate | null>
}
