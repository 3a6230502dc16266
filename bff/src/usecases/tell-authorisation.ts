import { chinaDateTime } from '@policy-direct/shared/time/china-date'
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
}

/** The beneficiary is always told what happens to its authorisations (N-8). */
export function tellAuthorisation(deps: TellDeps) {
  return async (authorisationId: string, event: AuthorisationEvent): Promise<number> => {
    const authorisation = await deps.authorisations.get(authorisationId)
    if (!authorisation) return 0
    const at = deps.clock.now()
    const template = messageTemplate('authorisation')
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
    const contacts = await deps.users.contactsOf(authorisation.enterpriseId, chinaDateTime(at).slice(0, 10))
    return deps.messages.queue(
      contacts.map(({ userId }) => ({
        id: deps.ids.uuid(),
        dedupeKey: `authorisation:${authorisationId}:${event}:${userId}`,
        userId,
        subjectId: authorisation.enterpriseId,
        entitlementId: null,
        template: 'authorisation',
        title: template.title,
        text: template.text(facts),
        params: facts,
      })),
      at,
      'send-message',
    )
  }
}
