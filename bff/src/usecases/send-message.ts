import { type MessageChannel, nextChannel, type Reach } from '../domain/message-channel'
import { type MessageFacts, type MessageTemplate, messageTemplate } from '../domain/message-template'
import { type MessageWish, quietUntil, topicOf, USUAL_WISH, wants } from '../domain/message-wish'
import { hadTogether } from '../domain/offer-choice'
import { offersTogether } from '../domain/offers-together'
import { refusedKey } from '../domain/template-values'
import { upstreamFailure, wasNeverSent } from '../domain/upstream-failure'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { MessageRecord, Messages, MessageToSend } from '../ports/messages'
import type { Sms } from '../ports/sms'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import type { WeChat } from '../ports/wechat'

export interface SendMessageDeps {
  messages: Messages
  entitlements: Pick<EntitlementReader, 'getMany'>
  users: Pick<Users, 'contact'>
  subjects: Pick<Subjects, 'identity'>
  wechat: Pick<WeChat, 'sendSubscribeMessage'>
  sms: Sms
  clock: Clock
}

/** To be called again later: the channel asks for patience, or a receipt may still come. */
export class MessageLater extends Error {}

/** How long a receipt may take before a text whose answer was lost goes out again, in milliseconds of city time. */
const RECEIPT_WITHIN_MS = 600_000
/** With the relay's pauses nine of them take over a minute and a half: longer than a number is closed (30 s) after a few texts. */
const MOST_ATTEMPTS = 10
const PAGE = 'pages/progress/index'
const PACKAGE = 'pages/home/index'

const pageOf = ({ template, entitlementId }: MessageRecord): string => {
  if (template === 'offers-together') return PACKAGE
  return entitlementId ? `${PAGE}?id=${entitlementId}` : PAGE
}

/**
 * Sends one message by the best channel that is open, then by the next. A subscribe message goes out at most once; a
 * text whose answer was lost waits for its receipt. Throws MessageLater.
 */
export function sendMessage(deps: SendMessageDeps) {
  return async (messageId: string): Promise<void> => {
    const message = await deps.messages.toSend(messageId)
    if (message?.status !== 'QUEUED' || message.foldedInto !== null) return
    const wish = message.wish ?? USUAL_WISH
    // Nobody is woken, whatever it is about: in the product it can be read at once.
    const morning = quietUntil(wish, deps.clock.now())
    if (morning) return deps.messages.hold(message.id, morning)
    const told = await together(deps, message)
    if (told) await deliver(deps, { ...told, subscriptions: message.subscriptions }, wish)
  }
}

/** A message with the subscriptions of whoever reads it. */
type Addressed = MessageRecord & Pick<MessageToSend, 'subscriptions'>

async function deliver(deps: SendMessageDeps, message: Addressed, wish: MessageWish): Promise<void> {
  const template = messageTemplate(message.template)
  const reach = await reachOf(deps, message)
  let tried: MessageChannel | null = null
  if (message.sentAt) {
    const inFlight = message.channel
    const waited = deps.clock.now().getTime() - message.sentAt.getTime()
    if (inFlight === 'SMS' && waited < RECEIPT_WITHIN_MS) throw new MessageLater('waits for the receipt')
    // A subscribe message that may have gone out is not repeated; the next channel is.
    if (inFlight !== 'SMS') tried = inFlight
  }
  if (message.attempts >= MOST_ATTEMPTS) return deps.messages.failed(message.id, 'too many attempts')
  await tryChannels(deps, message, template, reach, tried, wish)
}

/**
 * By delta (CZ-2): what is new for one person and one beneficiary is one message, however many items it are; what was
 * told before is not in it. Null when another message tells it, or there is nothing to tell any more.
 */
