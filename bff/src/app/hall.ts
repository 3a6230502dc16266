import { bufferedDataUses } from '../adapters/memory/buffered-data-uses'
import { postgresMissedSearches } from '../adapters/postgres/missed-searches'
import { everydayWords } from '../adapters/seed-files/everyday-words'
import { hallResolvers } from '../graphql/resolvers/hall'
import { noteMissedSearch } from '../usecases/note-missed-search'
import { placeItems } from '../usecases/place-items'
import { readHall } from '../usecases/read-hall'
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
  const deps = { ...base, ...identity, items, dataUses: own }
  const place = placeItems({ ...deps, snapshots })
  const noteMissed = noteMissedSearch({ ...deps, missed: postgresMissedSearches(db) })
  return {
    resolvers: [
      hallResolvers({ readHall: readHall({ ...deps, everyday: everydayWords(), place, noteMissed }) }),
    ],
    jobs: [{ name: 'hall-data-uses', everyMs: FLUSH_EVERY_MS, run: own.flush }],
    routes(server) {
      server.addHook('onClose', async () => void (await own.flush()))
    },
  }
}
