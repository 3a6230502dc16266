import { keyedSceneSeal } from '../adapters/entry-code/scene-seal'
import { postgresEntryCodes } from '../adapters/postgres/entry-codes'
import { postgresFirmSnapshots } from '../adapters/postgres/firm-snapshots'
import { postgresShares } from '../adapters/postgres/shares'
import { SHARE_LIVES_MS } from '../domain/share-counts'
import { specialistResolvers } from '../graphql/resolvers/specialist'
import { cameByCode } from '../usecases/came-by-code'
import { shareItem } from '../usecases/share-item'
import { readSpecialistDesk } from '../usecases/specialist-desk'
import type { Area, Base } from './base'
import type { IdentityArea } from './identity'
import type { PolicyArea } from './policies'

const FORGET_EVERY_MS = 3_600_000

/** CZ-4: the two specialists of every firm, what they see and what they share. */
export function specialistArea(
  base: Base,
  identity: Pick<IdentityArea, 'dataUses' | 'subjects'> & {
    stores: Pick<IdentityArea['stores'], 'specialists'>
  },
  policies: Pick<PolicyArea, 'items'>,
): Area {
  const { db } = base.connection
  const shares = postgresShares(db)
  const deps = {
    ...base,
    shares,
    specialists: identity.stores.specialists,
    dataUses: identity.dataUses,
    items: policies.items,
    codes: postgresEntryCodes(db),
    snapshots: postgresFirmSnapshots(db, identity.subjects),
    seal: keyedSceneSeal(base.config.BLIND_INDEX_KEY),
    publicUrl: base.config.PUBLIC_URL,
  }
  return {
    resolvers: [
      specialistResolvers({
        readSpecialistDesk: readSpecialistDesk(deps),
        shareItem: shareItem(deps),
        cameByCode: cameByCode(deps),
      }),
    ],
    jobs: [
      {
        name: 'forget-visits',
        everyMs: FORGET_EVERY_MS,
        run: () => shares.forget(new Date(base.clock.now().getTime() - SHARE_LIVES_MS)),
      },
    ],
  }
}
