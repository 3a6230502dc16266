import { sql } from 'kysely'
import type { DataSources } from '../../ports/data-sources'
import type { Executor } from './database'

/** Lines of the departments, in PostgreSQL. */
export function postgresDataSources(db: Executor): DataSources {
  return {
    async list() {
      const rows = await db.selectFrom('data_source').selectAll().orderBy('department').execute()
      return rows.map(({ last_delivered_at, ...row }) => ({ ...row, lastDeliveredAt: last_delivered_at }))
    },
    async observe(lines, at) {
      if (lines.length === 0) return
      await sql`
        insert into data_source (department, up, since, last_delivered_at)
        select t.department, t.up, ${at}, t.last_delivered_at from unnest(
          ${lines.map(line => line.department)}::text[], ${lines.map(line => line.up)}::boolean[],
          ${lines.map(line => line.lastDeliveredAt)}::timestamptz[]) as t(department, up, last_delivered_at)
        on conflict (department) do update set
          up = excluded.up, last_delivered_at = excluded.last_delivered_at,
          since = case when data_source.up = excluded.up then data_source.since else excluded.since end`.execute(
        db,
      )
    },
  }
}
