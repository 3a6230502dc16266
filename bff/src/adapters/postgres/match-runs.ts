import { sql } from 'kysely'
import type { MatchRuns } from '../../ports/candidates'
import type { Executor } from './database'

/** Daily runs in PostgreSQL. Leases run on the database's clock, days on the city's. */
export function postgresMatchRuns(db: Executor): MatchRuns {
  return {
    async begin(item, day, at, leaseMs) {
      const { rows } = await sql`
        insert into match_run (item_id, item_version, day, began_at, leased_until)
        values (${item.itemId}, ${item.itemVersion}, ${day}, ${at}, now() + ${leaseMs} * interval '1 ms')
        on conflict (item_id, item_version, day) do update
          set leased_until = excluded.leased_until
          where match_run.finished_at is null and match_run.leased_until < now()
        returning day`.execute(db)
      return rows.length === 1
    },
    async extend(items, day, leaseMs) {
      await sql`
        update match_run r set leased_until = now() + ${leaseMs} * interval '1 ms'
        from unnest(${items.map(({ itemId }) => itemId)}::text[], ${items.map(({ itemVersion }) => itemVersion)}::int[])
          as t(item_id, item_version)
        where r.item_id = t.item_id and r.item_version = t.item_version and r.day = ${day}`.execute(db)
    },
    async finish(item, day, at, { looked, sure, doubtful }) {
      await sql`
        update match_run set finished_at = ${at}, looked = ${looked}, sure = ${sure}, doubtful = ${doubtful}
        where item_id = ${item.itemId} and item_version = ${item.itemVersion} and day = ${day}`.execute(db)
    },
    async finished(day) {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from match_run where day = ${day} and finished_at is not null`.execute(db)
      return rows[0]!.n
    },
  }
}
