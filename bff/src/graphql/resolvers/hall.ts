import type { QueryHallArgs } from '@policy-direct/shared/generated/schema'
import type { listNews } from '../../usecases/list-news'
import type { readCalendar } from '../../usecases/read-calendar'
import type { listDocuments, readDocument } from '../../usecases/read-documents'
import type { readHall } from '../../usecases/read-hall'
import type { readPublicRatings } from '../../usecases/read-public-ratings'
import type { Resolver, Resolvers } from '../context'
import { departmentView } from '../views/department'
import { documentView, hallView } from '../views/hall'

export interface HallUseCases {
  readHall: ReturnType<typeof readHall>
  listDocuments: ReturnType<typeof listDocuments>
  readDocument: ReturnType<typeof readDocument>
  listNews: ReturnType<typeof listNews>
  readCalendar: ReturnType<typeof readCalendar>
  readPublicRatings: ReturnType<typeof readPublicRatings>
}

/** The front of house (BZ-1, CC-1, N-11): for everybody, with one's own marks where one is signed in. */
export function hallResolvers(useCases: HallUseCases): Resolvers {
  const hall: Resolver<QueryHallArgs> = async (_, args, { actor, clientAddress = '' }) =>
    hallView(
      await useCases.readHall(actor, {
        text: args.text ?? null,
        filter: args.filter ?? {},
        beneficiaryId: args.beneficiaryId ?? null,
        first: args.first ?? null,
        after: args.after ?? null,
        clientAddress,
      }),
    )
  const documents: Resolver<{ text?: string | null; after?: string | null }> = async (_, { text, after }) => {
    const page = await useCases.listDocuments(text ?? null, after ?? null)
    return { ...page, documents: page.documents.map(documentView) }
  }
  const document: Resolver<{ id: string }> = async (_, { id }) => {
    const found = await useCases.readDocument(id)
    return found && documentView(found)
  }
  const news: Resolver<{ after?: string | null }> = async (_, { after }) => {
    const { entries, next } = await useCases.listNews(after ?? null)
    return { next, entries: entries.map(one => ({ ...one, department: departmentView(one.department) })) }
  }
  const calendar: Resolver<{ beneficiaryId?: string | null }> = (_, { beneficiaryId }, { actor }) =>
    useCases.readCalendar(actor, beneficiaryId ?? null)
  const ratings: Resolver = () => useCases.readPublicRatings()
  return {
    Query: {
      hall,
      policyDocuments: documents,
      policyDocument: document,
      news,
      policyCalendar: calendar,
      publicRatings: ratings,
    },
  }
}
