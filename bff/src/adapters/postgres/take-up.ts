import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type { OpenWork } from '../../domain/take-up'
import type {
  PoolGauge,
  SupervisionScope,
  TakeUp,
  TakeUpDimension,
  TakeUpQuestion,
  TakeUpSum,
} from '../../ports/take-up'
import type { Database, Executor } from './database'
import { takeDue } from './due-cases'

const COLUMNS: Record<TakeUpDimension, RawBuilder<unknown>> = {
  ITEM: sql`item_id`,
  REGION: sql`region_code`,
  TRADE: sql`trade`,
  MONTH: sql`month`,
}

/** Statuses in which a case has been through a stage, whatever came before. */
const ELIGIBLE = sql`('SURE', 'OFFERED', 'DECLINED', 'LAPSED', 'QUEUED', 'STOPPED', 'IN_NOTICE', 'OBJECTED', 'IN_EXECUTION', 'FULFILLED', 'RETURNED')`
const CONFIRMED = sql`('OFFERED', 'DECLINED', 'LAPSED', 'QUEUED', 'STOPPED', 'IN_NOTICE', 'OBJECTED', 'IN_EXECUTION', 'FULFILLED', 'RETURNED')`
const TAPPED = sql`('QUEUED', 'STOPPED', 'IN_NOTICE', 'OBJECTED', 'IN_EXECUTION', 'FULFILLED', 'RETURNED')`
const OPEN = sql`('SURE', 'DOUBTFUL', 'STOPPED', 'IN_NOTICE', 'OBJECTED', 'IN_EXECUTION', 'RETURNED')`
const day = (moment: RawBuilder<unknown>) => sql`((${moment}) at time zone 'Asia/Shanghai')::date`

/** Take-up sums in PostgreSQL. */
export function postgresTakeUp(db: Database): TakeUp {
  return {
    count: (limit, at) => db.transaction().execute(trx => count(trx, limit, at)),
    async asOf(now) {
      const { rows } = await sql<{ waiting: boolean; as_of: Date | null }>`
        select exists (select from take_up_due) as waiting, as_of from take_up_count`.execute(db)
      return rows[0]?.waiting ? rows[0].as_of : now
    },
    async sums(scope, question) {
      const { rows } = await sql<TakeUpSum>`
        select ${COLUMNS[question.by]} as key, kind, stage, sum(count)::bigint as count,
          sum(amount_fen)::bigint as "amountFen"
        from take_up_tally where ${inside(scope)} and ${asked(question)}
        group by 1, 2, 3 having sum(count) > 0 order by 1, 2, 3`.execute(db)
      return rows
    },
    async open(scope) {
      const { rows } = await sql<OpenWork>`
        select item_id as "itemId", department, status, since, sum(count)::bigint as count
        from open_work_tally where ${inside(scope)} group by 1, 2, 3, 4 having sum(count) > 0 order by since`.execute(
        db,
      )
      return rows
    },
    async pools({ department }) {
      const { rows } = await sql<PoolGauge>`
        select p.id, p.name, p.holder, p.budget_fen as "budgetFen", p.available_fen as "availableFen"
        from funding_pool p where ${department}::text is null or exists (select from policy_item_version v
          where v.lead_department = ${department} and v.body -> 'funding' ->> 'pool' = p.id) order by p.name`.execute(
        db,
      )
      return rows
    },
  }
}

const inside = ({ department, regionCode }: SupervisionScope) =>
  sql`(${department}::text is null or department = ${department})
    and starts_with(region_code, ${regionPrefix(regionCode)})`

const asked = ({ itemId, month }: TakeUpQuestion) =>
  sql`(${itemId}::text is null or item_id = ${itemId}) and (${month}::text is null or month = ${month})`

async function count(trx: Executor, limit: number, at: Date): Promise<number> {
  const taken = await takeDue(trx, 'take_up_due', limit)
  if (taken.length === 0) return 0
  await recount(trx, taken)
  await sql`update take_up_count set as_of = ${at}`.execute(trx)
  return taken.length
}

