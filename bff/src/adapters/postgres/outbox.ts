import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Lane, LeasedEntry, Outbox, OutboxEntry } from '../../ports/outbox'
import type { Executor } from './database'
import { together } from './together'

/** The outbox in PostgreSQL. Leases run on the database's clock, never on the city's: moving the city's clock frees no lease. */
export function postgresOutbox(db: Executor): Outbox {
  return {
    enqueue: entries => enqueue(db, entries),
    async lease(limit, leaseMs, lane) {
      const token = randomUUID()
      const { rows } = await sql<{
        id: string
        topic: string
        payload: Record<string, unknown>
        attempts: number
      }>`
        update outbox set lease_token = ${token}, leased_until = now() + ${leaseMs} * interval '1 ms', attempts = attempts + 1
        where id in (
          select id from outbox
          where done_at is null and failed_at is null and available_at <= now()
            and (leased_until is null or leased_until < now()) and ${inLane(lane)}
          order by available_at, id limit ${limit} for update skip locked)
        returning id, topic, payload, attempts`.execute(db)
      return rows.map(row => ({ ...row, id: String(row.id), leaseToken: token }))
    },
    complete: together(
      { atOnce: 1, most: 32 },
      entries => completeAll(db, entries),
      async entry => (await completeAll(db, [entry]))[0]!,
    ),
    retry: (entry, error, delayMs) =>
      finish(
        db,
        entry,
        delayMs === null
          ? sql`failed_at = now(), last_error = ${error.slice(0, 500)}`
          : sql`available_at = now() + ${delayMs} * interval '1 ms', leased_until = null, last_error = ${error.slice(0, 500)}`,
      ),
  }
}

function inLane(lane: Lane | undefined) {
  if (!lane) return sql`true`
  return 'only' in lane
    ? sql`topic = any(${[...lane.only]}::text[])`
    : sql`topic <> all(${[...lane.except]}::text[])`
}

async function enqueue(db: Executor, entries: readonly OutboxEntry[]): Promise<void> {
  if (entries.length === 0) return
  await sql`
    insert into outbox (topic, payload, available_at)
    select e->>'topic', e->'payload', now() + coalesce((e->>'delayMs')::bigint, 0) * interval '1 ms'
    from jsonb_array_elements(${JSON.stringify(entries)}::jsonb) e`.execute(db)
}

/** Pieces that end at the same moment share a commit. */
async function completeAll(db: Executor, entries: readonly LeasedEntry[]): Promise<boolean[]> {
  const { rows } = await sql<{ id: number }>`
    update outbox o set done_at = now(), last_error = null
    from unnest(${entries.map(({ id }) => id)}::bigint[], ${entries.map(({ leaseToken }) => leaseToken)}::uuid[])
      as e(id, token)
    where o.id = e.id and o.lease_token = e.token and o.done_at is null returning o.id`.execute(db)
  const done = new Set(rows.map(({ id }) => String(id)))
  return entries.map(({ id }) => done.has(id))
}

async function finish(db: Executor, entry: LeasedEntry, change: ReturnType<typeof sql>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update outbox set ${change} where id = ${entry.id} and lease_token = ${entry.leaseToken} and done_at is null`.execute(
    db,
  )
  return numAffectedRows === 1n
}
