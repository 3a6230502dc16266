import { nextAccountChange } from '../domain/account-change'
import type { Actor } from '../domain/actor'
import { Fault, notFound } from '../domain/fault'
import type { AccountChangeRecord, AccountChanges } from '../ports/account-changes'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import { caseActorOf, existingId, userOf } from './acting'

const WHAT = '这份换账户的申请'

/**
 * "不是我申请的": whoever acts for the beneficiary stops a change that is not in use yet. Twice is once. Throws NOT_FOUND
 * (also for somebody else's), CONFLICT when it is in use or ended otherwise.
 */
export function stopAccountChange(deps: {
  accountChanges: Pick<AccountChanges, 'get' | 'move'>
  authority: Authority
  clock: Clock
}) {
  return async (actor: Actor, id: string): Promise<AccountChangeRecord> => {
    const user = userOf(actor)
    const change = await deps.accountChanges.get(existingId(id, WHAT))
    if (!change || !(await deps.authority.standing(actor, change.subjectId))) throw notFound(WHAT)
    if (change.status === 'STOPPED') return change
    const to = nextAccountChange(change.status, 'STOP')
    const { id: actorId, kind, name } = caseActorOf(user)
    const stopped =
      to !== null &&
      (await deps.accountChanges.move(change.id, change.status, to, {
        event: 'STOP',
        actorKind: kind,
        actorId,
        actorName: name,
        reviewer: false,
        reason: null,
        at: deps.clock.now(),
      }))
    const now = await deps.accountChanges.get(change.id)
    if (now && (stopped || now.status === 'STOPPED')) return now
    throw new Fault('CONFLICT', '这份申请已经办完或刚刚有了变化，请刷新看看。不是您申请的，请马上打 12345。')
  }
}
