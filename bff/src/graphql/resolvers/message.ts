import type { Message, MutationRecordSubscribeAnswersArgs } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { SUBSCRIBE_TEMPLATES } from '../../domain/message-template'
import type { MessageRecord } from '../../ports/messages'
import type { listMessages, recordSubscribeAnswers } from '../../usecases/own-messages'
import type { Resolver, Resolvers } from '../context'

export interface MessageUseCases {
  list: ReturnType<typeof listMessages>
  recordAnswers: ReturnType<typeof recordSubscribeAnswers>
}

const messageView = ({
  id,
  title,
  text,
  channel,
  status,
  createdAt,
  entitlementId,
}: MessageRecord): Message => ({
  id,
  title,
  text,
  channel,
  status,
  at: chinaDateTime(createdAt),
  entitlementId,
})

/** The viewer's messages, and what they allow us to send. */
export function messageResolvers(useCases: MessageUseCases): Resolvers {
  const messages: Resolver = async (_, _args, { actor }) => (await useCases.list(actor)).map(messageView)
  const record: Resolver<MutationRecordSubscribeAnswersArgs> = (_, { answers }, { actor }) =>
    useCases.recordAnswers(actor, answers)
  return {
    Query: { messages, subscribeTemplates: () => SUBSCRIBE_TEMPLATES },
    Mutation: { recordSubscribeAnswers: record },
  }
}
