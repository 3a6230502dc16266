import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import type { Clock } from '../ports/clock'
import type { ViewerState, Viewers } from '../ports/viewers'

export interface SeeViewer {
  viewers: Viewers
  clock: Clock
}

export type SeenViewer = { kind: 'USER'; viewer: ViewerState } | { kind: 'STAFF'; staff: StaffActor }

/** Who is signed in and for whom they may act; null for nobody. */
export const seeViewer =
  ({ viewers, clock }: SeeViewer) =>
  async (actor: Actor): Promise<SeenViewer | null> => {
    if (actor.kind === 'ANONYMOUS') return null
    if (actor.kind === 'STAFF') return { kind: 'STAFF', staff: actor }
    const viewer = await viewers.see(actor, chinaDate(clock.now()))
    return viewer && { kind: 'USER', viewer }
  }
