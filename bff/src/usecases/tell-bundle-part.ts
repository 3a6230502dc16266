import { chinaDate } from '@policy-direct/shared/time/china-date'
import { LEGAL_AID } from '../domain/legal-aid'
import type { ServiceBundles } from '../ports/service-bundles'
import { beneficiaryName } from './beneficiary-name'
import { messagesOf } from './news'
import type { TellApplicationDeps } from './tell-application'

export type TellBundlePartDeps = Omit<TellApplicationDeps, 'applications'> & {
  serviceBundles: Pick<ServiceBundles, 'get'>
}

/** Everybody who may act for the beneficiary hears why a part that was to follow did not begin, or that a person looks at it first, and whom to ask; once. */
export function tellBundlePart(deps: TellBundlePartDeps) {
  return async (requestId: string, itemId: string): Promise<number> => {
    const request = await deps.serviceBundles.get(requestId)
    const part = request?.parts.find(one => one.itemId === itemId)
    if (!request || !part?.words) return 0
    const at = deps.clock.now()
    const today = chinaDate(at)
    const item = await deps.items.latest(itemId, today)
    const contacts = await deps.users.contactsOf(request.subjectId, today)
    const { message, nextStep } = part.words
    const doubtful = part.status === 'STARTED'
    const template = doubtful ? 'bundle-part-doubtful' : 'bundle-part-ended'
    const help = [...(item ? [item.contact] : []), item?.legalHelp ?? LEGAL_AID]
    const ask = help.map(({ name, phone }) => `${name} ${phone}`).join('、')
    const news = {
      ...{ subjectId: request.subjectId, entitlementId: part.entitlementId, template },
      occasion: `bundle-part:${requestId}:${itemId}`,
      users: contacts.map(({ userId }) => userId),
      facts: {
        name: await beneficiaryName(deps, request.subjectId),
        item: item?.name ?? itemId,
        reason: `${message}${nextStep ?? ''}${doubtful ? '您不用做什么，别的几项照办。想问就打' : '不明白或者不认可，可以问'}${ask}。`,
      },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
