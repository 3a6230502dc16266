import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import {
  type MessageTopic,
  type MessageWish,
  pairOf,
  USUAL_WISH,
  type WishChannel,
} from '../domain/message-wish'
import type { Clock } from '../ports/clock'
import type { Messages } from '../ports/messages'
import { userOf } from './acting'

export interface WishDeps {
  messages: Pick<Messages, 'wish' | 'keepWish'>
  clock: Clock
}

const HOURS = 24

/** What the viewer wants to be told; the usual while they never said. Throws UNAUTHENTICATED. */
export function readMessageWish({ messages }: WishDeps) {
  return async (actor: Actor): Promise<MessageWish> =>
    (await messages.wish(userOf(actor).userId)) ?? USUAL_WISH
}

/** Changes it. Messages that wait already go out by the new wish. Faults: UNAUTHENTICATED, INVALID_INPUT. */
export function changeMessageWish({ messages, clock }: WishDeps) {
  return async (
    actor: Actor,
    wanted: {
      closed: readonly { topic: MessageTopic; channel: WishChannel }[]
      quietFrom: number
      quietUntil: number
    },
  ): Promise<MessageWish> => {
    const { userId } = userOf(actor)
    const { quietFrom, quietUntil } = wanted
    if ([quietFrom, quietUntil].some(hour => hour < 0 || hour >= HOURS))
      throw invalidInput('免打扰的钟点要在 0 点到 23 点之间。')
    const closed = [...new Set(wanted.closed.map(({ topic, channel }) => pairOf(topic, channel)))]
    const wish = { closed, quietFrom, quietUntil }
    await messages.keepWish(userId, wish, clock.now())
    return wish
  }
}
