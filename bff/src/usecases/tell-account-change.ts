import { maskName } from '@policy-direct/shared/format/mask'
import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { AccountChangeEvent } from '../domain/account-change'
import { accountChangeNews } from '../domain/account-change-words'
import { messageTemplate } from '../domain/message-template'
import type { AccountChangeStep, AccountChanges } from '../ports/account-changes'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Messages, NewMessage } from '../ports/messages'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'

export interface TellAccountChangeDeps {
  accountChanges: Pick<AccountChanges, 'get'>
  entitlements: Pick<EntitlementReader, 'get'>
  items: PolicyItems
  subjects: Pick<Subjects, 'get' | 'identity'>
  users: Pick<Users, 'contactsOf'>
  messages: Messages
  clock: Clock
  ids: Ids
}

const TEMPLATE = 'account-change'

/**
 * Everybody who acts for the beneficiary hears of a change of account, and always also the phone the register knew
 * before: a thief who got into one channel does not silence the other.
 */
export function tellAccountChange(deps: TellAccountChangeDeps) {
  return async (accountChangeId: string, event: AccountChangeStep['event']): Promise<number> => {
    const change = await deps.accountChanges.get(accountChangeId)
    const entitlement = change && (await deps.entitlements.get(change.entitlementId))
    const step = change?.steps.find(each => each.event === event)
    if (!change || !entitlement || !step) return 0
    const { amountFen, itemId, itemVersion, subjectId } = entitlement
    const said = accountChangeNews(event as AccountChangeEvent | 'REQUEST', { ...change, ...step, amountFen })
    if (!said) return 0
    const at = deps.clock.now()
    const item = await deps.items.version(itemId, itemVersion)
    const subject = await deps.subjects.get(subjectId)
    const facts = {
      name: subject?.publicName ?? maskName((await deps.subjects.identity(subjectId))?.name ?? ''),
      item: item?.name ?? '',
      amountFen,
      deadline: change.paysFrom,
      at: chinaDateTime(at).slice(0, 16).replace('T', ' '),
      tail: change.tail,
      reason: said,
    }
    const template = messageTemplate(TEMPLATE)
    const contacts = await deps.users.contactsOf(subjectId, chinaDate(at))
    const messages = [...contacts.map(({ userId }) => userId), null].map(
      (userId): NewMessage => ({
        id: deps.ids.uuid(),
        dedupeKey: `account-change:${accountChangeId}:${event}:${userId ?? 'register'}`,
        userId,
        subjectId,
        entitlementId: entitlement.id,
        template: TEMPLATE,
        title: template.title,
        text: template.text(facts),
        params: facts,
      }),
    )
    return deps.messages.queue(messages, at, 'send-message')
  }
}
