import { sql } from 'kysely'
import type { SilentReview, SilentReviews } from '../../ports/silent-reviews'
import type { Database } from './database'

/** Reviews nobody does, in PostgreSQL: read from what the counter of take-up keeps by day. */
export function postgresSilentReviews(db: Database): SilentReviews {
  return {
    async waiting(itemId, until) {
      const { rows } = await sql<SilentReview>`
        select l.id as "listId", l.item_version as "itemVersion", l.number, l.department, l.region_code as "regionCode",
          k.since, count(*)::int as count
        from take_up_entry k join candidate_list l on l.id = k.list_id
        where k.item_id = ${itemId} and k.status = 'SURE' and k.since <= ${until}
        group by l.id, k.since order by k.since, l.number`.execute(db)
      return rows
    },
    async candidates({ listId, since }, limit, after) {
      const { rows } = await sql<{ id: string }>`
        select e.id from entitlement e join take_up_entry k on k.entitlement_id = e.id
        where e.list_id = ${listId} and e.stage = 'SURE' and k.status = 'SURE' and k.since = ${since}
          and (${after}::uuid is null or e.id > ${after}::uuid)
        order by e.id limit ${limit}`.execute(db)
      return rows.map(({ id }) => id)
    },
  }
}
