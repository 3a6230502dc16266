import { sql } from 'kysely'
import { DROPPED } from '../../domain/payout-run'
import { type FulfilmentAtHand, reportOf } from '../../domain/settling'
import type { PaidOrder } from '../../ports/fulfilments'
import type { CutBatch, PayoutRuns } from '../../ports/payout-runs'
import type { PersonalData } from '../../ports/personal-data'
import { byIndexOnly, type Executor } from './database'
import type { LockedRow } from './moved-writing'
import { FILE_COLUMNS, FILE_TABLES, type FileRow, paidOrderOf } from './paid-orders'
import { settleLocked, type TogetherParts } from './settling-together'
import { arrayText } from './unnested'

type More = Parameters<PayoutRuns['cut']>[3]

type LineRow = FileRow &
  FulfilmentAtHand & {
    readonly changedSince: boolean
    /** Where the line lies; nobody else moves it while it is locked. */
    readonly lies: string
  }

/**
 * See `PayoutRuns.cut`. The run's row is shared with other files, and kept from a stop until they stand: a stop is a stop.
 * Lines and instructions are locked, not their cases: sending changes no case, and whatever takes a right back before that
 * ends its instruction. What somebody else holds at the moment, another file or a decision, is left to a later file.
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
  // Lines first and alone: another file's are passed over before anything else is read of them.
  const { rows } = await sql<LineRow>`
    with mine as materialized (
      select l.fulfilment_id, l.facts_version, l.ctid as lies from payout_run_line l
      where l.run_id = ${runId} and l.status = 'IN' and l.batch_id is null
      order by l.fulfilment_id limit ${limit} for no key update skip locked
    )
    select ${FILE_COLUMNS}, f.entitlement_id as "entitlementId", f.attempt, f.status, f.checks,
      s.facts_version <> l.facts_version as "changedSince", l.lies, e.status as "caseStatus", e.pool_id as "poolId"
    from mine l join ${FILE_TABLES} on f.id = l.fulfilment_id join subject s on s.id = e.subject_id
    order by l.fulfilment_id for no key update of f skip locked`.execute(trx)
  if (rows.length === 0) return null
  const gone = rows.filter(row => row.status !== 'CREATED' || row.caseStatus !== 'IN_EXECUTION')
  const changed = rows.filter(row => row.changedSince && !gone.includes(row))
  if (gone.length + changed.length > 0) {
    await setAside(trx, runId, gone, changed)
    return 'AGAIN'
  }
  const orders = rows.map(row => paidOrderOf(row, personalData))
  const { file, ofOrders } = more.digests(orders)
  if (run.treasury) await goByTreasury(trx, orders)
  await write(trx, runId, more.batchId, rows, file, at)
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
  runId: string,
  batchId: string,
  lines: readonly LineRow[],
  digest: string,
  at: Date,
): Promise<void> {
  const totalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0)
  await sql`
    insert into payout_batch (id, run_id, treasury, status, line_count, total_fen, request_digest, sent_at, check_at)
    select ${batchId}, r.id, r.treasury, 'SENDING', ${lines.length}, ${totalFen}::bigint, decode(${digest}, 'hex'),
      ${at}::timestamptz, case when not r.treasury then ${new Date(at.getTime() + SENDING_MS)}::timestamptz end
    from payout_run r where r.id = ${runId}`.execute(trx)
  // Each where it lies: of a run nobody has counted yet a plan would go through the whole file for every line of the month.
  const { numAffectedRows } = await sql`
    update payout_run_line l set batch_id = ${batchId}, line = mine.line
    from unnest(${arrayText(lines.map(({ lies }) => lies))}::tid[]) with ordinality as mine(lies, line)
    where l.ctid = mine.lies`.execute(trx)
  if (Number(numAffectedRows) !== lines.length) throw new Error(`file ${batchId}: a line is not where it was`)
}
