import { sql } from 'kysely'
import type { ResultLine, Results } from '../../ports/results'
import type { Executor } from './database'

/** Published results in PostgreSQL; sums from the counters, lines by index. */
export function postgresResults(db: Executor): Results {
  return {
    async sums(month) {
      const { rows } = await sql<{ itemId: string; count: number; amountFen: number }>`
        select item_id as "itemId", sum(count)::bigint as count, sum(amount_fen)::bigint as "amountFen"
        from take_up_tally where stage = 'PAID' and month = ${month} group by 1 having sum(count) > 0`.execute(
        db,
      )
      return rows
    },
    async lines({ itemId, month, receipt, after, since, limit }) {
      const { rows } = await sql<ResultLine>`
        with past as (
          select t.paid_on, t.entitlement_id from receipt r join take_up_entry t on t.entitlement_id = r.entitlement_id
          where r.number = ${after})
        select r.number as receipt, r.payee_public as name, r.amount_fen as "amountFen", t.paid_on as "on"
        from take_up_entry t join fulfilment f on f.entitlement_id = t.entitlement_id and f.status = 'SUCCEEDED'
        join receipt r on r.fulfilment_id = f.id
        where t.item_id = ${itemId} and t.kind = 'ENTERPRISE' and t.paid_on >= ${`${month}-01`}::date
          and t.paid_on < (${`${month}-01`}::date + interval '1 month')
          and not exists (select from public_log_take_down taken where taken.receipt = r.number)
          and (${since}::date is null or t.paid_on >= ${since}::date)
          and (${receipt}::text is null or r.number = ${receipt})
          and (${after}::text is null or (t.paid_on, t.entitlement_id) < (select paid_on, entitlement_id from past))
        order by t.paid_on desc, t.entitlement_id desc limit ${limit}`.execute(db)
      return rows
    },
  }
}
