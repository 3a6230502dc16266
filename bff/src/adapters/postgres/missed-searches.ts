import { sql } from 'kysely'
import type { MissedSearches } from '../../ports/missed-searches'
import type { Executor } from './database'

/** Missed searches in PostgreSQL, one row a word and month. */
export function postgresMissedSearches(db: Executor): MissedSearches {
  return {
    async note(word, month) {
      await sql`
        insert into missed_search (word, month, times) values (${word}, ${month}, 1)
        on conflict (word, month) do update set times = missed_search.times + 1`.execute(db)
    },
    async of(month) {
      const { rows } = await sql<{ word: string; times: number }>`
        select word, times from missed_search where month = ${month} order by times desc, word`.execute(db)
      return rows
    },
  }
}
