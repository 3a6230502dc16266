import { type RawBuilder, sql } from 'kysely'
import type { FulfilmentStatus } from '../../domain/fulfilment'
import type { ExecutorReport, FulfilmentAtHand, Settling } from '../../domain/settling'
import type { Fulfilments, SettleResult, UpstreamEvent } from '../../ports/fulfilments'
import type { Executor } from './database'

type More = Parameters<Fulfilments['settle']>[3]
type Move = Extract<Settling, { kind: 'MOVE' }>

type LockedRow = FulfilmentAtHand

/** Lock order: case, then its instructions. */
export async function settleInTransaction(
  trx: Executor,
  id: string,
  report: ExecutorReport,
  at: Date,
  more: More,
): Promise<{ result: SettleResult; follows: boolean }> {
  if (more.event && !(await takeEvent(trx, more.event, at)))
    return { result: { kind: 'TAKEN_BEFORE' }, follows: false }
  const row = await lock(trx, id)
  if (!row) return { result: { kind: 'UNKNOWN_INSTRUCTION' }, follows: false }
  const result = more.decide(row)
  if (result.kind !== 'MOVE') return { result, follows: false }
  await write(trx, row, report, result, at, more)
  return { result, follows: result.follow.length > 0 }
}

async function takeEvent(
  trx: Executor,
  { source, eventId, body }: UpstreamEvent,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`insert into upstream_event (source, event_id, received_at, body)
    values (${source}, ${eventId}, ${at}, ${JSON.stringify(body)}) on conflict do nothing returning 1`.execute(
    trx,
  )
  return rows.length === 1
}

/** One statement; a wait for the case's lock brings its newest row, and the instruction's. */
async function lock(trx: Executor, id: string): Promise<LockedRow | null> {
  const { rows } = await sql<LockedRow>`
    select f.id, f.entitlement_id as "entitlementId", f.attempt, f.status, f.amount_fen as "amountFen", f.checks,
      f.missing_since as "missingSince",
      e.status as "caseStatus", e.pool_id as "poolId",
      exists (select from fulfilment later where later.entitlement_id = f.entitlement_id
        and later.attempt > f.attempt) as superseded
    from fulfilment f join entitlement e on e.id = f.entitlement_id
    where f.id = ${id} for no key update of e, f`.execute(trx)
  return rows[0] ?? null
}

const ENDED: ReadonlySet<FulfilmentStatus> = new Set(['SUCCEEDED', 'RETURNED', 'REVERSED', 'REJECTED'])

async function write(
  trx: Executor,
  row: LockedRow,
  report: ExecutorReport,
  move: Move,
  at: Date,
  more: More,
): Promise<void> {
  const happenedAt = report.at ?? at
  const ended = ENDED.has(move.status)
  const parts: RawBuilder<unknown>[] = [
    sql`settled as (update fulfilment set status = ${move.status}, late = late or ${move.late}::boolean,
      reference = coalesce(${report.reference}, reference), serial = coalesce(${report.serial}, serial),
      reason = ${report.reason}, ${travels(move.status, at)}
      settled_at = ${ended ? happenedAt : null}::timestamptz,
      request_digest = ${more.requestDigest ? Buffer.from(more.requestDigest, 'hex') : sql`request_digest`},
      check_at = ${move.askAfterMs === null ? null : new Date(at.getTime() + move.askAfterMs)}::timestamptz
      where id = ${row.id} returning 1)`,
    ...(move.event ? eventParts(row, report, move, at, happenedAt) : []),
    ...(move.entries.length > 0 ? [ledgerPart(row, move, at)] : []),
    ...(more.receipt && move.status === 'SUCCEEDED' ? [receiptPart(row, more.receipt)] : []),
    ...(move.follow.length > 0
      ? [
          sql`followed as (insert into outbox (topic, payload) select f->>'topic', f->'payload'
            from jsonb_array_elements(${JSON.stringify(move.follow)}::jsonb) f returning 1)`,
        ]
      : []),
  ]
  await sql`with ${sql.join(parts)} select count(*) from settled`.execute(trx)
}

/** The words leave, once more it may be, and it begins anew whether they arrive; or their answer is lost. */
function travels(status: FulfilmentStatus, at: Date) {
  if (status === 'SENDING')
    return sql`sent_at = coalesce(sent_at, ${at}), sendings = sendings + 1, missing_since = null,`
  return status === 'UNKNOWN' ? sql`lost_at = ${at},` : sql``
}

function eventParts(row: LockedRow, report: ExecutorReport, move: Move, at: Date, happenedAt: Date) {
  const detail = { fulfilmentId: row.id, attempt: row.attempt, reason: report.reason }
  return [
    sql`changed as (update entitlement set status = ${move.caseStatus}, revision = revision + 1,
      settled_at = ${move.status === 'SUCCEEDED' ? happenedAt : null}::timestamptz where id = ${row.entitlementId}
      returning id, revision)`,
    sql`event as (insert into entitlement_event
      (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at, detail)
      select id, revision, ${move.event}, ${row.caseStatus}, ${move.caseStatus}, 'UPSTREAM', 'executor', '执行机构',
        ${at}::timestamptz, ${JSON.stringify(detail)}::jsonb from changed returning 1)`,
  ]
}

const ledgerPart = (row: LockedRow, move: Move, at: Date) => sql`moved as (
  insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
  select ${row.poolId}, ${row.entitlementId}::uuid, m.attempt, m.kind, m."to", m."from", ${row.amountFen}::bigint,
    ${at}::timestamptz
  from jsonb_to_recordset(${JSON.stringify(move.entries)}::jsonb) as m(attempt int, kind text, "from" text, "to" text)
  returning 1)`

const receiptPart = (row: LockedRow, receipt: NonNullable<More['receipt']>) => sql`receipted as (
  insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at,
    digest)
  values (${receipt.number}, ${row.entitlementId}, ${row.id}, ${receipt.amountFen}, ${receipt.payer},
    ${receipt.payeePublic}, ${receipt.payeeMasked}, ${receipt.serial}, ${receipt.at}, ${receipt.digest}) returning 1)`
