import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { CaseWorld } from './case-world'

/** Raises the budget of a pool, or lowers it, as two of its people do; false when the pool has not that much. */
export async function budgetBy(
  world: Pick<CaseWorld, 'db' | 'clock'>,
  pool: string,
  fen: number,
): Promise<boolean> {
  const [asks, agrees, request] = [randomUUID(), randomUUID(), randomUUID()]
  const at = world.clock.now()
  await sql`
    insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
    select one::uuid, one, '陆清', 'civil-affairs', '220100', '{REVIEWER}', ${at}
    from unnest(${[asks, agrees]}::text[]) one`.execute(world.db)
  await sql`
    insert into pool_budget_request (id, pool_id, fen, reference, asked_by, key, asked_at)
    values (${request}, ${pool}, ${fen}, ${request}, ${asks}, ${request}, ${at})`.execute(world.db)
  return sql`
    insert into pool_budget_decision (request_id, agreed, decided_by, at) values (${request}, true, ${agrees}, ${at})`
    .execute(world.db)
    .then(
      () => true,
      (error: { code?: string }) => (error.code === '23514' ? false : Promise.reject(error)),
    )
}
