import { chinaMinute } from '@policy-direct/shared/time/china-date'
import { type MessageFacts, messageTemplate } from '../domain/message-template'
import type { Ids } from '../ports/ids'
import type { NewMessage } from '../ports/messages'

/** One thing that several people hear. */
export interface News {
  subjectId: string
  entitlementId: string | null
  template: string
  /** What happened once: nobody is told of it twice. */
  occasion: string
  /** Null: the phone the register knows of the subject. */
  users: Iterable<string | null>
  /** What there is to say; whatever is left out is not said. */
  facts: Pick<MessageFacts, 'name'> & Partial<MessageFacts>
}

/** The news as a message to each of them. */
export function messagesOf(
  { ids }: { ids: Ids },
  { subjectId, entitlementId, template: key, occasion, users, facts: said }: News,
  at: Date,
): NewMessage[] {
  const template = messageTemplate(key)
  const facts: MessageFacts = {
    ...{ item: '', amountFen: 0, deadline: null, at: chinaMinute(at), tail: null, reason: null },
    ...said,
  }
  return [...users].map(userId => ({
    id: ids.uuid(),
    dedupeKey: `${occasion}:${userId ?? 'register'}`,
    ...{ userId, subjectId, entitlementId, template: key },
    title: template.title,
    text: template.text(facts),
    params: { ...facts },
  }))
}
