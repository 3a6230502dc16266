import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import type { Authorisations } from '../ports/authorisations'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { Users } from '../ports/users'
import { standingOf, userOf } from './acting'

export interface LeaveEnterprise {
  authority: Authority
  authorisations: Pick<Authorisations, 'leave'>
  users: Pick<Users, 'unbindEnterprise'>
  clock: Clock
}

/**
 * 解绑 / 交回授权: from the next request on the person sees nothing of the enterprise. Its cases and its money go on as
 * they are; a legal representative's agents stay until they are taken back, for the firm is still the same. Throws
 * NOT_FOUND for an enterprise one does not act for, INVALID_INPUT for oneself.
 * A helper gives back the matters of the person they help in the same way.
 */
export const leaveEnterprise =
  ({ authority, authorisations, users, clock }: LeaveEnterprise) =>
  async (actor: Actor, enterpriseId: string): Promise<{ enterpriseName: string }> => {
    const { personId } = userOf(actor)
    const standing = await standingOf(authority, actor, enterpriseId, '这家企业')
    if (!personId || standing.role === 'SELF') throw invalidInput('只能解绑企业。不想再用，可以退出登录。')
    const at = clock.now()
    // Whoever is both gives both back: otherwise the other standing would come up in its place.
    await users.unbindEnterprise(personId, standing.beneficiaryId, at)
    await authorisations.leave(standing.beneficiaryId, personId, at)
    return { enterpriseName: standing.name }
  }
