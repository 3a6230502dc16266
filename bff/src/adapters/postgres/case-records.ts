import { sql } from 'kysely'
import type {
  AccountRecord,
  BookedReceipt,
  CaseRecords,
  IssuedReceipt,
  LatestAttempt,
  RatingRecord,
  ReceiptRecord,
} from '../../ports/case-records'
import { caseWays } from './case-ways'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf } from './entitlement-rows'

const RECEIPT = sql`r.number, r.entitlement_id as "entitlementId", r.amount_fen as "amountFen", r.payer,
  r.payee_public as "payeePublic", r.payee_masked as "payeeMasked", r.serial, r.at, r.digest,
  r.digest_version as "digestVersion",
  case when r.digest_version = 1 then (
    select jsonb_build_object('position', l.position, 'link', encode(l.link, 'hex')) from pool_link l
    where l.entitlement_id = r.entitlement_id and l.event in ('TAKEN', 'GRANTED') and l.at <= r.at
    order by l.seq desc limit 1)
  when r.position is not null then jsonb_build_object('position', r.position, 'link', r.link) end as place`
type ReceiptRow = Omit<ReceiptRecord, 'at'> & { at: Date }
const receiptOf = <R extends ReceiptRow>(row: R) => ({ ...row, at: row.at.toISOString() })

/** What hangs on cases, from PostgreSQL; one statement a question, however many cases. */
export function postgresCaseRecords(db: Executor): CaseRecords {
  const many = async <T>(statement: ReturnType<typeof sql<T>>) => (await statement.execute(db)).rows
  return {
    ways: ids => caseWays(db, ids),
    attempts: ids =>
      many(sql<LatestAttempt>`
        select distinct on (entitlement_id) entitlement_id as "entitlementId", status, reason, treasury, created_at as "createdAt",
          sent_at as "sentAt", settled_at as "settledAt" from fulfilment
        where entitlement_id = any(${[...ids]}::uuid[]) order by entitlement_id, attempt desc`),
    async receipts(ids) {
      const rows = await many(sql<ReceiptRow>`
        select distinct on (r.entitlement_id) ${RECEIPT} from receipt r
        where r.entitlement_id = any(${[...ids]}::uuid[]) order by r.entitlement_id, r.at desc`)
      return rows.map(receiptOf)
    },
    ratings: ids =>
      many(sql<RatingRecord>`
        select entitlement_id as "entitlementId", level, comment, answer_by as "answerBy", at from service_rating
        where entitlement_id = any(${[...ids]}::uuid[])`),
    accounts: ids =>
      many(sql<AccountRecord>`
        select id, kind, bank_name as "bankName", tail, holder_matches as "holderMatches" from payout_account
        where id = any(${[...ids]}::uuid[])`),
    async news(id) {
      const [row] = await many(sql<CaseRow & { tail: string | null; reason: string | null }>`
        select ${CASE_COLUMNS}, a.tail,
          (select f.reason from fulfilment f where f.entitlement_id = e.id order by f.attempt desc limit 1)
        from entitlement e left join payout_account a on a.id = e.account_id where e.id = ${id}`)
      return row ? { entitlement: caseOf(row), tail: row.tail, reason: row.reason } : null
    },
    pools: ids =>
      many(sql<{ id: string; name: string; payerTail: string }>`
        select id, name, payer_tail as "payerTail" from funding_pool where id = any(${[...ids]}::text[])`),
    async receipt(number) {
      const [row] = await many(sql<Omit<IssuedReceipt, 'at'> & { at: Date }>`
        select ${RECEIPT}, f.status = 'SUCCEEDED' as stands, e.item_id as "itemId", e.item_version as "itemVersion",
          exists (select from public_log_take_down t where t.receipt = r.number) as "takenDown"
        from receipt r join fulfilment f on f.id = r.fulfilment_id join entitlement e on e.id = r.entitlement_id
        where r.number = ${number}`)
      return row ? receiptOf(row) : null
    },
    async booked(subjectId, from, until) {
      const rows = await many(sql<Omit<BookedReceipt, 'at'> & { at: Date }>`
        select ${RECEIPT}, e.item_id as "itemId", e.item_version as "itemVersion", e.case_number as "caseNumber",
          e.department_confirmed_at as "departmentConfirmedAt"
        from receipt r join fulfilment f on f.id = r.fulfilment_id join entitlement e on e.id = r.entitlement_id
        where e.subject_id = ${subjectId} and f.status = 'SUCCEEDED' and r.at >= ${from} and r.at < ${until}
        order by r.at, r.number`)
      return rows.map(receiptOf)
    },
    async rate({ entitlementId, level, comment, answerBy, at }) {
      const rows = await many(sql`
        insert into service_rating (entitlement_id, level, comment, answer_by, at)
        values (${entitlementId}, ${level}, ${comment}, ${answerBy}, ${at})
        on conflict (entitlement_id) do nothing returning 1`)
      return rows.length === 1
    },
  }
}
