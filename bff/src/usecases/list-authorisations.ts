import type { Actor } from '../domain/actor'
import type { Authorisation } from '../domain/authorisation'
import { forbidden } from '../domain/fault'
import type { Authorisations } from '../ports/authorisations'
import type { Authority } from '../ports/authority'
import { standingOf } from './acting'

export interface ListAuthorisations {
  authority: Authority
  authorisations: Pick<Authorisations, 'ofEnterprise'>
}

/** Agents of an enterprise or helpers of a person, newest first; for the legal representative or the person only. */
export const listAuthorisations =
  ({ authority, authorisations }: ListAuthorisations) =>
  async (actor: Actor, enterpriseId: string): Promise<Authorisation[]> => {
    const standing = await standingOf(authority, actor, enterpriseId, '这家企业')
    if (standing.role === 'AGENT') throw forbidden('只有法定代表人能查看授权。')
    return authorisations.ofEnterprise(standing.beneficiaryId)
  }
