import { maskName } from '@policy-direct/shared/format/mask'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'
import {
  type Authorisation,
  type AuthorisationRequest,
  grantedScopes,
  isNamed,
  whyNotGranted,
} from '../domain/authorisation'
import { notFound } from '../domain/fault'
import type { Authorisations } from '../ports/authorisations'
import type { Authority } from '../ports/authority'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Subjects } from '../ports/subjects'
import { standingOf, userOf } from './acting'
import { limitRate } from './limit-rate'

export interface AuthoriseAgent {
  authority: Authority
  authorisations: Pick<Authorisations, 'grant' | 'get'>
  subjects: Pick<Subjects, 'identity'>
  cache: Cache
  clock: Clock
  ids: Ids
}

export type AuthoriseAgentCommand = AuthorisationRequest & { enterpriseId: string }
export type AuthoriseAgentOutcome =
  | { kind: 'GRANTED'; authorisation: Authorisation }
  | { kind: 'REFUSED'; message: string }

/** Each grant sends a message to a phone somebody typed. */
const PER_MINUTE = 10

/**
 * The legal representative authorises an agent, or a person a helper (帮办代办, HR-1), who has to accept with a proven real
 * name (N-8).
 */
export const authoriseAgent =
  (deps: AuthoriseAgent) =>
  async (actor: Actor, command: AuthoriseAgentCommand): Promise<AuthoriseAgentOutcome> => {
    const user = userOf(actor)
    const standing = await standingOf(deps.authority, actor, command.enterpriseId, '这家企业')
    const now = deps.clock.now()
    const request = {
      ...command,
      agentName: command.agentName.trim(),
      agentPhone: command.agentPhone.replace(/\s/g, ''),
    }
    const grantor = user.personId ? await deps.subjects.identity(user.personId) : null
    if (!grantor || !user.personId) throw notFound('这家企业')
    const refusal = whyNotThis(standing, request, grantor) ?? whyNotGranted(request, chinaDate(now))
    if (refusal) return { kind: 'REFUSED', message: refusal }
    await limitRate(deps.cache, 'authorise', standing.beneficiaryId, PER_MINUTE)

    const id = deps.ids.uuid()
    await deps.authorisations.grant({
      id,
      enterpriseId: standing.beneficiaryId,
      agentName: request.agentName,
      agentPhone: request.agentPhone,
      grantedBy: user.personId,
      grantedByName: grantor.name,
      scopes: grantedScopes(request.scopes, standing.beneficiaryKind),
      helpedName: standing.beneficiaryKind === 'PERSON' ? maskName(grantor.name) : null,
      capFen: request.capFen,
      validUntil: request.validUntil,
      grantedAt: now,
    })
    const authorisation = await deps.authorisations.get(id)
    if (!authorisation) throw notFound('这份授权')
    return { kind: 'GRANTED', authorisation }
  }

function whyNotThis(
  standing: Standing,
  request: AuthorisationRequest,
  grantor: { name: string; phone: string | null },
): string | null {
  if (standing.role === 'AGENT')
    return standing.beneficiaryKind === 'PERSON'
      ? '只有本人可以请人帮办，请本人登录后办理。'
      : '只有法定代表人可以授权经办人，请法定代表人本人登录后办理。'
  if (!isNamed(request, grantor)) return null
  return standing.role === 'SELF' ? '您就是本人，不用再授权自己。' : '您就是法定代表人，不用再授权自己。'
}
