import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { MissingList } from '../../domain/missing-list'
import { TREASURY } from '../../domain/office-report'
import type { Database } from './database'

/** See `OfficeReports.missing`. Receipts by their day; what a bank of ours paid is in its own statement. */
export async function missingLists(db: Database, from: LocalDate, until: LocalDate): Promise<MissingList[]> {
  const { rows } = await sql<MissingList>`
    with done as (
      select case when f.treasury then ${TREASURY} else f.executor end as office,
        case when f.treasury then p.payer_account else e.item_id end as scope,
        case when f.treasury then '付款账户尾号 ' || right(p.payer_account, 4) else v.body ->> 'name' end as name,
        (r.at at time zone 'Asia/Shanghai')::date as day, v.lead_department as department, f.amount_fen as fen
      from receipt r join fulfilment f on f.id = r.fulfilment_id and (f.treasury or f.kind <> 'PAYOUT')
      join entitlement e on e.id = f.entitlement_id
      join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
      left join funding_pool p on p.id = e.pool_id
      where r.at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'
        and r.at < ${until}::date::timestamp at time zone 'Asia/Shanghai'
    )
    select office, to_char(day, 'YYYY-MM-DD') as day, department, array_agg(distinct name order by name) as "scopeNames",
      count(*) as count, sum(fen)::bigint as "totalFen"
    from done where not exists (select from office_report o where o.office = done.office and o.scope = done.scope
      and o.day = done.day and o.status <> 'LOADING')
    group by done.office, done.day, department order by done.day, office, department`.execute(db)
  return rows
}
