import { type Selectable, sql } from 'kysely'
import { comparePayments, type OpenPriorPayment, type PriorPayment } from '../../domain/prior-payment'
import type { PersonalData } from '../../ports/personal-data'
import {
  ASIDE,
  CLOSED,
  type Placing,
  type PlacingRule,
  type PriorPaymentCounts,
  type PriorPayments,
  type UnplacedPayment,
} from '../../ports/prior-payments'
import type { Database, Executor } from './database'
import { placePayments } from './prior-placing'
import { type BatchParts, indexOf, takeFactsTurn } from './subject-batch'
import type { Tables } from './tables'

export type Row = Selectable<Tables['prior_payment']>

/** Neither in the registers of an item nor closed. */
export const IS_ASIDE = sql<boolean>`(p.placed_terms is null or p.placed_terms = ${sql.lit(ASIDE)})`

const nameOf = ({ department, paymentId }: Pick<PriorPayment, 'department' | 'paymentId'>) =>
  `${department}\n${paymentId}`

/**
 * Payments from before go-live in PostgreSQL; who was paid is sealed and found by blind index. `placed` hears of those that
 * now stand in the registers, in the same transaction.
 */
export function postgresPriorPayments(
  db: Database,
  parts: BatchParts,
  placed: (trx: Executor, placings: readonly Placing[], at: Date) => Promise<unknown> = async () => undefined,
): PriorPayments {
  return {
    take: (payments, at) => db.transaction().execute(trx => take(trx, parts, payments, at)),
    unplaced: (rules, limit, among) => unplaced(db, rules, limit, among),
    place: (placings, at, announce) =>
      placings.length === 0
        ? Promise.resolve()
        : db.transaction().execute(async trx => {
            await placePayments(trx, placings, at, announce)
            await placed(trx, placings, at)
          }),
    async counts(itemCodes) {
      const codes = [...itemCodes]
      const { rows } = await sql<PriorPaymentCounts>`
        select count(*) filter (where not aside)::int as placed,
          count(*) filter (where aside and place_code = any(${codes}::text[]))::int as "unknownSubject",
          count(*) filter (where aside and place_code = '')::int as unclear,
          count(*) filter (where aside and place_code <> '' and place_code <> all(${codes}::text[]))::int as "unknownItem"
        from (select place_code, ${IS_ASIDE} as aside from prior_payment p where closed_at is null) p`.execute(
        db,
      )
      return rows[0]!
    },
  }
}

async function take(
  db: Executor,
  { personalData, ids }: BatchParts,
  payments: readonly PriorPayment[],
  at: Date,
): Promise<number> {
  await takeFactsTurn(db)
  const newest = new Map<string, PriorPayment>()
  for (const payment of payments) {
    const other = newest.get(nameOf(payment))
    if (!other || comparePayments(other, payment) < 0) newest.set(nameOf(payment), payment)
  }
  const held = await heldPayments(db, personalData, [...newest.values()])
  const fresh = [...newest.values()].filter(payment => {
    const known = held.get(nameOf(payment))
    return !known || comparePayments(known, payment) < 0
  })
  if (fresh.length === 0) return 0
  const indexes = fresh.map(each => indexOf(personalData, each.kind, each.identifier))
  await sql`
    insert into prior_payment (id, department, payment_id, item_code, subject_kind, subject_index, sealed, period,
      amount_fen, paid_on, status, purpose, sent_at, place_code, place_kind, place_index, taken_at)
    select *, ${at}::timestamptz from unnest(
      ${fresh.map(() => ids.uuid())}::uuid[], ${fresh.map(each => each.department)}::text[],
      ${fresh.map(each => each.paymentId)}::text[], ${fresh.map(each => each.itemCode)}::text[],
      ${fresh.map(each => each.kind)}::text[],
      ${indexes}::bytea[], ${fresh.map(({ identifier, line }) => personalData.seal({ identifier, line }))}::bytea[],
      ${fresh.map(each => each.period)}::text[], ${fresh.map(each => each.amountFen)}::bigint[],
      ${fresh.map(each => each.paidOn)}::date[], ${fresh.map(each => each.status)}::text[],
      ${fresh.map(({ record, members, missing }) => JSON.stringify({ record, members, missing }))}::jsonb[],
      ${fresh.map(each => each.sentAt)}::timestamptz[], ${fresh.map(placeCode)}::text[],
      ${fresh.map(each => each.kind)}::text[], ${indexes}::bytea[])
    on conflict (department, payment_id) do update set item_code = excluded.item_code,
      subject_kind = excluded.subject_kind, subject_index = excluded.subject_index, sealed = excluded.sealed,
      period = excluded.period, amount_fen = excluded.amount_fen, paid_on = excluded.paid_on,
      status = excluded.status, purpose = excluded.purpose, sent_at = excluded.sent_at,
      taken_at = excluded.taken_at, placed_terms = null, place_code = excluded.place_code,
      place_kind = excluded.place_kind, place_index = excluded.place_index,
      place_paid_on = null, place_amount_fen = null, closed_at = null`.execute(db)
  // What was proposed was about the older saying.
  await sql`
    update prior_payment_finding f set status = 'VOID' from prior_payment p
    where f.prior_payment_id = p.id and f.status = 'PROPOSED' and (p.department, p.payment_id) in (
      select * from unnest(${fresh.map(each => each.department)}::text[],
        ${fresh.map(each => each.paymentId)}::text[]))`.execute(db)
  return fresh.length
}

