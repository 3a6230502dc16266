import { maskName } from '@policy-direct/shared/format/mask'
import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { ApplicationEvent } from '../domain/application-life'
import { applicationNews } from '../domain/application-words'
import { messageTemplate } from '../domain/message-template'
import type { Applications } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Messages, NewMessage } from '../ports/messages'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'

export interface TellApplicationDeps {
  applications: Pick<Applications, 'get'>
  items: PolicyItems
  subjects: Pick<Subjects, 'get' | 'identity'>
  users: Pick<Users, 'contactsOf'>
  messages: Messages
  clock: Clock
  ids: Ids
}

const TEMPLATE = 'application'

/** Everybody who acts for the beneficiary hears what has to be corrected and that it was accepted; once a step. */
export function tellApplication(deps: TellApplicationDeps) {
  return async (applicationId: string, event: ApplicationEvent): Promise<number> => {
    const application = await deps.applications.get(applicationId)
    const step = application?.steps.filter(each => each.event === event).at(-1)
    const said = step && applicationNews(event, step.reason)
    if (!application || !step || !said) return 0
    const { subjectId, itemId, itemVersion, entitlementId } = application
    const at = deps.clock.now()
    const item = await deps.items.version(itemId, itemVersion)
    const subject = await deps.subjects.get(subjectId)
    const facts = {
      name: subject?.publicName ?? maskName((await deps.subjects.identity(subjectId))?.name ?? ''),
      item: item?.name ?? '',
      amountFen: 0,
      deadline: null,
      at: chinaDateTime(at).slice(0, 16).replace('T', ' '),
      tail: null,
      reason: said,
    }
    const template = messageTemplate(TEMPLATE)
    const contacts = await deps.users.contactsOf(subjectId, chinaDate(at))
    const messages = contacts.map(
      ({ userId }): NewMessage => ({
        id: deps.ids.uuid(),
        dedupeKey: `application:${applicationId}:${event}:${userId}`,
        userId,
        subjectId,
        entitlementId,
        template: TEMPLATE,
        title: template.title,
        text: template.text(facts),
        params: facts,
      }),
    )
    return deps.messages.queue(messages, at, 'send-message')
  }
}
