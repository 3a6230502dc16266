import { sql } from 'kysely'
import { byIndexOnly, type Executor } from './database'

/** Where triggers leave cases that something has to be counted of, each with the lock of its counter. */
const COUNTERS = { take_up_due: 7_402_138, step_time_due: 7_402_140 }

/**
 * Takes up to `limit` cases out of where they were left, each once; none when there is nothing, or another counter is at it:
 * two that count the same case at once would both count it. Whatever reads them does so in a statement of its own, so that
 * it sees at least what the taken rows spoke of.
 */
export async function takeDue(trx: Executor, table: keyof typeof COUNTERS, limit: number): Promise<string[]> {
  const lock = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${COUNTERS[table]}) as mine`.execute(trx)
  if (!lock.rows[0]?.mine) return []
  // A month's cases are there before anybody has counted the rows.
  await byIndexOnly(trx)
  const due = sql.table(table)
  const { rows } = await sql<{ id: string }>`
    with taken as (delete from ${due} where ctid = any(array(select ctid from ${due} limit ${limit}))
      returning entitlement_id)
    select distinct entitlement_id as id from taken`.execute(trx)
  return rows.map(({ id }) => id)
}
