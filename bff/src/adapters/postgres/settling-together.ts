import { sql } from 'kysely'
import type { FollowUp } from '../../domain/case-change'
import type { FulfilmentStatus } from '../../domain/fulfilment'
import type { Receipt } from '../../domain/receipt'
import type { ExecutorReport, FulfilmentAtHand, Settling } from '../../domain/settling'
import type { ReceiptOrder } from '../../ports/fulfilments'
import type { OutboxEntry } from '../../ports/outbox'
import type { LineReport, SettleMany } from '../../ports/payout-runs'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import { byIndexOnly, type Executor } from './database'

type Move = Extract<Settling, { kind: 'MOVE' }>
/** A piece of work for the outbox. */
type Work = Pick<OutboxEntry, 'topic' | 'payload'>

/** An instruction under lock, with what its receipt says. */
export interface LockedRow extends FulfilmentAtHand {
  caseNumber: string
  executor: string
  poolName: string | null
  payerTail: string | null
  subjectKind: 'PERSON' | 'ENTERPRISE'
  sealed: Buffer
  bankName: string | null
  tail: string | null
}

/** What one report moves, with all that is written about it. */
export interface Moved {
  row: LockedRow
  report: ExecutorReport
  move: Move
  at: Date
  /** Digest of the words it leaves with. */
  digest: string | null
  checkAt: Date | null
  /** Asked for when the money arrived. */
  receipt?(order: ReceiptOrder): Receipt & { digest: string }
}

export interface TogetherParts extends SettleMany {
  personalData: PersonalData
  at: Date
  /** Digest of the words an instruction leaves with. */
  requestDigest?(id: string): string
}

/**
 * As `settleAsked`, for many instructions of a run and in as few statements. A line of a file is asked about as
 * the file is, and its return is found by its callback and the day statement: only one whose answer is UNKNOWN is asked
 * about by itself. Answers what a person has to look at.
 */
export async function settleTogether(
  trx: Executor,
  reports: readonly LineReport[],
  parts: TogetherParts,
): Promise<{ requestId: string; why: string }[]> {
  const rows = await lockAll(
    trx,
    reports.map(({ requestId }) => requestId),
  )
  return settleLocked(trx, rows, reports, parts)
}

/** As `settleTogether`, on rows that this transaction has locked. */
export async function settleLocked(
  trx: Executor,
  rows: readonly LockedRow[],
  reports: readonly LineReport[],
  parts: TogetherParts,
): Promise<{ requestId: string; why: string }[]> {
  const byId = new Map(reports.map(given => [given.requestId, given]))
  const found = new Set(rows.map(({ id }) => id))
  const alarms = [...byId.keys()]
    .filter(id => !found.has(id))
    .map(requestId => ({ requestId, why: 'report about an instruction nobody gave' }))
  const { at, receipt } = parts
  const moved: Moved[] = []
  for (const row of rows) {
    const { report } = byId.get(row.id)!
    const move = parts.decide(row, report)
    if (move.kind === 'ALARM') alarms.push({ requestId: row.id, why: move.why })
    if (move.kind !== 'MOVE') continue
    moved.push({
      ...{ row, report, move, at },
      digest: parts.requestDigest?.(row.id) ?? null,
      checkAt: move.status === 'UNKNOWN' ? checkAt(move, at) : null,
      receipt: order => receipt(order, report),
    })
  }
  await writeMoved(trx, moved, parts.personalData, together)
  return alarms
}

/** When to ask next; null for never. */
export const checkAt = ({ askAfterMs }: Move, at: Date): Date | null =>
  askAfterMs === null ? null : new Date(at.getTime() + askAfterMs)

/**
 * Cases in the order of their ids, each before its instruction; a wait brings the newest rows. Everything here and in
 * `writeMoved` is found by its index: no plan made while a table is young may be kept for when it has grown. Who is not
 * `patient` does not wait for a lock that somebody keeps.
 */
export async function lockAll(trx: Executor, ids: readonly string[], patient = true): Promise<LockedRow[]> {
  await byIndexOnly(trx)
  if (!patient) await sql`select set_config('lock_timeout', '250ms', true)`.execute(trx)
  const { rows } = await sql<LockedRow>`
    select f.id, f.entitlement_id as "entitlementId", f.attempt, f.status, f.amount_fen as "amountFen", f.checks,
      f.missing_since as "missingSince",
      exists (select from ledger_entry r where r.entitlement_id = e.id and r.kind = 'REPAY') as repaid,
      e.status as "caseStatus", e.pool_id as "poolId", e.case_number as "caseNumber", f.executor,
      exists (select from fulfilment later where later.entitlement_id = f.entitlement_id
        and later.attempt > f.attempt) as superseded,
      p.name as "poolName", p.payer_tail as "payerTail", s.kind as "subjectKind", s.sealed, a.bank_name as "bankName", a.tail
    from fulfilment f join entitlement e on e.id = f.entitlement_id join subject s on s.id = e.subject_id
    left join funding_pool p on p.id = e.pool_id left join payout_account a on a.id = f.account_id
    where f.id = any(${ids}::uuid[]) order by e.id for no key update of e, f`.execute(trx)
  return rows
}