/** Placed under its code, unless something is missing: then under none. */
const placeCode = ({ missing, itemCode }: PriorPayment) => (missing?.length ? '' : itemCode)

async function heldPayments(db: Executor, personalData: PersonalData, wanted: readonly PriorPayment[]) {
  const { rows } = await sql<Row>`
    select * from prior_payment where (department, payment_id) in (
      select * from unnest(${wanted.map(each => each.department)}::text[],
        ${wanted.map(each => each.paymentId)}::text[]))`.execute(db)
  return new Map(
    rows.map(row => {
      const payment = {
        ...paymentOf(row),
        ...personalData.open<{ identifier: string; line?: string }>(row.sealed),
      }
      return [nameOf(payment), payment]
    }),
  )
}

/** Put aside, or spoken of by the department since: as few as there are, however many stand in the registers. */
const IS_OPEN = sql`p.id in (select p.id from prior_payment p where p.closed_at is null and ${IS_ASIDE}
  union all select prior_payment_id from prior_payment_finding where status = 'DONE')`

async function unplaced(
  db: Executor,
  rules: readonly PlacingRule[],
  limit: number,
  among: 'ALL' | 'OPEN',
): Promise<UnplacedPayment[]> {
  const { rows } = await sql<Row & { found_id: string; item_id: string; terms: string }>`
    select p.*, s.id as found_id, coalesce(r.item_id, p.place_code) as item_id, t.terms
    from prior_payment p
    left join unnest(${rules.map(rule => rule.itemCode)}::text[], ${rules.map(rule => rule.itemId)}::text[],
      ${rules.map(rule => rule.terms)}::text[]) as r(item_code, item_id, terms) on p.place_code = r.item_code
    cross join lateral (select case when p.closed_at is not null then ${CLOSED}
      else coalesce(r.terms, ${ASIDE}) end as terms) t
    join subject s on s.kind = p.place_kind and s.identifier_index = p.place_index
    where p.placed_terms is distinct from t.terms and ${among === 'ALL' ? sql`true` : IS_OPEN}
    limit ${limit}`.execute(db)
  return rows.map(row => ({
    id: row.id,
    subjectId: row.found_id,
    rule: { itemCode: row.place_code, itemId: row.item_id, terms: row.terms },
    payment: {
      ...paymentOf(row),
      paidOn: row.place_paid_on ?? row.paid_on,
      amountFen: row.place_amount_fen ?? row.amount_fen,
    },
  }))
}

/** What a row says, without who was paid. */
export const paymentOf = (row: Row): OpenPriorPayment => ({
  paymentId: row.payment_id,
  department: row.department,
  itemCode: row.item_code,
  kind: row.subject_kind,
  period: row.period,
  amountFen: row.amount_fen,
  paidOn: row.paid_on,
  status: row.status,
  record: row.purpose.record,
  members: row.purpose.members,
  sentAt: row.sent_at.toISOString(),
  ...(row.purpose.missing && { missing: row.purpose.missing }),
})
