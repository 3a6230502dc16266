import { bufferedDataUses } from '../adapters/memory/buffered-data-uses'
import { loadTags } from '../adapters/policy-files/load-tags'
import { postgresMissedSearches } from '../adapters/postgres/missed-searches'
import { postgresPolicyHistory } from '../adapters/postgres/policy-history'
import { postgresRatingCounts } from '../adapters/postgres/rating-counts'
import { everydayWords } from '../adapters/seed-files/everyday-words'
import { writtenNews } from '../adapters/seed-files/written-news'
import { hallResolvers } from '../graphql/resolvers/hall'
import { listNews } from '../usecases/list-news'
import { noteMissedSearch } from '../usecases/note-missed-search'
import { placeItems } from '../usecases/place-items'
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
    everyday: everydayWords(),
    rules: loadTags(),
    written: writtenNews(),
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
