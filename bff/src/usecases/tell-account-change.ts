import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { AccountChangeEvent } from '../domain/account-change'
import { accountChangeNews } from '../domain/account-change-words'
import type { AccountChangeStep, AccountChanges } from '../ports/account-changes'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { beneficiaryName } from './beneficiary-name'
import { messagesOf } from './news'

export interface TellAccountChangeDeps {
  accountChanges: Pick<AccountChanges, 'get'>
  entitlements: Pick<EntitlementReader, 'get'>
  items: PolicyItems
  subjects: Pick<Subjects, 'names'>
  users: Pick<Users, 'contactsOf'>
  messages: Messages
  clock: Clock
  ids: Ids
}

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
    const contacts = await deps.users.contactsOf(subjectId, chinaDate(at))
    const news = {
      ...{ subjectId, entitlementId: entitlement.id, template: 'account-change' },
      occasion: `account-change:${accountChangeId}:${event}`,
      users: [...contacts.map(({ userId }) => userId), null],
      facts: {
        ...{ name: await beneficiaryName(deps, subjectId), item: item?.name ?? '', amountFen },
        ...{ deadline: change.paysFrom, tail: change.tail, reason: said },
      },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
