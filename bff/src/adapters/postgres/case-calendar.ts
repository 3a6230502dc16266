import { sql } from 'kysely'
import type { CaseCalendar } from '../../ports/case-calendar'
import type { Executor } from './database'

export function postgresCaseCalendar(db: Executor): CaseCalendar {
  const ids = async (statement: ReturnType<typeof sql<{ id: string }>>) =>
    (await statement.execute(db)).rows.map(row => row.id)
  return {
    lapsed: (today, limit) =>
      ids(sql`select id from entitlement where stage in ('OFFERED', 'DECLINED') and confirm_by < ${today}
        order by confirm_by, id limit ${limit}`),
    fundedAgain: async limit =>
      (
        await sql<{ id: string; occasion: string }>`
          select e.id, r.occasion from (
            select outcome ->> 'entitlementId' as id, 'funds-again-' || extract(epoch from max(at))::bigint as occasion
            from idempotency where outcome #>> '{outcome,reason}' = 'POOL_EMPTY' group by 1) r
          join entitlement e on e.id = r.id::uuid and e.status = 'OFFERED'
          join funding_pool p on p.id = e.pool_id and p.available_fen >= e.amount_fen
          where not exists (select from message m
            where m.entitlement_id = e.id and m.dedupe_key like e.id || ':' || r.occasion || ':%')
          order by e.id limit ${limit}`.execute(db)
      ).rows,
    dueBack: async (from, until) =>
      (
        await sql<{ itemId: string; version: number }>`
          select item_id as "itemId", version from policy_item_version
          where body #>> '{fulfilment,dueBackOn}' between ${from}::text and ${until}::text
            and body #>> '{messages,DUE_BACK}' is not null`.execute(db)
      ).rows,
    untold: (items, occasion, limit) =>
      ids(sql`
        select e.id from entitlement e
        join jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i("itemId" text, version int)
          on i."itemId" = e.item_id and i.version = e.item_version
        where e.stage = 'GRANTED' and e.status = 'FULFILLED'
          and not exists (select from given_back g where g.entitlement_id = e.id and g.status = 'DONE')
          and not exists (select from message m
          where m.entitlement_id = e.id and m.dedupe_key like e.id || ':' || ${occasion} || ':%')
        order by e.id limit ${limit}`),
  }
}
