import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import type { Authority } from '../ports/authority'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import { existingId, NotTheirs, userOf } from './acting'

export interface ViewDeps {
  entitlements: EntitlementReader
  authority: Authority
}

/** A case of one of the viewer's beneficiaries. Throws UNAUTHENTICATED, NOT_FOUND (also for somebody else's). */
export async function ownEntitlement(deps: ViewDeps, actor: Actor, id: string): Promise<EntitlementCase> {
  userOf(actor)
  const found = await deps.entitlements.get(existingId(id))
  if (!found) throw notFound()
  if (!(await deps.authority.standing(actor, found.subjectId))) throw new NotTheirs(found.subjectId)
  return found
}

export function viewEntitlement(deps: ViewDeps) {
  return (actor: Actor, id: string): Promise<EntitlementCase> => ownEntitlement(deps, actor, id)
}
