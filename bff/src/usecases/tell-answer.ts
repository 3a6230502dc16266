import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import { messageTemplate } from '../domain/message-template'
import { answerInWords } from '../domain/objection'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import type { Objections } from '../ports/objections'
import type { PolicyItems } from '../ports/policy-items'

export interface TellAnswerDeps {
  objections: Pick<Objections, 'get'>
  entitlements: Pick<EntitlementReader, 'get'>
  items: PolicyItems
  messages: Messages
  clock: Clock
  ids: Ids
}

const TEMPLATE = 'objection-answered'

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
    const template = messageTemplate(TEMPLATE)
    const facts = {
      name: '您好',
      item: item?.name ?? '您提的事',
      amountFen: 0,
      deadline: null,
      at: chinaDateTime(at).slice(0, 16).replace('T', ' '),
      tail: null,
      reason: answerInWords(objection),
    }
    const message = {
      id: deps.ids.uuid(),
      dedupeKey: `objection:${objectionId}:answered`,
      userId: objection.raisedBy,
      subjectId,
      entitlementId: objection.kind === 'NOTICE' ? null : objection.entitlementId,
      template: TEMPLATE,
      title: template.title,
      text: template.text(facts),
      params: facts,
    }
    return deps.messages.queue([message], at, 'send-message')
  }
}
