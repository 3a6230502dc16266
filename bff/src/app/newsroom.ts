import { postgresEverydayWords } from '../adapters/postgres/everyday-words'
import { postgresMissedSearches } from '../adapters/postgres/missed-searches'
import { postgresNewsroom } from '../adapters/postgres/newsroom'
import { newsroomResolvers } from '../graphql/resolvers/newsroom'
import {
  decideEverydayWord,
  listEverydayWords,
  proposeEverydayWord,
  readMissedSearches,
} from '../usecases/missed-words'
import { listDeskNews, publishNews, withdrawNews, writeNews } from '../usecases/write-news'
import type { Area, Base } from './base'
import type { PolicyArea } from './policies'

/** What departments write for everybody (CC-1), and what people looked for and did not find (CC-10). */
export function newsroomArea(base: Base, { items }: Pick<PolicyArea, 'items'>): Area {
  const { db } = base.connection
  const deps = {
    ...base,
    items,
    newsroom: postgresNewsroom(db),
    missed: postgresMissedSearches(db),
    words: postgresEverydayWords(db),
    city: base.config.CITY_REGION,
  }
  return {
    resolvers: [
      newsroomResolvers({
        list: listDeskNews(deps),
        write: writeNews(deps),
        publish: publishNews(deps),
        withdraw: withdrawNews(deps),
        missed: readMissedSearches(deps),
        words: listEverydayWords(deps),
        propose: proposeEverydayWord(deps),
        decide: decideEverydayWord(deps),
      }),
    ],
  }
}
