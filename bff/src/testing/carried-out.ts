import { sql } from 'kysely'
import type { CaseWorld } from './case-world'

/** A case of a published item that another office carried out `at`, by our books; null: they have not heard of it. */
export async function carriedOut(
  world: CaseWorld,
  { itemId, uscc, fen, at }: { itemId: string; uscc: string; fen: number; at: string | null },
) {
  const item = (await world.items.latest(itemId, '2026-11-20'))!
  const made = await world.addCase({ item, status: 'FULFILLED', poolId: null })
  await sql`update entitlement set amount_fen = ${fen} where id = ${made.id}`.execute(world.db)
  await sql`update subject set identifier_index = ${world.personalData.index('USCC', uscc)}
    where id = ${made.subjectId}`.execute(world.db)
  const fulfilmentId = world.ids.uuid()
  const { executor, kind } = item.fulfilment
  await sql`
    insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at, settled_at)
    values (${fulfilmentId}, ${made.id}, 1, ${executor}, ${kind}, ${fen}, ${at ? 'SUCCEEDED' : 'ACCEPTED'},
      ${world.clock.at}, ${at})`.execute(world.db)
  if (at)
    await sql`
      insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at, digest)
      values (${`HD-${fulfilmentId.slice(-12)}`}, ${made.id}, ${fulfilmentId}, ${fen}, 'x', 'y', 'z', 'ZX1', ${at}, 'd')`.execute(
      world.db,
    )
  return { ...made, fulfilmentId }
}
