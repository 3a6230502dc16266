import { maskName } from '@policy-direct/shared/format/mask'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { messagesOf } from './news'

export type StandingEvent = 'UNBOUND' | 'REPRESENTATIVE_CHANGED'

export interface TellStandingDeps {
  users: Pick<Users, 'contactsOf'>
  subjects: Pick<Subjects, 'get' | 'identity'>
  messages: Messages
  clock: Clock
  ids: Ids
}

const WORDS: Record<StandingEvent, (name: string) => string> = {
  UNBOUND: name => `法定代表人 ${name} 解绑了这家企业，不再替它办事。在办的照常办，经办人的授权不变`,
  REPRESENTATIVE_CHANGED: name =>
    `登记的法定代表人变了，${name} 不能再替它办事，他给的授权自动失效。在办的照常办；登记有误请联系市市场监管局`,
}

/** Both sides hear that somebody no longer speaks for an enterprise: who left, and who remains, by the firm's phone too. */
export function tellStanding(deps: TellStandingDeps) {
  return async (told: {
    enterpriseId: string
    personId: string
    event: StandingEvent
    occasion: string
  }): Promise<number> => {
    const { enterpriseId, personId, event, occasion } = told
    const enterprise = await deps.subjects.get(enterpriseId)
    if (!enterprise?.publicName) return 0
    const at = deps.clock.now()
    const person = maskName((await deps.subjects.identity(personId))?.name ?? '')
    const today = chinaDate(at)
    const [firm, self] = await Promise.all([
      deps.users.contactsOf(enterpriseId, today),
      deps.users.contactsOf(personId, today),
    ])
    const news = {
      ...{ subjectId: enterpriseId, entitlementId: null, template: 'standing-ended' },
      occasion: `standing:${enterpriseId}:${personId}:${event}:${occasion}`,
      users: new Set([...[...firm, ...self].map(({ userId }) => userId), null]),
      facts: { name: enterprise.publicName, reason: WORDS[event](person) },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
