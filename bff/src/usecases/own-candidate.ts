import type { Actor, StaffActor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { Desk } from '../ports/desk'
import { existingId } from './acting'

/**
 * The list a candidate is on, if the signed-in reviewer answers for it. Faults: UNAUTHENTICATED, FORBIDDEN,
 * NOT_FOUND (also for another department's candidate).
 */
export async function ownCandidate(
  desk: Desk,
  actor: Actor,
  candidateId: string,
): Promise<{ staff: StaffActor; listId: string; candidateId: string }> {
  const staff = onDuty(actor, 'REVIEWER')
  const id = existingId(candidateId)
  const place = await desk.placeOf(id)
  if (!place || !answersFor(staff, place)) throw notFound()
  return { staff, listId: place.listId, candidateId: id }
}
