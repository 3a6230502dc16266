import { sql } from 'kysely'
import type { DueFulfilment, FulfilmentOrder, Fulfilments } from '../../ports/fulfilments'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Database } from './database'
import { sharedSettling } from './fulfilment-settling'
import { WAITS_FOR_RUN } from './run-items'

/** How long others keep off an instruction that one process is asking about, in milliseconds. */
const ASKING_MS = 30_000

interface OrderRow extends Omit<FulfilmentOrder, 'payer' | 'beneficiary' | 'account'> {
  pool_name: string | null
  payer_account: string | null
  payer_tail: string | null
  subject_kind: 'PERSON' | 'ENTERPRISE'
  subject_sealed: Buffer
  account_kind: NonNullable<FulfilmentOrder['account']>['kind'] | null
  bank_code: string
  bank_name: string
  tail: string
  account_sealed: Buffer
}

/** All of an instruction but `waitsForRun`. */
const ORDER_COLUMNS = sql`f.id, f.entitlement_id as "entitlementId", e.case_number as "caseNumber", f.attempt,
  f.executor, f.kind, f.amount_fen as "amountFen", f.status, s.facts_version <> e.facts_version as "factsChanged",
  f.sent_at as "sentAt", encode(f.request_digest, 'hex') as "requestDigest", e.item_id as "itemId",
  e.item_version as "itemVersion", p.name as pool_name, p.payer_account, p.payer_tail, s.kind as subject_kind,
  s.sealed as subject_sealed, a.kind as account_kind, a.bank_code, a.bank_name, a.tail, a.sealed as account_sealed`
const ORDER_TABLES = sql`fulfilment f join entitlement e on e.id = f.entitlement_id
  join subject s on s.id = e.subject_id left join funding_pool p on p.id = e.pool_id
  left join payout_account a on a.id = f.account_id`

/** Instructions in PostgreSQL. `committed` is called after a transaction that left work in the outbox. */
export function postgresFulfilments(
  db: Database,
  personalData: PersonalData,
  committed: () => void,
  gathered?: Database,
): Fulfilments {
  const settle = sharedSettling(db, personalData, gathered)
  return {
    async attempts(entitlementId) {
      const { rows } = await sql<{ attempts: number }>`
        select coalesce(max(attempt), 0) as attempts from fulfilment where entitlement_id = ${entitlementId}`.execute(
        db,
      )
      return rows[0]!.attempts
    },
    async order(id) {
      const { rows } = await sql<OrderRow>`
        select ${ORDER_COLUMNS}, ${WAITS_FOR_RUN} as "waitsForRun" from ${ORDER_TABLES} where f.id = ${id}`.execute(
        db,
      )
      return rows[0] ? orderOf(rows[0], personalData) : null
    },
    settle: async (id, report, at, more) => {
      const result = await settle({ id, report, at, more })
      if (result.kind === 'MOVE' && result.follow.length > 0) committed()
      return result
    },
    async due(limit, at) {
      const { rows } = await sql<DueFulfilment>`
        update fulfilment set checks = checks + 1, check_at = ${new Date(at.getTime() + ASKING_MS)}
        where id in (select id from fulfilment where check_at <= ${at} order by check_at limit ${limit}
          for update skip locked)
        returning id, kind, status, sent_at as "sentAt", sendings, checks`.execute(db)
      return rows
    },
    async missing(id, sendings, at) {
      const { rows } = await sql<{ since: Date }>`
        update fulfilment set missing_since = coalesce(missing_since, greatest(${at}, lost_at))
        where id = ${id} and status = 'UNKNOWN' and sendings = ${sendings}
        returning missing_since as since`.execute(db)
      return rows[0]?.since ?? null
    },
    async askAt(id, at) {
      await sql`update fulfilment set check_at = ${at} where id = ${id}`.execute(db)
    },
    async awaitingResults() {
      const { rows } = await sql<{ waiting: boolean }>`
        select exists (select from fulfilment where check_at is not null and kind <> 'PAYOUT'
          and status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING')) as waiting`.execute(db)
      return rows[0]!.waiting
    },
  }
}

/** An instruction with its seals opened. */
function orderOf(row: OrderRow, personalData: PersonalData): FulfilmentOrder {
  const { name, identifier } = personalData.open<SubjectIdentity>(row.subject_sealed)
  const account = row.account_kind
    ? {
        ...personalData.open<{ accountNumber: string; accountName: string }>(row.account_sealed),
        kind: row.account_kind,
        bankCode: row.bank_code,
        bankName: row.bank_name,
        tail: row.tail,
      }
    : null
  return {
    id: row.id,
    entitlementId: row.entitlementId,
    caseNumber: row.caseNumber,
    attempt: row.attempt,
    executor: row.executor,
    kind: row.kind,
    amountFen: row.amountFen,
    status: row.status,
    factsChanged: row.factsChanged,
    waitsForRun: row.waitsForRun,
    sentAt: row.sentAt,
    requestDigest: row.requestDigest,
    itemId: row.itemId,
    itemVersion: row.itemVersion,
    payer: row.payer_account
      ? { accountNumber: row.payer_account, text: `${row.pool_name} 尾号 ${row.payer_tail}` }
      : null,
    beneficiary: { kind: row.subject_kind, identifier, name },
    account,
  }
}
