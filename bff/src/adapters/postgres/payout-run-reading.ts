import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type { Jurisdiction } from '../../domain/staff-duty'
import type { PayoutRun, PayoutRunStep } from '../../ports/payout-runs'
import type { Executor } from './database'

type Row = Omit<PayoutRun, 'steps'> & { steps: (Omit<PayoutRunStep, 'at'> & { at: string })[] }

/** Lines of a run by what they wait for: those of a file are counted with it, however many there are. */
const LINES = sql`
  select 'LEFT' as status, b.line_count as count, b.total_fen as fen from payout_batch b where b.run_id = r.id
  union all select 'IN', p.line_count, p.total_fen from payout_run_file p where p.run_id = r.id
  union all select l.status, 1, l.amount_fen from payout_run_line l where l.run_id = r.id and l.file is null`

const readAll = async (db: Executor, which: RawBuilder<unknown>): Promise<PayoutRun[]> => {
  const { rows } = await sql<Row>`
    select r.id, r.number, r.item_id as "itemId", r.department, r.region_code as "regionCode", r.pool_id as "poolId",
      r.treasury,
      r.status, r.prepared_by as "preparedBy", r.prepared_at as "preparedAt", r.ended_at as "endedAt", n.*, m.*,
      (select jsonb_agg(jsonb_build_object('event', t.event, 'staffId', t.staff_id, 'actorName', t.actor_name,
          'reviewer', t.reviewer, 'reason', t.reason, 'at', t.at) order by t.seq)
        from payout_run_step t where t.run_id = r.id) as steps,
      (select count(*) from payout_batch b where b.run_id = r.id) as "fileCount",
      (select count(*) from treasury_difference d where d.run_id = r.id) as differences,
      (select count(*) from treasury_difference d join supervision_reminder t on t.id = d.task_id
        where d.run_id = r.id and t.closed_at is null) as "openDifferences",
      (select min(b.reason) from payout_batch b where b.run_id = r.id and b.status = 'REFUSED') as trouble
    from (${which}) r, lateral (
      select coalesce(sum(count) filter (where status <> 'DROPPED'), 0)::bigint as "lineCount",
        coalesce(sum(fen) filter (where status <> 'DROPPED'), 0)::bigint as "totalFen",
        coalesce(sum(count) filter (where status = 'DROPPED'), 0)::bigint as "droppedCount",
        coalesce(sum(count) filter (where status = 'CHECK'), 0)::bigint as checking,
        coalesce(sum(count) filter (where status = 'IN'), 0)::bigint as waiting
      from (${LINES}) counted
    ) n, lateral (
      select count(*) filter (where f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING')) as "onTheWay",
        count(*) filter (where f.status = 'SUCCEEDED') as "paidCount",
        coalesce(sum(l.amount_fen) filter (where f.status = 'SUCCEEDED'), 0)::bigint as "paidFen",
        count(*) filter (where f.status in ('RETURNED', 'REVERSED', 'REJECTED')) as "backCount"
      from payout_batch b join payout_run_line l on l.run_id = b.run_id and l.file = b.number
        join fulfilment f on f.id = l.fulfilment_id
      where b.run_id = r.id
    ) m order by r.prepared_at desc, r.id`.execute(db)
  return rows.map(row => ({
    ...row,
    steps: row.steps.map(step => ({ ...step, at: new Date(step.at) })),
  }))
}

export const readRun = async (db: Executor, id: string): Promise<PayoutRun | null> =>
  (await readAll(db, sql`select * from payout_run where id = ${id}`))[0] ?? null

/** The newest runs of a department in a region and below it. */
export const readRuns = (
  db: Executor,
  { department, regionCode }: Jurisdiction,
  limit: number,
): Promise<PayoutRun[]> =>
  readAll(
    db,
    sql`select * from payout_run where department = ${department}
      and starts_with(region_code, ${regionPrefix(regionCode)}) order by prepared_at desc limit ${limit}`,
  )
