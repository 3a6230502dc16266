import { CompiledQuery } from 'kysely'
import type { FollowUp } from '../../domain/case-change'
import type { FulfilmentStatus } from '../../domain/fulfilment'
import type { Receipt } from '../../domain/receipt'
import type { ExecutorReport, FulfilmentAtHand, Settling } from '../../domain/settling'
import type { ReceiptOrder } from '../../ports/fulfilments'
import type { OutboxEntry } from '../../ports/outbox'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Executor } from './database'
import { arraysOf, type Column, unnested } from './unnested'

export type Move = Extract<Settling, { kind: 'MOVE' }>
/** A piece of work for the outbox. */
export type Work = Pick<OutboxEntry, 'topic' | 'payload'>

/** An instruction under lock, with what its receipt says. */
export interface LockedRow extends FulfilmentAtHand {
  caseNumber: string
  executor: string
  poolName: string | null
  /** The account a bank pays it from; null for what touches no bank. */
  payerAccount: string | null
  payerTail: string | null
  subjectKind: 'PERSON' | 'ENTERPRISE'
  sealed: Buffer
  bankName: string | null
  tail: string | null
  /** Its place on its pool, with the link that gave it the money (N-6). */
  place: Receipt['place']
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
  receipt?: ((order: ReceiptOrder, report: ExecutorReport) => Receipt & { digest: string }) | undefined
}

type Line = Moved & { readonly made: (Receipt & { digest: string }) | null }

const ENDED: ReadonlySet<FulfilmentStatus> = new Set(['SUCCEEDED', 'RETURNED', 'REVERSED', 'REJECTED'])

/** A report in a row: what becomes of instruction and case, how the money moves, and the receipt. */
const GIVEN: readonly Column<Line>[] = [
  ['id', 'uuid', ({ row }) => row.id],
  ['case', 'uuid', ({ row }) => row.entitlementId],
  ['attempt', 'int', ({ row }) => row.attempt],
  ['status', 'text', ({ move }) => move.status],
  ['late', 'boolean', ({ move }) => move.late],
  ['reference', 'text', ({ report }) => report.reference],
  ['serial', 'text', ({ report }) => report.serial],
  ['reason', 'text', ({ report }) => report.reason],
  [
    'settled_at',
    'timestamptz',
    ({ move, report, at }) => (ENDED.has(move.status) ? (report.at ?? at) : null),
  ],
  ['digest', 'text', ({ digest }) => digest],
  ['check_at', 'timestamptz', ({ checkAt }) => checkAt],
  ['at', 'timestamptz', ({ at }) => at],
  ['event', 'text', ({ move }) => move.event],
  ['from', 'text', ({ row }) => row.caseStatus],
  ['to', 'text', ({ move }) => move.caseStatus],
  ['pool', 'text', ({ row }) => row.poolId],
  ['fen', 'bigint', ({ row }) => row.amountFen],
  ['entry', 'text', ({ move }) => move.entry?.kind ?? null],
  ['entry_attempt', 'int', ({ move }) => move.entry?.attempt ?? null],
  ['debit', 'text', ({ move }) => move.entry?.to ?? null],
  ['credit', 'text', ({ move }) => move.entry?.from ?? null],
  ['receipt', 'text', ({ made }) => made?.number ?? null],
  ['receipt_fen', 'bigint', ({ made }) => made?.amountFen ?? null],
  ['payer', 'text', ({ made }) => made?.payer ?? null],
  ['payer_account', 'text', ({ row }) => row.payerAccount],
  ['payee_public', 'text', ({ made }) => made?.payeePublic ?? null],
  ['payee_masked', 'text', ({ made }) => made?.payeeMasked ?? null],
  ['receipt_serial', 'text', ({ made }) => made?.serial ?? null],
  ['receipt_at', 'timestamptz', ({ made }) => made?.at ?? null],
  ['receipt_digest', 'text', ({ made }) => made?.digest ?? null],
  ['digest_version', 'int', ({ made }) => made?.digestVersion ?? null],
  ['position', 'bigint', ({ made }) => made?.place?.position ?? null],
  ['link', 'text', ({ made }) => made?.place?.link ?? null],
]

const WRITE = `
  with given as materialized (
    select *, status = 'SENDING' as sending from ${unnested(GIVEN, 'g', 1)}
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
    select pool, "case", entry_attempt, entry, debit, credit, fen, at from given where entry is not null
  ), receipted as (
    insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at,
      digest, payer_account, digest_version, position, link)
    select receipt, "case", id, receipt_fen, payer, payee_public, payee_masked, receipt_serial, receipt_at,
      receipt_digest, payer_account, digest_version, position, link from given where receipt is not null
  )
  insert into outbox (topic, payload)
  select o.topic, o.payload from jsonb_to_recordset($${GIVEN.length + 1}::jsonb) as o(topic text, payload jsonb)`

/** Writes status, case event, ledger, receipt and outbox of everything that moved in one statement. */
export async function writeMoved(
  trx: Executor,
  moved: readonly Moved[],
  personalData: PersonalData,
  gather: (follow: readonly FollowUp[]) => readonly Work[],
): Promise<void> {
  if (moved.length === 0) return
  const follow = gather(moved.flatMap(({ move }) => move.follow))
  const lines = moved.map(line => ({ ...line, made: receiptOf(line, personalData) }))
  await trx.executeQuery(CompiledQuery.raw(WRITE, [...arraysOf(GIVEN, lines), JSON.stringify(follow)]))
}

function receiptOf({ row, report, move, receipt }: Moved, personalData: PersonalData): Line['made'] {
  if (move.status !== 'SUCCEEDED' || !receipt) return null
  const { name } = personalData.open<SubjectIdentity>(row.sealed)
  const order = {
    id: row.id,
    caseNumber: row.caseNumber,
    amountFen: row.amountFen,
    executor: row.executor,
    payer:
      row.poolName === null ? null : { accountNumber: '', text: `${row.poolName} 尾号 ${row.payerTail}` },
    beneficiary: { kind: row.subjectKind, name },
    account: row.bankName === null || row.tail === null ? null : { bankName: row.bankName, tail: row.tail },
    place: row.place,
  }
  return receipt(order, report)
}
