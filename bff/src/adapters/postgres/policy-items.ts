import { type PolicyShelf, shelve } from '../../domain/policy-shelf'
import type { PolicyItemVersion } from '../../eligibility'
import type { PolicyItems } from '../../ports/policy-items'
import { contentDigest } from './content-digest'
import type { Database, Executor } from './database'

/** How long the copy is trusted before the number of rows is asked for again. */
const TRUSTED_MS = 1_000

/**
 * Published versions, kept as a copy in the process. Rows never change, so the copy is only ever short of new ones:
 * once a second it compares the number of versions and withdrawals. Money does not rest on it — whoever moves a case
 * asks for withdrawals inside the transaction. `now` in milliseconds of real time.
 */
export function postgresPolicyItems(db: Database, now: () => number): PolicyItems {
  let shelf: Promise<PolicyShelf> | undefined
  let trustedUntil = Number.NEGATIVE_INFINITY

  const current = async (): Promise<PolicyShelf> => {
    if (shelf && now() < trustedUntil) return shelf
    trustedUntil = now() + TRUSTED_MS
    const previous = shelf
    shelf = renew(db, previous).catch(error => {
      trustedUntil = Number.NEGATIVE_INFINITY
      shelf = previous
      throw error
    })
    return shelf
  }
  const forget = () => {
    trustedUntil = Number.NEGATIVE_INFINITY
  }
  return {
    inForce: async date => (await current()).inForce(date),
    current: async (itemId, date) => (await current()).current(itemId, date),
    latest: async (itemId, date) => (await current()).latest(itemId, date),
    successor: async (itemId, date) => (await current()).successor(itemId, date),
    version: async (itemId, version) => (await current()).version(itemId, version),
    async publish(items, at) {
      const added = await db.transaction().execute(tx => publish(tx, items, at))
      forget()
      return added
    },
    async withdraw(itemId, version, reason, replacedBy, at) {
      await db.transaction().execute(tx => withdraw(tx, { itemId, version, reason, replacedBy, at }))
      forget()
    },
  }
}

async function renew(db: Executor, previous: Promise<PolicyShelf> | undefined): Promise<PolicyShelf> {
  const kept = await previous?.catch(() => undefined)
  if (kept) {
    const counts = await db
      .selectNoFrom(eb => [
        eb.selectFrom('policy_item_version').select(eb.fn.countAll<number>().as('n')).as('versions'),
        eb.selectFrom('policy_withdrawal').select(eb.fn.countAll<number>().as('n')).as('withdrawals'),
      ])
      .executeTakeFirstOrThrow()
    if (counts.versions === kept.versions && counts.withdrawals === kept.withdrawals) return kept
  }
  const versions = await db.selectFrom('policy_item_version').select('body').execute()
  const withdrawals = await db
    .selectFrom('policy_withdrawal')
    .select(['item_id', 'version', 'replaced_by'])
    .execute()
  return shelve(
    versions.map(row => row.body as unknown as PolicyItemVersion),
    withdrawals.map(row => ({ itemId: row.item_id, version: row.version, replacedBy: row.replaced_by })),
  )
}

async function publish(tx: Executor, items: readonly PolicyItemVersion[], at: Date): Promise<number> {
  let added = 0
  for (const item of items) {
    const digest = contentDigest(item)
    const inserted = await tx
      .insertInto('policy_item_version')
      .values({
        item_id: item.id,
        version: item.version,
        digest,
        body: JSON.stringify(item),
        lead_department: item.leadDepartment,
        valid_from: item.validity.from,
        valid_until: item.validity.to ?? null,
        reviewed_on: item.review.reviewedOn,
        review_number: item.review.number,
        published_at: at,
      })
      .onConflict(conflict => conflict.columns(['item_id', 'version']).doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 1n) {
      added += 1
      continue
    }
    const published = await tx
      .selectFrom('policy_item_version')
      .select('digest')
      .where('item_id', '=', item.id)
      .where('version', '=', item.version)
      .executeTakeFirstOrThrow()
    if (published.digest !== digest) throw new Error(changedAfterPublication(item))
  }
  return added
}

const changedAfterPublication = ({ id, version }: PolicyItemVersion): string =>
  `bff/policies/${id}/${version}.yaml: version ${version} is already published with other content; ` +
  'published versions never change, so put the file back as it was and write a new version beside it'

interface Withdrawal {
  itemId: string
  version: number
  reason: string
  replacedBy: string | null
  at: Date
}

/** The item's entry codes go with its last standing version. */
async function withdraw(
  tx: Executor,
  { itemId, version, reason, replacedBy, at }: Withdrawal,
): Promise<void> {
  await tx
    .insertInto('policy_withdrawal')
    .values({ item_id: itemId, version, reason, replaced_by: replacedBy, at })
    .onConflict(conflict => conflict.columns(['item_id', 'version']).doNothing())
    .execute()
  const standing = await tx
    .selectFrom('policy_item_version as v')
    .leftJoin('policy_withdrawal as w', join =>
      join.onRef('w.item_id', '=', 'v.item_id').onRef('w.version', '=', 'v.version'),
    )
    .select('v.version')
    .where('v.item_id', '=', itemId)
    .where('w.at', 'is', null)
    .executeTakeFirst()
  if (standing) return
  await tx
    .updateTable('entry_code')
    .set({ withdrawn_at: at })
    .where('item_id', '=', itemId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
