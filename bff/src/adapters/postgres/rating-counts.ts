import { sql } from 'kysely'
import type { RatingCounts } from '../../ports/rating-counts'
import type { Executor } from './database'

type Row = {
  itemId: string
  department: string
  finished: number
  levels: Awaited<ReturnType<RatingCounts['byItem']>>[number]['levels'] | null
}

/** Counts by item and level; a case that is over could have been rated. */
export function postgresRatingCounts(db: Executor): RatingCounts {
  return {
    async byItem() {
      const { rows } = await sql<Row>`
        with given as (
          select e.item_id, r.level, count(*)::int as n from service_rating r
          join entitlement e on e.id = r.entitlement_id group by 1, 2
        ), over as (
          select item_id, count(*)::int as n from entitlement
          where status in ('FULFILLED', 'REJECTED', 'LAPSED', 'DECLINED') group by 1
        )
        select o.item_id as "itemId", o.n as finished,
          (select v.lead_department from policy_item_version v where v.item_id = o.item_id order by v.version desc limit 1)
            as department,
          (select json_object_agg(g.level, g.n) from given g where g.item_id = o.item_id) as levels
        from over o order by o.item_id`.execute(db)
      return rows.map(row => ({ ...row, levels: row.levels ?? {} }))
    },
  }
}
