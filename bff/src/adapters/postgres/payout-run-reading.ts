import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type { Jurisdiction } from '../../domain/staff-duty'
import type { PayoutRun, PayoutRunStep } from '../../ports/payout-runs'
import type { Executor } from './database'

type Row = Omit<PayoutRun, 'steps'> & { steps: (Omit<PayoutRunStep, 'at'> & { at: string })[] }

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
      select count(*) filter (where l.status <> 'DROPPED') as "lineCount",
        coalesce(sum(l.amount_fen) filter (where l.status <> 'DROPPED'), 0)::bigint as "totalFen",
        count(*) filter (where l.status = 'DROPPED') as "droppedCount",
        count(*) filter (where l.status = 'CHECK') as checking,
        count(*) filter (where l.status = 'IN' and l.batch_id is null) as waiting
      from payout_run_line l where l.run_id = r.id
    ) n, lateral (
      select count(*) filter (where f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING')) as "onTheWay",
        count(*) filter (where f.status = 'SUCCEEDED') as "paidCount",
        coalesce(sum(l.amount_fen) filter (where f.status = 'SUCCEEDED'), 0)::bigint as "paidFen",
        count(*) filter (where f.status in ('RETURNED', 'REVERSED', 'REJECTED')) as "backCount"
      from payout_batch b join payout_run_line l on l.batch_id = b.id join fulfilment f on f.id = l.fulfilment_id
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