async function recount(trx: Executor, ids: readonly string[]): Promise<void> {
  await sql`
    with fresh as (
      select e.id as entitlement_id, e.item_id, v.lead_department as department, s.region_code, s.kind,
        coalesce(left(s.facts -> 'enterprise.industry' ->> 0, 1), '') as trade, e.status,
        ${day(sql`coalesce(happened.at, e.created_at)`)} as since, e.amount_fen,
        case when e.status in ${ELIGIBLE} then ${day(sql`e.created_at`)} end as eligible_on,
        case when e.status in ${CONFIRMED}
          then ${day(sql`coalesce(e.department_confirmed_at, e.confirmed_at, e.created_at)`)} end as confirmed_on,
        case when e.status in ${CONFIRMED} then ${day(sql`least(told.at, e.confirmed_at)`)} end as told_on,
        case when e.status in ${TAPPED} then ${day(sql`coalesce(e.confirmed_at, e.department_confirmed_at)`)} end as tapped_on,
        case when e.status = 'FULFILLED' then ${day(sql`coalesce(e.settled_at, happened.at)`)} end as paid_on,
        e.list_id
      from entitlement e
      join subject s on s.id = e.subject_id
      join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
      left join lateral (select max(at) as at from entitlement_event where entitlement_id = e.id) happened on true
      left join lateral (select min(sent_at) as at from message where entitlement_id = e.id
        and status in ('SENT', 'DELIVERED')) told on true
      where e.id = any(${[...ids]}::uuid[])
    ), moved as (
      select -1 as sign, k.* from take_up_entry k where k.entitlement_id = any(${[...ids]}::uuid[])
      union all select 1, f.* from fresh f
    ), tallied as (
      insert into take_up_tally as t (item_id, department, region_code, kind, trade, stage, month, count, amount_fen)
      select b.item_id, b.department, b.region_code, b.kind, b.trade, g.stage, to_char(g.day, 'YYYY-MM'), sum(b.sign),
        sum(b.sign * b.amount_fen)
      from moved b cross join lateral (values ('ELIGIBLE', b.eligible_on), ('CONFIRMED', b.confirmed_on),
        ('TOLD', b.told_on), ('TAPPED', b.tapped_on), ('PAID', b.paid_on)) as g(stage, day)
      where g.day is not null group by 1, 2, 3, 4, 5, 6, 7 having sum(b.sign) <> 0 or sum(b.sign * b.amount_fen) <> 0
      on conflict (item_id, stage, month, region_code, trade, kind, department)
        do update set count = t.count + excluded.count, amount_fen = t.amount_fen + excluded.amount_fen
    ), opened as (
      insert into open_work_tally as o (department, item_id, region_code, status, since, count)
      select department, item_id, region_code, status, since, sum(sign) from moved where status in ${OPEN}
      group by 1, 2, 3, 4, 5 having sum(sign) <> 0
      on conflict (department, item_id, region_code, status, since) do update set count = o.count + excluded.count
    ), listed as (
      insert into candidate_list_tally as l (list_id, status, count, amount_fen)
      select list_id, status, sum(sign), sum(sign * amount_fen) from moved where list_id is not null
      group by 1, 2 having sum(sign) <> 0 or sum(sign * amount_fen) <> 0
      on conflict (list_id, status)
        do update set count = l.count + excluded.count, amount_fen = l.amount_fen + excluded.amount_fen
    )
    insert into take_up_entry as k select * from fresh
    on conflict (entitlement_id) do update set item_id = excluded.item_id, department = excluded.department,
      region_code = excluded.region_code, kind = excluded.kind, trade = excluded.trade, status = excluded.status,
      since = excluded.since, amount_fen = excluded.amount_fen, eligible_on = excluded.eligible_on,
      confirmed_on = excluded.confirmed_on, told_on = excluded.told_on, tapped_on = excluded.tapped_on,
      paid_on = excluded.paid_on, list_id = excluded.list_id`.execute(trx)
  await sql`delete from open_work_tally where count = 0`.execute(trx)
  // Steps that ended are measured by somebody else (N-4), who needs the city's calendar.
  await sql`
    insert into step_time_due select id from unnest(${[...ids]}::uuid[]) as taken(id)
    where exists (select from entitlement_event where entitlement_id = id
      and event in ('DEPARTMENT_CONFIRM', 'DEPARTMENT_REJECT', 'CLOSE_NOTICE', 'ARRIVE'))`.execute(trx)
}