async function together(
  { messages, entitlements }: SendMessageDeps,
  message: MessageRecord,
): Promise<MessageRecord | null> {
  const { template: key, sentAt } = message
  if (topicOf(key) !== 'OFFER' || key === 'offers-together' || sentAt !== null) return message
  const all = await messages.gather(message.id)
  if (all.length < 2) return all[0] ?? null
  const cases = await entitlements.getMany(all.flatMap(({ entitlementId }) => entitlementId ?? []))
  const facts = offersTogether(
    all.map(each => each.params as unknown as MessageFacts),
    hadTogether(all.map(({ entitlementId }) => cases.get(entitlementId ?? '') ?? null)),
  )
  const { title, text } = messageTemplate('offers-together')
  const words = { template: 'offers-together', title, text: text(facts), params: { ...facts } }
  await messages.reword(message.id, words)
  return { ...message, ...words }
}

async function tryChannels(
  deps: SendMessageDeps,
  message: MessageRecord,
  template: MessageTemplate,
  reach: Reach,
  tried: MessageChannel | null,
  wish: MessageWish,
): Promise<void> {
  let last = tried
  const wanted = (channel: MessageChannel) => wants(wish, message.template, channel)
  for (;;) {
    const channel = nextChannel(template, reach, last, wanted)
    if (!channel) {
      const closed = nextChannel(template, reach, last) !== null
      return closed
        ? deps.messages.kept(message.id, 'as the person wished')
        : deps.messages.failed(message.id, 'no open channel')
    }
    const done =
      channel === 'SMS'
        ? await bySms(deps, message, template, reach)
        : await bySubscription(deps, message, template, reach, channel)
    if (done) return
    last = channel
  }
}

async function reachOf(deps: SendMessageDeps, message: Addressed): Promise<Reach> {
  if (message.userId === null) {
    const identity = await deps.subjects.identity(message.subjectId)
    return { openid: null, phone: identity?.phone ?? null, subscriptions: [] }
  }
  const contact = await deps.users.contact(message.userId)
  return {
    openid: contact?.miniProgramOpenid ?? null,
    phone: contact?.phone ?? null,
    subscriptions: message.subscriptions,
  }
}

/** True when nothing more is to be done. */
async function bySubscription(
  { messages, wechat, clock }: SendMessageDeps,
  message: MessageRecord,
  template: MessageTemplate,
  reach: Reach,
  channel: 'LONG_TERM' | 'ONE_TIME',
): Promise<boolean> {
  const { openid } = reach
  if (!template.wechat || !openid || !message.userId) return false
  const values = template.wechat.values(message.params as unknown as MessageFacts)
  if (refusedKey(values)) return false
  if (!(await messages.hand(message.id, channel, { kind: 'OPENID', value: openid }, clock.now()))) return true
  try {
    const page = pageOf(message)
    const answer = await wechat.sendSubscribeMessage({ openid, templateId: template.wechat.id, page, values })
    if (answer.kind === 'SENT') {
      await messages.sent(message.id, null)
      if (channel === 'ONE_TIME') await messages.use(message.userId, template.wechat.id, false, clock.now())
      return true
    }
    if (answer.kind === 'NOT_ACCEPTED')
      await messages.use(message.userId, template.wechat.id, true, clock.now())
    await messages.free(message.id, answer.kind)
    return false
  } catch (error) {
    const failure = upstreamFailure(error)
    if (failure && !wasNeverSent(failure)) return false
    await messages.free(message.id, 'not reached')
    throw new MessageLater('WeChat was not reached')
  }
}

async function bySms(
  { messages, sms, clock }: SendMessageDeps,
  message: MessageRecord,
  template: MessageTemplate,
  { phone }: Reach,
): Promise<boolean> {
  if (!template.sms || !phone) return false
  if (!(await messages.hand(message.id, 'SMS', { kind: 'PHONE', value: phone }, clock.now()))) return true
  const values = template.sms.values(message.params as unknown as MessageFacts)
  const answer = await sms.send({ phone, templateId: template.sms.id, values, messageId: message.id })
  switch (answer.kind) {
    case 'SENT':
      await messages.sent(message.id, answer.serial)
      return true
    case 'REFUSED':
      await messages.failed(message.id, answer.code)
      return true
    case 'LATER':
      await messages.free(message.id, answer.code)
      throw new MessageLater(answer.code)
    case 'LOST':
      throw new MessageLater('waits for the receipt')
  }
}
