import { chinaDate } from '@policy-direct/shared/time/china-date'
import { nextAccountChange } from '../domain/account-change'
import type { AccountChangeRecord, AccountChanges } from '../ports/account-changes'
import type { Clock } from '../ports/clock'
import type { CaseActor } from '../ports/entitlements'
import type { Users } from '../ports/users'

const BY_ITSELF: CaseActor = { kind: 'SYSTEM', id: 'standing', name: '平台' }
const WHY = '申请的人已经不能替企业办事'

type Mover = Pick<AccountChanges, 'move'>

/** Stops an account change whose asker may no longer act for the enterprise. Answers whether it could still be stopped. */
export async function stopForGone(
  accountChanges: Mover,
  change: Pick<AccountChangeRecord, 'id' | 'status'>,
  at: Date,
): Promise<boolean> {
  const to = nextAccountChange(change.status, 'STOP')
  if (!to) return false
  const { kind: actorKind, id: actorId, name: actorName } = BY_ITSELF
  const step = { event: 'STOP', actorKind, actorId, actorName, reviewer: false, reason: WHY, at } as const
  return accountChanges.move(change.id, change.status, to, step)
}

/** User who asked for an account change. */
export const askerOf = ({ steps }: Pick<AccountChangeRecord, 'steps'>): string => steps[0]?.actorId ?? ''

/**
 * Whoever may no longer act for an enterprise moves no money of it either: the account changes they asked for and that
 * are not in use yet are stopped. Answers how many.
 */
export function stopChangesOfGone(deps: {
  accountChanges: Pick<AccountChanges, 'openOfSubject'> & Mover
  users: Pick<Users, 'contactsOf'>
  clock: Clock
}) {
  return async (enterpriseId: string, personId: string): Promise<number> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    const [own, acting] = await Promise.all([
      deps.users.contactsOf(personId, today),
      deps.users.contactsOf(enterpriseId, today),
    ])
    const still = new Set(acting.map(({ userId }) => userId))
    const gone = new Set(own.map(({ userId }) => userId).filter(userId => !still.has(userId)))
    let stopped = 0
    for (const change of await deps.accountChanges.openOfSubject(enterpriseId))
      if (gone.has(askerOf(change)) && (await stopForGone(deps.accountChanges, change, at))) stopped += 1
    return stopped
  }
}
