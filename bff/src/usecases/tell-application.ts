import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { ApplicationEvent } from '../domain/application-life'
import { APPLICATION_TOLD } from '../domain/application-messages'
import type { Applications } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { beneficiaryName } from './beneficiary-name'
import { messagesOf } from './news'

export interface TellApplicationDeps {
  applications: Pick<Applications, 'get'>
  items: PolicyItems
  subjects: Pick<Subjects, 'names'>
  users: Pick<Users, 'contactsOf'>
  messages: Messages
  clock: Clock
  ids: Ids
}

/** Everybody who acts for the beneficiary hears what has to be corrected and that it was accepted; once a step. */
export function tellApplication(deps: TellApplicationDeps) {
  return async (applicationId: string, event: ApplicationEvent): Promise<number> => {
    const application = await deps.applications.get(applicationId)
    const step = application?.steps.filter(each => each.event === event).at(-1)
    const template = APPLICATION_TOLD[event]
    if (!application || !step || !template) return 0
    const { subjectId, itemId, itemVersion, entitlementId } = application
    const at = deps.clock.now()
    const item = await deps.items.version(itemId, itemVersion)
    const contacts = await deps.users.contactsOf(subjectId, chinaDate(at))
    const news = {
      ...{ subjectId, entitlementId, template },
      occasion: `application:${applicationId}:${event}`,
      users: contacts.map(({ userId }) => userId),
      facts: { name: await beneficiaryName(deps, subjectId), item: item?.name ?? '', reason: step.reason },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
