import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import { ONE_TIME_TEMPLATES, SUBSCRIBE_TEMPLATES } from '../domain/message-template'
import type { Clock } from '../ports/clock'
import type { MessageRecord, Messages } from '../ports/messages'
import type { Users } from '../ports/users'
import { userOf } from './acting'

export interface OwnMessagesDeps {
  messages: Messages
  users: Pick<Users, 'contact'>
  clock: Clock
}

/** The viewer's own messages, newest first, at most 50. */
export function listMessages({ messages }: Pick<OwnMessagesDeps, 'messages'>) {
  return (actor: Actor): Promise<MessageRecord[]> => messages.ofUser(userOf(actor).userId)
}

const KNOWN: ReadonlySet<string> = new Set([
  ...SUBSCRIBE_TEMPLATES.map(each => each.id),
  ...ONE_TIME_TEMPLATES,
])

/** What the person answered in WeChat's dialog. A refusal only changes the channel. Throws INVALID_INPUT. */
export function recordSubscribeAnswers({ messages, users, clock }: OwnMessagesDeps) {
  return async (
    actor: Actor,
    answers: readonly { templateId: string; answer: string }[],
  ): Promise<boolean> => {
    const { userId } = userOf(actor)
    if (
      answers.length > KNOWN.size ||
      answers.some(({ templateId, answer }) => !KNOWN.has(templateId) || answer.length > 40)
    )
      throw invalidInput('没有这种订阅消息。')
    const contact = await users.contact(userId)
    const kept = answers.map(each => ({ ...each, oneTime: ONE_TIME_TEMPLATES.has(each.templateId) }))
    await messages.answered(userId, contact?.miniProgramOpenid ?? null, kept, clock.now())
    return true
  }
}
