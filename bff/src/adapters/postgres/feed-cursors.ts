import { sql } from 'kysely'
import type { FeedCursors } from '../../ports/feed-cursors'
import type { Executor } from './database'

export function postgresFeedCursors(db: Executor): FeedCursors {
  return {
    async get(feed) {
      const row = await db
        .selectFrom('exchange_cursor')
        .select('cursor')
        .where('feed', '=', feed)
        .executeTakeFirst()
      return row?.cursor ?? null
    },
    async ageMs(feed) {
      const { rows } = await sql<{ age: number }>`
        select (extract(epoch from clock_timestamp() - at) * 1000)::float8 as age
        from exchange_cursor where feed = ${feed}`.execute(db)
      return rows[0]?.age ?? null
    },
    async set(feed, cursor) {
      await sql`insert into exchange_cursor (feed, cursor, at) values (${feed}, ${cursor}, now())
        on conflict (feed) do update set cursor = excluded.cursor, at = excluded.at`.execute(db)
    },
  }
}
