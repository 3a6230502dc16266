import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import { messageTemplate } from '../domain/message-template'
import type { AuthorisationEvent, Authorisations } from '../ports/authorisations'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'

export interface TellDeps {
  authorisations: Pick<Authorisations, 'get'>
  /** Users to tell: the legal representative's side and the agent's. */
  users: { contactsOf(beneficiaryId: string, today: string): Promise<{ userId: string }[]> }
  messages: Messages
  clock: Clock
  ids: Ids
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
    const key = ENDED.has(event) ? 'authorisation-ended' : 'authorisation'
    const template = messageTemplate(key)
    const facts = {
      name: authorisation.enterpriseName,
      item: '',
      amountFen: 0,
      deadline: event === 'GRANTED' || event === 'ACCEPTED' ? authorisation.validUntil : null,
      at: chinaDateTime(at).slice(0, 16).replace('T', ' '),
      tail: null,
      reason: WORDS[event],
      agent: authorisation.agentName,
    }
    const today = chinaDate(at)
    const { enterpriseId, agentPersonId } = authorisation
    const [firm, agent] = await Promise.all([
      deps.users.contactsOf(enterpriseId, today),
      agentPersonId ? deps.users.contactsOf(agentPersonId, today) : [],
    ])
    const contacts = new Set([...firm, ...agent].map(({ userId }) => userId))
    return deps.messages.queue(
      [...contacts].map(userId => ({
        id: deps.ids.uuid(),
        dedupeKey: `authorisation:${authorisationId}:${event}:${userId}`,
        userId,
        subjectId: authorisation.enterpriseId,
        entitlementId: null,
        template: key,
        title: template.title,
        text: template.text(facts),
        params: facts,
      })),
      at,
      'send-message',
    )
  }
}
