import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import type { WindowVisitRecord } from '../ports/window-visits'
import { existingId } from './acting'
import { confirmSharedAccount, type ShareAccountDeps } from './share-account'
import {
  byStaff,
  deskVisit,
  enteredVisit,
  personThrough,
  takeStep,
  type VisitDeps,
} from './window-visit-access'

export interface ShareAtWindow {
  visitId: string
  entitlementId: string
  statement: string
}

/**
 * The person before the window says through its clerk that the account is shared on purpose (CC-7): of the one item they
 * agreed to, in their words, kept with whose they are and who wrote them down. The same again is answered the same.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT without the person's word or when nothing waits.
 */
export function shareAccountAtWindow(deps: VisitDeps & ShareAccountDeps) {
  const say = confirmSharedAccount(deps)
  return async (actor: Actor, command: ShareAtWindow): Promise<WindowVisitRecord> => {
    const entitlementId = existingId(command.entitlementId)
    const seen = await deskVisit(deps, actor, command.visitId)
    if (seen.visit.status === 'PASSED_ON' && seen.visit.entitlementId === entitlementId) return seen.visit
    const { staff, visit, itemId, beneficiaryId } = await enteredVisit(deps, actor, command.visitId)
    const found = await deps.entitlements.get(entitlementId)
    if (found?.itemId !== itemId || found.subjectId !== beneficiaryId) throw notFound()
    const statement = command.statement.trim()
    await say(await personThrough(deps, visit), { entitlementId, statement })
    return takeStep(deps, visit, 'SHARE_ACCOUNT', byStaff(staff), {
      ...{ reason: statement, entitlementId, agreedUntil: null, passOnBy: null },
    })
  }
}
