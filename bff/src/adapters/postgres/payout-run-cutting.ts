import { sql } from 'kysely'
import type { EntitlementStatus } from '../../domain/entitlement'
import { DROPPED } from '../../domain/payout-run'
import { reportOf } from '../../domain/settling'
import type { FulfilmentOrder } from '../../ports/fulfilments'
import type { CutBatch, PayoutRuns } from '../../ports/payout-runs'
import type { PersonalData } from '../../ports/personal-data'
import type { Executor } from './database'
import { ORDER_COLUMNS, ORDER_TABLES, type OrderRow, orderOf } from './fulfilments'
import { type LockedRow, settleLocked } from './settling-together'

type More = Parameters<PayoutRuns['cut']>[3]

interface LineRow extends OrderRow {
  changedSince: boolean
  caseStatus: EntitlementStatus
  poolId: string | null
  checks: number
}

/**
 * See `PayoutRuns.cut`. The run's row is locked: files are cut one after the other, and a stop is a stop. The instructions
 * are locked, not their cases: sending changes no case, and whatever takes a right back before that ends its instruction.
 */
export async function cutBatch(
  trx: Executor,
  runId: string,
  limit: number,
  at: Date,
  { personalData, ...more }: More & { personalData: PersonalData },
): Promise<CutBatch | 'AGAIN' | null> {
  const { rows: runs } = await sql`
    select 1 from payout_run where id = ${runId} and status = 'RELEASED' for no key update`.execute(trx)
  if (runs.length === 0) return null
  const { rows } = await sql<LineRow>`
    select ${ORDER_COLUMNS}, s.facts_version <> l.facts_version as "changedSince", e.status as "caseStatus",
      e.pool_id as "poolId", f.checks
    from payout_run_line l join ${ORDER_TABLES} on f.id = l.fulfilment_id
    where l.run_id = ${runId} and l.status = 'IN' and l.batch_id is null
    order by l.fulfilment_id limit ${limit} for no key update of f`.execute(trx)
  if (rows.length === 0) return null
  const gone = rows.filter(row => row.status !== 'CREATED' || row.caseStatus !== 'IN_EXECUTION')
  const changed = rows.filter(row => row.changedSince && !gone.includes(row))
  if (gone.length + changed.length > 0) {
    await setAside(trx, runId, gone, changed)
    return 'AGAIN'
  }
  const orders = rows.map(row => orderOf({ ...row, waitsForRun: true }, personalData))
  const { file, ofOrder } = more.digests(orders)
  await write(trx, runId, more.batchId, orders, file, at)
  const words = new Map(orders.map(order => [order.id, ofOrder(order)]))
  const alarms = await settleLocked(
    trx,
    rows.map(lockedOf),
    orders.map(({ id }) => ({ requestId: id, report: reportOf('SEND') })),
    { ...more, personalData, at, requestDigest: id => words.get(id)! },
  )
  // All or nothing: a file never says more than its lines' instructions do.
  if (alarms.length > 0) throw new Error(`file ${more.batchId}: ${alarms[0]!.why}`)
  const batch = {
    id: more.batchId,
    runId,
    status: 'SENDING' as const,
    requestDigest: file,
    takenTo: 0,
    checks: 0,
    sentAt: at,
  }
  return { batch, orders: orders.map(order => ({ ...order, status: 'SENDING' as const })) }
}

/** Leaving writes no receipt; of a first payment there is no later attempt. */
const lockedOf = (row: LineRow): LockedRow => ({
  ...row,
  superseded: false,
  missingSince: null,
  repaid: false,
  poolName: row.pool_name,
  payerTail: row.payer_tail,
  subjectKind: row.subject_kind,
  sealed: row.subject_sealed,
  bankName: row.bank_name,
  tail: row.tail,
})

async function setAside(
  trx: Executor,
  runId: string,
  gone: readonly LineRow[],
  changed: readonly LineRow[],
): Promise<void> {
  await sql`
    update payout_run_line l set status = 'DROPPED', reason = coalesce(f.reason, ${DROPPED.GONE})
    from fulfilment f where f.id = l.fulfilment_id and l.run_id = ${runId}
      and l.fulfilment_id = any(${gone.map(({ id }) => id)}::uuid[])`.execute(trx)
  await sql`
    update payout_run_line set status = 'CHECK' where run_id = ${runId}
      and fulfilment_id = any(${changed.map(({ id }) => id)}::uuid[])`.execute(trx)
}

/** How long the process that cut a file has to send it before another one asks what became of it, in milliseconds. */
const SENDING_MS = 15_000

async function write(
  trx: Executor,
  runId: string,
  batchId: string,
  orders: readonly FulfilmentOrder[],
  digest: string,
  at: Date,
): Promise<void> {
  const totalFen = orders.reduce((sum, { amountFen }) => sum + amountFen, 0)
  await sql`
    insert into payout_batch (id, run_id, number, status, line_count, total_fen, request_digest, sent_at, check_at)
    select ${batchId}, ${runId}::uuid, count(*) + 1, 'SENDING', ${orders.length}, ${totalFen}::bigint,
      decode(${digest}, 'hex'), ${at}::timestamptz, ${new Date(at.getTime() + SENDING_MS)}::timestamptz
    from payout_batch where run_id = ${runId}`.execute(trx)
  await sql`
    update payout_run_line l set batch_id = ${batchId}, line = o.line
    from unnest(${orders.map(({ id }) => id)}::uuid[]) with ordinality as o(id, line)
    where l.run_id = ${runId} and l.fulfilment_id = o.id`.execute(trx)
}