/** Writes status, case event, ledger, receipt and outbox of everything that moved in one statement. */
export async function writeMoved(
  trx: Executor,
  moved: readonly Moved[],
  personalData: PersonalData,
  gather: (follow: readonly FollowUp[]) => readonly Work[],
): Promise<void> {
  if (moved.length === 0) return
  const lines = moved.map(lineOf)
  const entries = moved.flatMap(({ row, move, at }) =>
    move.entries.map(({ attempt, kind, from, to }) => ({
      ...{ attempt, kind, from, to, at },
      pool: row.poolId,
      case: row.entitlementId,
      fen: row.amountFen,
    })),
  )
  const receipts = moved.flatMap(line => receiptRow(line, personalData))
  const follow = gather(moved.flatMap(({ move }) => move.follow))
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as g(id uuid, "case" uuid, attempt int, status text,
        late boolean, reference text, serial text, reason text, sending boolean, settled_at timestamptz, digest text,
        check_at timestamptz, at timestamptz, event text, "from" text, "to" text)
    ), settled as (
      update fulfilment f set status = g.status, late = f.late or g.late, reference = coalesce(g.reference, f.reference),
        serial = coalesce(g.serial, f.serial), reason = g.reason,
        sent_at = case when g.sending then coalesce(f.sent_at, g.at) else f.sent_at end,
        sendings = f.sendings + g.sending::int, missing_since = case when not g.sending then f.missing_since end,
        lost_at = case g.status when 'UNKNOWN' then g.at else f.lost_at end,
        settled_at = g.settled_at,
        request_digest = coalesce(decode(g.digest, 'hex'), f.request_digest), check_at = g.check_at
      from given g where f.id = g.id
    ), changed as (
      update entitlement e set status = g."to", revision = e.revision + 1,
        settled_at = case when g.status = 'SUCCEEDED' then g.settled_at end
      from given g where e.id = g."case" and g.event is not null
      returning e.id, e.revision, g.id as fulfilment_id, g.attempt, g.reason, g.at, g.event, g."from", g."to"
    ), recorded as (
      insert into entitlement_event
        (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at, detail)
      select id, revision, event, "from", "to", 'UPSTREAM', 'executor', '执行机构', at,
        jsonb_build_object('fulfilmentId', fulfilment_id, 'attempt', attempt, 'reason', reason) from changed
    ), booked as (
      insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      select m.pool, m."case", m.attempt, m.kind, m."to", m."from", m.fen, m.at
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as m(pool text, "case" uuid, attempt int, kind text, "from" text, "to" text, fen bigint, at timestamptz)
    ), receipted as (
      insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at,
        digest)
      select number, "case", id, fen, payer, payee_public, payee_masked, serial, at, digest
      from jsonb_to_recordset(${JSON.stringify(receipts)}::jsonb) as r(number text, "case" uuid, id uuid, fen bigint,
        payer text, payee_public text, payee_masked text, serial text, at timestamptz, digest text)
    )
    insert into outbox (topic, payload)
    select o.topic, o.payload from jsonb_to_recordset(${JSON.stringify(follow)}::jsonb) as o(topic text, payload jsonb)`.execute(
    trx,
  )
}

/** News of so many people is one piece of work: done again from its beginning, it tells nobody twice. */
const PEOPLE_A_PIECE = 50

function together(follow: readonly FollowUp[]): Work[] {
  const news = follow.filter(({ topic }) => topic === 'announce').map(({ payload }) => payload)
  const pieces = Array.from({ length: Math.ceil(news.length / PEOPLE_A_PIECE) }, (_, n) => ({
    topic: 'announce-run',
    payload: { news: news.slice(n * PEOPLE_A_PIECE, (n + 1) * PEOPLE_A_PIECE) },
  }))
  return [...follow.filter(({ topic }) => topic !== 'announce'), ...pieces]
}

const ENDED: ReadonlySet<FulfilmentStatus> = new Set(['SUCCEEDED', 'RETURNED', 'REVERSED', 'REJECTED'])

function lineOf({ row, report, move, at, digest, checkAt }: Moved) {
  const { status } = move
  return {
    id: row.id,
    case: row.entitlementId,
    attempt: row.attempt,
    status,
    late: move.late,
    reference: report.reference,
    serial: report.serial,
    reason: report.reason,
    sending: status === 'SENDING',
    settled_at: ENDED.has(status) ? (report.at ?? at) : null,
    digest,
    check_at: checkAt,
    at,
    event: move.event,
    from: row.caseStatus,
    to: move.caseStatus,
  }
}

function receiptRow({ row, move, receipt }: Moved, personalData: PersonalData) {
  if (move.status !== 'SUCCEEDED' || !receipt) return []
  const { name } = personalData.open<SubjectIdentity>(row.sealed)
  const made = receipt({
    id: row.id,
    caseNumber: row.caseNumber,
    amountFen: row.amountFen,
    executor: row.executor,
    payer:
      row.poolName === null ? null : { accountNumber: '', text: `${row.poolName} 尾号 ${row.payerTail}` },
    beneficiary: { kind: row.subjectKind, name },
    account: row.bankName === null || row.tail === null ? null : { bankName: row.bankName, tail: row.tail },
  })
  return [
    {
      number: made.number,
      case: row.entitlementId,
      id: row.id,
      fen: made.amountFen,
      payer: made.payer,
      payee_public: made.payeePublic,
      payee_masked: made.payeeMasked,
      serial: made.serial,
      at: made.at,
      digest: made.digest,
    },
  ]
}
