import type {
  Message,
  MutationRecordSubscribeAnswersArgs,
  MutationSetMessageWishArgs,
  MessageWish as WishView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { SUBSCRIBE_TEMPLATES } from '../../domain/message-template'
import { MESSAGE_TOPICS, type MessageWish, pairOf, WISH_CHANNELS } from '../../domain/message-wish'
import type { MessageRecord } from '../../ports/messages'
import type { changeMessageWish, readMessageWish } from '../../usecases/message-wishes'
import type { listMessages, recordSubscribeAnswers } from '../../usecases/own-messages'
import type { Resolver, Resolvers } from '../context'

export interface MessageUseCases {
  list: ReturnType<typeof listMessages>
  recordAnswers: ReturnType<typeof recordSubscribeAnswers>
  readWish: ReturnType<typeof readMessageWish>
  changeWish: ReturnType<typeof changeMessageWish>
}

const messageView = ({
  id,
  title,
  text,
  channel,
  status,
  createdAt,
  entitlementId,
  holdUntil,
  template,
}: MessageRecord): Message => ({
  id,
  title,
  text,
  channel,
  status,
  at: chinaDateTime(createdAt),
  heldUntil: holdUntil && status === 'QUEUED' ? chinaDateTime(holdUntil) : null,
  entitlementId: template === 'offers-together' ? null : entitlementId,
})

const wishView = ({ closed, quietFrom, quietUntil }: MessageWish): WishView => ({
  switches: MESSAGE_TOPICS.flatMap(topic =>
    WISH_CHANNELS.map(channel => ({ topic, channel, on: !closed.includes(pairOf(topic, channel)) })),
  ),
  quietFrom,
  quietUntil,
})

/** The viewer's messages, and what they allow us to send. */
export function messageResolvers(useCases: MessageUseCases): Resolvers {
  const messages: Resolver = async (_, _args, { actor }) => (await useCases.list(actor)).map(messageView)
  const record: Resolver<MutationRecordSubscribeAnswersArgs> = (_, { answers }, { actor }) =>
    useCases.recordAnswers(actor, answers)
  const readWish: Resolver = async (_, _args, { actor }) => wishView(await useCases.readWish(actor))
  const setWish: Resolver<MutationSetMessageWishArgs> = async (_, { wish }, { actor }) =>
    wishView(await useCases.changeWish(actor, wish))
  return {
    Query: { messages, messageWish: readWish, subscribeTemplates: () => SUBSCRIBE_TEMPLATES },
    Mutation: { recordSubscribeAnswers: record, setMessageWish: setWish },
  }
}
