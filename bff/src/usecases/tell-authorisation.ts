import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { AuthorisationEvent, Authorisations } from '../ports/authorisations'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import { messagesOf } from './news'

export interface TellDeps {
  authorisations: Pick<Authorisations, 'get'>
  /** Users to tell: the legal representative's side and the agent's. */
  users: { contactsOf(beneficiaryId: string, today: string): Promise<{ userId: string }[]> }
  messages: Messages
  clock: Clock
  ids: Ids
}

const HELPER_WORDS: Record<AuthorisationEvent, string> = {
  GRANTED: '已请人帮办：',
  ACCEPTED: '帮办人接受了：',
  DECLINED: '帮办人没有接受：',
  REVOKED: '已收回帮办：',
  LEFT: '帮办人交回了：',
  VOIDED: '帮办失效了：',
}

const WORDS: Record<AuthorisationEvent, string> = {
  GRANTED: '已授权经办人 ',
  ACCEPTED: '经办人接受了授权：',
  DECLINED: '经办人没有接受授权：',
  REVOKED: '已收回授权：',
  LEFT: '经办人交回了授权：',
  VOIDED: '法定代表人变更，原来的授权自动失效：',
}

/** What is over is not announced as a grant, neither here nor by the approved text. */
const ENDED: ReadonlySet<AuthorisationEvent> = new Set(['DECLINED', 'REVOKED', 'LEFT', 'VOIDED'])

/** Both sides are always told what happens to an authorisation (N-8); an agent who lost it as well. */
export function tellAuthorisation(deps: TellDeps) {
  return async (authorisationId: string, event: AuthorisationEvent): Promise<number> => {
    const authorisation = await deps.authorisations.get(authorisationId)
    if (!authorisation) return 0
    const at = deps.clock.now()
    const today = chinaDate(at)
    const { enterpriseId, agentPersonId, grantedBy } = authorisation
    // Whoever grants for themselves is helped; an enterprise grants through its legal representative.
    const helped = enterpriseId === grantedBy
    const [firm, agent] = await Promise.all([
      deps.users.contactsOf(enterpriseId, today),
      agentPersonId ? deps.users.contactsOf(agentPersonId, today) : [],
    ])
    const news = {
      ...{ subjectId: enterpriseId, entitlementId: null },
      template: ENDED.has(event) ? 'authorisation-ended' : 'authorisation',
      occasion: `authorisation:${authorisationId}:${event}`,
      users: new Set([...firm, ...agent].map(({ userId }) => userId)),
      facts: {
        name: authorisation.enterpriseName,
        deadline: event === 'GRANTED' || event === 'ACCEPTED' ? authorisation.validUntil : null,
        reason: (helped ? HELPER_WORDS : WORDS)[event],
        agent: authorisation.agentName,
      },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
