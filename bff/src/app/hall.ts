import { bufferedDataUses } from '../adapters/memory/buffered-data-uses'
import { loadTags } from '../adapters/policy-files/load-tags'
import { postgresEverydayWords } from '../adapters/postgres/everyday-words'
import { postgresMissedSearches } from '../adapters/postgres/missed-searches'
import { postgresNewsroom } from '../adapters/postgres/newsroom'
import { postgresPolicyHistory } from '../adapters/postgres/policy-history'
import { postgresRatingCounts } from '../adapters/postgres/rating-counts'
import { everydayWords } from '../adapters/seed-files/everyday-words'
import { writtenNews } from '../adapters/seed-files/written-news'
import { hallResolvers } from '../graphql/resolvers/hall'
import { knownWords } from '../usecases/known-words'
import { listNews } from '../usecases/list-news'
import { noteMissedSearch } from '../usecases/note-missed-search'
import { placeItems } from '../usecases/place-items'
import { publishedNews } from '../usecases/published-news'
import { publishedVersions } from '../usecases/published-versions'
import { readCalendar } from '../usecases/read-calendar'
import { listDocuments, readDocument } from '../usecases/read-documents'
import { readHall } from '../usecases/read-hall'
import { readPublicRatings } from '../usecases/read-public-ratings'
import type { Area, Base } from './base'
import type { IdentityArea } from './identity'
import type { PolicyArea } from './policies'

const FLUSH_EVERY_MS = 1_000

/** The front of house: what everybody may look up, with one's own marks. */
export function hallArea(
  base: Base,
  identity: Pick<IdentityArea, 'authority' | 'dataUses'>,
  { items, snapshots }: Pick<PolicyArea, 'items' | 'snapshots'>,
): Area {
  const { db } = base.connection
  const own = bufferedDataUses(identity.dataUses, base.clock)
  const stores = {
    snapshots,
    missed: postgresMissedSearches(db),
    history: postgresPolicyHistory(db),
    counts: postgresRatingCounts(db),
    rules: loadTags(),
    written: publishedNews(writtenNews(), postgresNewsroom(db)),
    everyday: knownWords({
      ...base,
      items,
      register: everydayWords(),
      words: postgresEverydayWords(db),
    }),
  }
  const deps = { ...base, ...identity, ...stores, items, dataUses: own }
  const reading = {
    ...deps,
    place: placeItems(deps),
    noteMissed: noteMissedSearch(deps),
    versions: publishedVersions(deps),
  }
  return {
    resolvers: [
      hallResolvers({
        readHall: readHall(reading),
        listDocuments: listDocuments(reading),
        readDocument: readDocument(reading),
        listNews: listNews(reading),
        readCalendar: readCalendar(reading),
        readPublicRatings: readPublicRatings(reading),
      }),
    ],
    jobs: [{ name: 'hall-data-uses', everyMs: FLUSH_EVERY_MS, run: own.flush }],
    routes(server) {
      server.addHook('onClose', async () => void (await own.flush()))
    },
  }
}
