import type {
  MutationDecideEverydayWordArgs,
  MutationProposeEverydayWordArgs,
  MutationPublishNewsArgs,
  MutationWithdrawNewsArgs,
  MutationWriteNewsArgs,
  QueryMissedSearchesArgs,
} from '@policy-direct/shared/generated/schema'
import type {
  decideEverydayWord,
  listEverydayWords,
  proposeEverydayWord,
  readMissedSearches,
} from '../../usecases/missed-words'
import type { listDeskNews, publishNews, withdrawNews, writeNews } from '../../usecases/write-news'
import type { Resolver, Resolvers } from '../context'
import { deskNewsView, everydayWordView } from '../views/newsroom'

export interface NewsroomUseCases {
  list: ReturnType<typeof listDeskNews>
  write: ReturnType<typeof writeNews>
  publish: ReturnType<typeof publishNews>
  withdraw: ReturnType<typeof withdrawNews>
  missed: ReturnType<typeof readMissedSearches>
  words: ReturnType<typeof listEverydayWords>
  propose: ReturnType<typeof proposeEverydayWord>
  decide: ReturnType<typeof decideEverydayWord>
}

/** CC-1, CC-10: what departments write for everybody, and the words people look for. */
export function newsroomResolvers(useCases: NewsroomUseCases): Resolvers {
  const deskNews: Resolver = async (_, _args, { actor }) => (await useCases.list(actor)).map(deskNewsView)
  const missedSearches: Resolver<QueryMissedSearchesArgs> = async (_, { month }, { actor }) => {
    const { words, rare } = await useCases.missed(actor, month)
    return {
      rare,
      words: words.map(one => ({
        ...one,
        everydayWord: one.everydayWord && everydayWordView(one.everydayWord),
      })),
    }
  }
  const everydayWords: Resolver = async (_, _args, { actor }) =>
    (await useCases.words(actor)).map(everydayWordView)
  const write: Resolver<MutationWriteNewsArgs> = async (_, { input }, { actor }) => {
    const { id, title, lines, itemIds, idempotencyKey: key } = input
    return deskNewsView(await useCases.write(actor, { id: id ?? null, title, lines, itemIds, key }))
  }
  const publish: Resolver<MutationPublishNewsArgs> = async (_, args, { actor }) =>
    deskNewsView(await useCases.publish(actor, args))
  const withdraw: Resolver<MutationWithdrawNewsArgs> = async (_, args, { actor }) =>
    deskNewsView(await useCases.withdraw(actor, args))
  const propose: Resolver<MutationProposeEverydayWordArgs> = async (_, args, { actor }) =>
    everydayWordView(await useCases.propose(actor, { ...args, key: args.idempotencyKey }))
  const decide: Resolver<MutationDecideEverydayWordArgs> = async (_, args, { actor }) =>
    everydayWordView(await useCases.decide(actor, args))
  return {
    Query: { deskNews, missedSearches, everydayWords },
    Mutation: {
      writeNews: write,
      publishNews: publish,
      withdrawNews: withdraw,
      proposeEverydayWord: propose,
      decideEverydayWord: decide,
    },
  }
}
