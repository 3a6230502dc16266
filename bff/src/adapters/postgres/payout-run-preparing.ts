import { chinaDate } from '@policy-direct/shared/time/china-date'
import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { sql } from 'kysely'
import { DROPPED, TOLD_WHEN_DROPPED } from '../../domain/payout-run'
import type { NewPayoutRun } from '../../ports/payout-runs'
import { byIndexOnly, type Database, type Executor } from './database'
import { heldWay, WAITS } from './run-items'
import { numberAfter } from './running-number'

/**
 * Payments of an item that wait for a run: granted, money held, nothing sent, on no run. By `stage`, which has an index: an
 * item is not looked for among all of a city.
 */
export const waitingOf = (itemId: string, regionCode: string) => sql`
  select f.id, f.amount_fen, f.account_id, e.subject_id, e.pool_id, e.facts_version as judged_on,
    s.facts_version as facts_now
  from run_item r join entitlement e on e.item_id = r.item_id
  join fulfilment f on f.entitlement_id = e.id and f.status = 'CREATED' and f.kind = 'PAYOUT'
  join subject s on s.id = e.subject_id
  where r.item_id = ${itemId} and e.stage = 'GRANTED' and e.status = 'IN_EXECUTION' and e.pool_id is not null
    and starts_with(s.region_code, ${regionPrefix(regionCode)})
    and not exists (select from payout_run_line l where l.fulfilment_id = f.id and l.status <> 'DROPPED')
    and ${WAITS}`

/** See `PayoutRuns.prepare`: one transaction, however long the list is. */
export function prepareRun(
  db: Database,
  run: NewPayoutRun,
): Promise<{ kind: 'PREPARED' | 'OPEN'; id: string } | { kind: 'NOTHING' }> {
  return db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtextextended('payout-run', 17))`.execute(trx)
    const known = await first(
      trx,
      sql`select id from payout_run where prepared_by = ${run.staff.id} and key = ${run.key}`,
    )
    if (known) return { kind: 'PREPARED', id: known.id }
    const open = await first(
      trx,
      sql`select id from payout_run where item_id = ${run.itemId} and region_code = ${run.regionCode}
        and status not in ('DONE', 'REFUSED')`,
    )
    if (open) return { kind: 'OPEN', id: open.id }
    const treasury = await heldWay(trx, run.itemId)
    // Straight after a list was granted nobody has counted it yet.
    await byIndexOnly(trx)
    const pool = await first(
      trx,
      sql`select pool_id as id from (${waitingOf(run.itemId, run.regionCode)}) w limit 1`,
    )
    if (!pool) return { kind: 'NOTHING' }
    await write(trx, run, pool.id, treasury)
    await planFiles(trx, run)
    await tellDropped(trx, run)
    return { kind: 'PREPARED', id: run.id }
  })
}

async function first(trx: Executor, question: ReturnType<typeof sql>): Promise<{ id: string } | null> {
  const { rows } = await question.execute(trx)
  return (rows as { id: string }[])[0] ?? null
}

async function write(trx: Executor, run: NewPayoutRun, poolId: string, treasury: boolean): Promise<void> {
  const year = chinaDate(run.at).slice(0, 4)
  await sql`
    insert into payout_run (id, number, treasury, item_id, department, region_code, pool_id, status, prepared_by, key,
      prepared_at)
    select ${run.id}, ${numberAfter(`FF-${year}-`)},
      ${treasury}::boolean, ${run.itemId}, ${run.department}, ${run.regionCode}, ${poolId}, 'PREPARING', ${run.staff.id}::uuid, ${run.key}, ${run.at}::timestamptz
    from payout_run where starts_with(number, ${`FF-${year}-`})`.execute(trx)
  await sql`
    insert into payout_run_step (run_id, event, to_status, staff_id, actor_name, reviewer, at)
    values (${run.id}, 'PREPARE', 'PREPARING', ${run.staff.id}, ${run.staff.name}, ${run.staff.reviewer}, ${run.at})`.execute(
    trx,
  )
  await sql`
    with waiting as materialized (
      select w.*, a.number_index is not null and min(w.subject_id::text) over same <> max(w.subject_id::text) over same
          and not bool_and(exists (select from account_sharing c where c.number_index = a.number_index
            and c.subject_id = w.subject_id)) over same as shared
      from (${waitingOf(run.itemId, run.regionCode)}) w left join payout_account a on a.id = w.account_id
      where w.pool_id = ${poolId} window same as (partition by a.number_index)
    ), judged as (
      select w.*, case when w.account_id is null then ${DROPPED.NO_ACCOUNT}::text
        when w.amount_fen <= 0 then ${DROPPED.NOT_POSITIVE}::text
        when w.shared then ${DROPPED.SAME_ACCOUNT}::text end as reason
      from waiting w
    ), sorted as (
      select j.*, case when reason is not null then 'DROPPED' when facts_now <> judged_on then 'CHECK' else 'IN' end as status
      from judged j
    )
    insert into payout_run_line (run_id, treasury, fulfilment_id, amount_fen, facts_version, status, reason, file)
    select ${run.id}, ${treasury}::boolean, id, amount_fen, judged_on, status, reason,
      case status when 'IN' then (count(*) filter (where status = 'IN') over (order by id rows unbounded preceding) - 1)
        / ${run.linesAFile}::int + 1 end
    from sorted order by id`.execute(trx)
}

async function planFiles(trx: Executor, { id }: NewPayoutRun): Promise<void> {
  await sql`
    insert into payout_run_file (run_id, file, line_count, total_fen)
    select run_id, file, count(*), sum(amount_fen) from payout_run_line where run_id = ${id} and file is not null
    group by run_id, file`.execute(trx)
}

/** Once a month: a run that is refused and made again tells nobody twice. */
async function tellDropped(trx: Executor, { id, at }: NewPayoutRun): Promise<void> {
  await sql`
    insert into outbox (topic, payload)
    select 'announce', jsonb_build_object('entitlementId', f.entitlement_id, 'event', 'LEFT_OUT',
      'occasion', ${`left-out-${chinaDate(at).slice(0, 7)}`}::text, 'reason', l.reason)
    from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
    where l.run_id = ${id} and l.status = 'DROPPED' and l.reason = any(${[...TOLD_WHEN_DROPPED]}::text[])`.execute(
    trx,
  )
}
