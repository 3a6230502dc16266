import { sql } from 'kysely'
import { type FulfilmentAtHand, reportOf } from '../../domain/settling'
import type { PaidOrder } from '../../ports/fulfilments'
import type { CutBatch, PayoutRuns } from '../../ports/payout-runs'
import type { PersonalData } from '../../ports/personal-data'
import { byIndexOnly, type Executor } from './database'
import type { LockedRow } from './moved-writing'
import { FILE_COLUMNS, FILE_TABLES, type FileRow, paidOrderOf } from './paid-orders'
import { nextFile, setAside } from './payout-run-files'
import { settleLocked, type TogetherParts } from './settling-together'

type More = Parameters<PayoutRuns['cut']>[3]

type LineRow = FileRow & FulfilmentAtHand & { readonly changedSince: boolean }

/**
 * See `PayoutRuns.cut`. The run's row is shared with other files, and kept from a stop until they stand: a stop is a stop.
 * Instructions are locked, not their cases: sending changes no case, and whatever takes a right back before that ends its
 * instruction. What a decision holds at the moment is left to a later file. Nothing of a line is written.
 */
export async function cutBatch(
  trx: Executor,
  runId: string,
  limit: number,
  at: Date,
  { personalData, ...more }: More & { personalData: PersonalData },
): Promise<CutBatch | 'AGAIN' | null> {
  const { rows: runs } = await sql<{ treasury: boolean }>`
    select treasury from payout_run where id = ${runId} and status = 'RELEASED' for share`.execute(trx)
  const [run] = runs
  if (!run) return null
  // A month that was granted a moment ago is a table nobody has counted yet.
  await byIndexOnly(trx)
  const planned = await nextFile(trx, runId, limit)
  if (!planned) return null
  const { rows } = await sql<LineRow>`
    select ${FILE_COLUMNS}, f.entitlement_id as "entitlementId", f.attempt, f.status, f.checks,
      s.facts_version <> l.facts_version as "changedSince", e.status as "caseStatus", e.pool_id as "poolId"
    from payout_run_line l join ${FILE_TABLES} on f.id = l.fulfilment_id join subject s on s.id = e.subject_id
    where l.run_id = ${runId} and l.file = ${planned.file}
    order by l.fulfilment_id for no key update of f skip locked`.execute(trx)
  const gone = rows.filter(row => row.status !== 'CREATED' || row.caseStatus !== 'IN_EXECUTION')
  const changed = rows.filter(row => row.changedSince && !gone.includes(row))
  if (await setAside(trx, planned, { free: rows, gone, changed })) return 'AGAIN'
  const orders = rows.map(row => paidOrderOf(row, personalData))
  const { file, ofOrders } = more.digests(orders)
  if (run.treasury) await goByTreasury(trx, orders)
  await write(trx, { ...planned, batchId: more.batchId }, orders, file, at)
  await writeLeaving(trx, rows, ofOrders, { ...more, treasury: run.treasury, personalData, at })
  const batch = {
    id: more.batchId,
    runId,
    status: 'SENDING' as const,
    requestDigest: file,
    takenTo: 0,
    checks: 0,
    sentAt: at,
  }
  return { batch, orders }
}

const SEND = reportOf('SEND')

/** Every line leaves, or none: a file never says more than its lines' instructions do. */
async function writeLeaving(
  trx: Executor,
  rows: readonly LineRow[],
  digests: readonly string[],
  parts: TogetherParts & { batchId: string; treasury: boolean },
): Promise<void> {
  const locked = rows.map(row => lockedOf(row, parts.treasury))
  const digestOf = new Map(locked.map(({ id }, n) => [id, digests[n]!]))
  const alarms = await settleLocked(
    trx,
    locked,
    locked.map(({ id }) => ({ requestId: id, report: SEND })),
    { ...parts, requestDigest: id => digestOf.get(id)! },
  )
  if (alarms.length > 0) throw new Error(`file ${parts.batchId}: ${alarms[0]!.why}`)
}

const NOBODY = Buffer.alloc(0)

/** Leaving writes no receipt; of a first payment there is no later attempt. */
const lockedOf = (row: LineRow, treasury: boolean): LockedRow => ({
  id: row.id,
  treasury,
  entitlementId: row.entitlementId,
  caseNumber: row.caseNumber,
  attempt: row.attempt,
  status: row.status,
  amountFen: row.amountFen,
  checks: row.checks,
  caseStatus: row.caseStatus,
  poolId: row.poolId,
  executor: '',
  superseded: false,
  missingSince: null,
  repaid: false,
  place: null,
  poolName: null,
  payerAccount: null,
  payerTail: null,
  subjectKind: 'PERSON',
  sealed: NOBODY,
  bankName: null,
  tail: null,
})

/** From here on the bank never hears of them. */
async function goByTreasury(trx: Executor, orders: readonly PaidOrder[]): Promise<void> {
  await sql`update fulfilment set treasury = true where id = any(${orders.map(({ id }) => id)}::uuid[])`.execute(
    trx,
  )
}

/** How long the process that cut a file has to send it before another one asks what became of it, in milliseconds. */
const SENDING_MS = 15_000

async function write(
  trx: Executor,
  { runId, file, batchId }: { runId: string; file: number; batchId: string },
  orders: readonly PaidOrder[],
  digest: string,
  at: Date,
): Promise<void> {
  const totalFen = orders.reduce((sum, { amountFen }) => sum + amountFen, 0)
  await sql`
    with leaving as (delete from payout_run_file where run_id = ${runId} and file = ${file})
    insert into payout_batch (id, run_id, treasury, number, status, line_count, total_fen, request_digest, sent_at, check_at)
    select ${batchId}, r.id, r.treasury, ${file}::int, 'SENDING', ${orders.length}, ${totalFen}::bigint,
      decode(${digest}, 'hex'), ${at}::timestamptz,
      case when not r.treasury then ${new Date(at.getTime() + SENDING_MS)}::timestamptz end
    from payout_run r where r.id = ${runId}`.execute(trx)
}
