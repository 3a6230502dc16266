import type { Actor, StaffActor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { CandidateListState, Desk } from '../ports/desk'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'

export interface CandidateListsDeps {
  desk: Desk
  items: PolicyItems
}

export interface ShownList {
  list: CandidateListState
  item: PolicyItemVersion
}

/**
 * Lists of the signed-in person's department and region; who accepts cases may look and not decide (XQ-5). Faults:
 * UNAUTHENTICATED, FORBIDDEN.
 */
export function listCandidateLists({ desk, items }: CandidateListsDeps) {
  return async (actor: Actor): Promise<ShownList[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const lists = await desk.lists(staff.department)
    return Promise.all(lists.filter(list => answersFor(staff, list)).map(list => withItem(items, list)))
  }
}

/** One list of theirs. NOT_FOUND for every other. */
export function readCandidateList({ desk, items }: CandidateListsDeps) {
  return async (actor: Actor, id: string): Promise<ShownList> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    return withItem(items, await ownList(desk, staff, id))
  }
}

/** The list, if the member of staff answers for it. */
export async function ownList(desk: Desk, staff: StaffActor, id: string): Promise<CandidateListState> {
  const list = await desk.list(existingId(id, '这份名单'))
  if (!list || !answersFor(staff, list)) throw notFound('这份名单')
  return list
}

export async function withItem(items: PolicyItems, list: CandidateListState): Promise<ShownList> {
  const item = await items.version(list.itemId, list.itemVersion)
  if (!item) throw new Error(`${list.itemId} version ${list.itemVersion} was never published`)
  return { list, item }
}
