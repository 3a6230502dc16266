import { chinaDate } from '@policy-direct/shared/time/china-date'
import { answerInWords } from '../domain/objection'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import type { Objections } from '../ports/objections'
import type { PolicyItems } from '../ports/policy-items'
import { messagesOf } from './news'

export interface TellAnswerDeps {
  objections: Pick<Objections, 'get'>
  entitlements: Pick<EntitlementReader, 'get'>
  items: PolicyItems
  messages: Messages
  clock: Clock
  ids: Ids
}

/** Whoever raised an objection hears the answer, once, in the department's words and what follows from it. */
export function tellAnswer(deps: TellAnswerDeps) {
  return async (objectionId: string): Promise<number> => {
    const objection = await deps.objections.get(objectionId)
    if (!objection || objection.answer === null) return 0
    // A citizen's objection to a line in notice is filed with the case it is about.
    const subjectId =
      objection.subjectId ?? (await deps.entitlements.get(objection.entitlementId ?? ''))?.subjectId
    if (!subjectId) return 0
    const at = deps.clock.now()
    const item = await deps.items.current(objection.itemId, chinaDate(objection.raisedAt))
    const news = {
      ...{ subjectId, entitlementId: objection.kind === 'NOTICE' ? null : objection.entitlementId },
      ...{ template: 'objection-answered', occasion: `objection:${objectionId}:answered` },
      users: [objection.raisedBy],
      facts: { name: '您好', item: item?.name ?? '您提的事', reason: answerInWords(objection) },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
