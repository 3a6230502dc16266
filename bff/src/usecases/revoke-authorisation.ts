import type { Actor } from '../domain/actor'
import type { Authorisation } from '../domain/authorisation'
import { notFound } from '../domain/fault'
import type { Authorisations } from '../ports/authorisations'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import { existingId, userOf } from './acting'

export interface RevokeAuthorisation {
  authority: Authority
  authorisations: Pick<Authorisations, 'get' | 'revoke'>
  clock: Clock
}

const WHAT = '这份授权'

/** The legal representative, or the person who is helped, takes an authorisation back; the agent's next request already sees nothing. */
export const revokeAuthorisation =
  ({ authority, authorisations, clock }: RevokeAuthorisation) =>
  async (actor: Actor, id: string): Promise<Authorisation> => {
    userOf(actor)
    const authorisation = await authorisations.get(existingId(id, WHAT))
    const standing = authorisation && (await authority.standing(actor, authorisation.enterpriseId))
    if (!authorisation || !standing || standing.role === 'AGENT') throw notFound(WHAT)
    await authorisations.revoke(authorisation.id, clock.now())
    const revoked = await authorisations.get(authorisation.id)
    if (!revoked) throw notFound(WHAT)
    return revoked
  }
