import { sql } from 'kysely'
import type { SubjectFeed } from '../../ports/subject-feed'
import type { Executor } from './database'
import { type FactRow, factsFromRow } from './fact-rows'

const BATCH = 2_000

interface FeedRow {
  id: string
  region_code: string
  facts: FactRow
  change_number: number
}

/** Subjects in the order in which they changed last (migration 0097). Nothing sealed is read. */
export function postgresSubjectFeed(db: Executor): SubjectFeed {
  return {
    async *after(kind, mark) {
      let from = mark
      for (;;) {
        const { rows } = await sql<FeedRow>`
          select id, region_code, facts, change_number from subject
          where kind = ${kind} and change_number > ${from} order by change_number limit ${BATCH}`.execute(db)
        const last = rows.at(-1)
        if (!last) return
        from = last.change_number
        yield {
          subjects: rows.map(row => ({
            id: row.id,
            regionCode: row.region_code,
            facts: factsFromRow(row.facts),
          })),
          mark: from,
        }
        if (rows.length < BATCH) return
      }
    },
  }
}
