import { sql } from 'kysely'
import type { FollowUp } from '../../domain/case-change'
import type { FulfilmentAtHand, Settling } from '../../domain/settling'
import type { LineReport, SettleMany } from '../../ports/payout-runs'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Executor } from './database'

type Move = Extract<Settling, { kind: 'MOVE' }>

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

interface Moved {
  row: LockedRow
  given: LineReport
  move: Move
}

export interface TogetherParts extends SettleMany {
  personalData: PersonalData
  at: Date
  /** Digest of the words an instruction leaves with. */
  requestDigest?(id: string): string
}

/**
 * As `settleInTransaction`, for many instructions of a run and in as few statements. A line of a file is asked about as
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
  const moved: Moved[] = []
  for (const row of rows) {
    const given = byId.get(row.id)!
    const move = parts.decide(row, given.report)
    if (move.kind === 'ALARM') alarms.push({ requestId: row.id, why: move.why })
    if (move.kind === 'MOVE') moved.push({ row, given, move })
  }
  if (moved.length > 0) await writeAll(trx, moved, parts)
  return alarms
}

/** Cases in the order of their ids, each before its instruction. */
async function lockAll(trx: Executor, ids: readonly string[]): Promise<LockedRow[]> {
  const { rows } = await sql<LockedRow>`
    select f.id, f.entitlement_id as "entitlementId", f.attempt, f.status, f.amount_fen as "amountFen", f.checks,
      f.missing_since as "missingSince",
      e.status as "caseStatus", e.pool_id as "poolId", e.case_number as "caseNumber", f.executor,
      exists (select from fulfilment later where later.entitlement_id = f.entitlement_id
        and later.attempt > f.attempt) as superseded,
      p.name as "poolName", p.payer_tail as "payerTail", s.kind as "subjectKind", s.sealed, a.bank_name as "bankName", a.tail
    from fulfilment f join entitlement e on e.id = f.entitlement_id join subject s on s.id = e.subject_id
    left join funding_pool p on p.id = e.pool_id left join payout_account a on a.id = f.account_id
    where f.id = any(${ids}::uuid[]) order by e.id for no key update of e, f`.execute(trx)
  return rows
}

async function writeAll(trx: Executor, moved: readonly Moved[], parts: TogetherParts): Promise<void> {
  const { at } = parts
  const lines = moved.map(line => lineOf(line, parts))
  const entries = moved.flatMap(({ row, move }) =>
    move.entries.map(entry => ({
      ...entry,
      pool: row.poolId,
      case: row.entitlementId,
      fen: row.amountFen,
    })),
  )
  const receipts = moved.flatMap(line => receiptRow(line, parts))
  const follow = together(moved.flatMap(({ move }) => move.follow))
  await sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as g(id uuid, "case" uuid, attempt int, status text,
        late boolean, reference text, serial text, reason text, sending boolean, settled_at timestamptz, digest text,
        check_at timestamptz, event text, "from" text, "to" text)
    ), settled as (
      update fulfilment f set status = g.status, late = f.late or g.late, reference = coalesce(g.reference, f.reference),
        serial = coalesce(g.serial, f.serial), reason = g.reason,
        sent_at = case when g.sending then coalesce(f.sent_at, ${at}::timestamptz) else f.sent_at end,
        sendings = f.sendings + g.sending::int, missing_since = case when not g.sending then f.missing_since end,
        lost_at = case g.status when 'UNKNOWN' then ${at}::timestamptz else f.lost_at end,
        settled_at = g.settled_at,
        request_digest = coalesce(decode(g.digest, 'hex'), f.request_digest), check_at = g.check_at
      from given g where f.id = g.id
    ), changed as (
      update entitlement e set status = g."to", revision = e.revision + 1,
        settled_at = case when g.status = 'SUCCEEDED' then g.settled_at end
      from given g where e.id = g."case" and g.event is not null
      returning e.id, e.revision, g.id as fulfilment_id, g.attempt, g.reason, g.event, g."from", g."to"
    ), recorded as (
      insert into entitlement_event
        (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at, detail)
      select id, revision, event, "from", "to", 'UPSTREAM', 'executor', '执行机构', ${at}::timestamptz,
        jsonb_build_object('fulfilmentId', fulfilment_id, 'attempt', attempt, 'reason', reason) from changed
    ), booked as (
      insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      select m.pool, m."case", m.attempt, m.kind, m."to", m."from", m.fen, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as m(pool text, "case" uuid, attempt int, kind text, "from" text, "to" text, fen bigint)
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

function together(follow: readonly FollowUp[]): { topic: string; payload: unknown }[] {
  const news = follow.filter(({ topic }) => topic === 'announce').map(({ payload }) => payload)
  const pieces = Array.from({ length: Math.ceil(news.length / PEOPLE_A_PIECE) }, (_, n) => ({
    topic: 'announce-run',
    payload: { news: news.slice(n * PEOPLE_A_PIECE, (n + 1) * PEOPLE_A_PIECE) },
  }))
  return [...follow.filter(({ topic }) => topic !== 'announce'), ...pieces]
}

function lineOf({ row, given: { report }, move }: Moved, { at, requestDigest }: TogetherParts) {
  const { status } = move
  const ended =
    status !== 'SENDING' && status !== 'UNKNOWN' && status !== 'ACCEPTED' && status !== 'PROCESSING'
  const asked = status === 'UNKNOWN' && move.askAfterMs !== null
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
    settled_at: ended ? (report.at ?? at) : null,
    digest: requestDigest?.(row.id) ?? null,
    check_at: asked ? new Date(at.getTime() + (move.askAfterMs ?? 0)) : null,
    event: move.event,
    from: row.caseStatus,
    to: move.caseStatus,
  }
}

function receiptRow({ row, given: { report }, move }: Moved, { receipt, personalData }: TogetherParts) {
  if (move.status !== 'SUCCEEDED') return []
  const { name } = personalData.open<SubjectIdentity>(row.sealed)
  const made = receipt(
    {
      id: row.id,
      caseNumber: row.caseNumber,
      amountFen: row.amountFen,
      executor: row.executor,
      payer:
        row.poolName === null ? null : { accountNumber: '', text: `${row.poolName} 尾号 ${row.payerTail}` },
      beneficiary: { kind: row.subjectKind, name },
      account: row.bankName === null || row.tail === null ? null : { bankName: row.bankName, tail: row.tail },
    },
    report,
  )
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
