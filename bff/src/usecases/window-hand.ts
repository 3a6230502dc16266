import type { Actor } from '../domain/actor'
import { Fault } from '../domain/fault'
import { mayEnter } from '../domain/window-visit'
import { existingId } from './acting'
import { NOT_AGREED, personThrough, type VisitDeps } from './window-visit-access'

/**
 * Who acts on an application: a window's clerk whom the person agreed to enters as that person, everybody else is
 * themselves. CONFLICT when the word has ended.
 */
export function windowHand(deps: VisitDeps) {
  return async (actor: Actor, applicationId: string): Promise<Actor> => {
    if (actor.kind !== 'STAFF' || !actor.roles.includes('WINDOW')) return actor
    const visit = await deps.visits.entering(actor.staffId, existingId(applicationId, '这份申报表'))
    if (!visit || visit.regionCode !== actor.regionCode) return actor
    if (!mayEnter(visit, actor.staffId, deps.clock.now())) throw new Fault('CONFLICT', NOT_AGREED)
    return personThrough(deps, visit)
  }
}
export type WindowHand = ReturnType<typeof windowHand>

/** Throws when what was begun through a window goes on without the person's word, which is given for one application. */
export function stillThrough({ visits, clock }: Pick<VisitDeps, 'visits' | 'clock'>) {
  return async ({ through }: { through?: string | undefined }, applicationId: string): Promise<void> => {
    if (through === undefined) return
    const visit = await visits.get(through)
    const same = visit?.applicationId === applicationId
    if (!same || !mayEnter(visit, visit.staffId, clock.now())) throw new Fault('CONFLICT', NOT_AGREED)
  }
}
