import { type Selectable, sql } from 'kysely'
import { comparePayments, type PriorPayment } from '../../domain/prior-payment'
import type { PersonalData } from '../../ports/personal-data'
import type { Placing, PlacingRule, PriorPayments, UnplacedPayment } from '../../ports/prior-payments'
import type { Database, Executor } from './database'
import { placePayments } from './prior-placing'
import { type BatchParts, indexOf, takeFactsTurn } from './subject-batch'
import type { Tables } from './tables'

type Row = Selectable<Tables['prior_payment']>

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
    unplaced: (rules, limit) => unplaced(db, rules, limit),
    place: (placings, at, announce) =>
      placings.length === 0
        ? Promise.resolve()
        : db.transaction().execute(async trx => {
            await placePayments(trx, placings, at, announce)
            await placed(trx, placings, at)
          }),
    async counts(itemCodes) {
      const { rows } = await sql<{ placed: number; unknown_subject: number; unknown_item: number }>`
        select count(*) filter (where placed_terms is not null)::int as placed,
          count(*) filter (where placed_terms is null and item_code = any(${[...itemCodes]}::text[]))::int as unknown_subject,
          count(*) filter (where placed_terms is null and item_code <> all(${[...itemCodes]}::text[]))::int as unknown_item
        from prior_payment`.execute(db)
      const { placed, unknown_subject, unknown_item } = rows[0]!
      return { placed, unknownSubject: unknown_subject, unknownItem: unknown_item }
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
  await sql`
    insert into prior_payment (id, department, payment_id, item_code, subject_kind, subject_index, sealed, period,
      amount_fen, paid_on, status, purpose, sent_at, taken_at)
    select *, ${at}::timestamptz from unnest(
      ${fresh.map(() => ids.uuid())}::uuid[], ${fresh.map(each => each.department)}::text[],
      ${fresh.map(each => each.paymentId)}::text[], ${fresh.map(each => each.itemCode)}::text[],
      ${fresh.map(each => each.kind)}::text[],
      ${fresh.map(each => indexOf(personalData, each.kind, each.identifier))}::bytea[],
      ${fresh.map(({ identifier }) => personalData.seal({ identifier }))}::bytea[],
      ${fresh.map(each => each.period)}::text[], ${fresh.map(each => each.amountFen)}::bigint[],
      ${fresh.map(each => each.paidOn)}::date[], ${fresh.map(each => each.status)}::text[],
      ${fresh.map(({ record, members }) => JSON.stringify({ record, members }))}::jsonb[],
      ${fresh.map(each => each.sentAt)}::timestamptz[])
    on conflict (department, payment_id) do update set item_code = excluded.item_code,
      subject_kind = excluded.subject_kind, subject_index = excluded.subject_index, sealed = excluded.sealed,
      period = excluded.period, amount_fen = excluded.amount_fen, paid_on = excluded.paid_on,
      status = excluded.status, purpose = excluded.purpose, sent_at = excluded.sent_at,
      taken_at = excluded.taken_at, placed_terms = null`.execute(db)
  return fresh.length
}

async function heldPayments(db: Executor, personalData: PersonalData, wanted: readonly PriorPayment[]) {
  const { rows } = await sql<Row>`
    select * from prior_payment where (department, payment_id) in (
      select * from unnest(${wanted.map(each => each.department)}::text[],
        ${wanted.map(each => each.paymentId)}::text[]))`.execute(db)
  return new Map(
    rows.map(row => {
      const { identifier } = personalData.open<{ identifier: string }>(row.sealed)
      const payment = { ...paymentOf(row), identifier }
      return [nameOf(payment), payment]
    }),
  )
}

async function unplaced(
  db: Executor,
  rules: readonly PlacingRule[],
  limit: number,
): Promise<UnplacedPayment[]> {
  const { rows } = await sql<Row & { found_id: string; item_id: string; terms: string }>`
    select p.*, s.id as found_id, r.item_id, r.terms
    from unnest(${rules.map(rule => rule.itemCode)}::text[], ${rules.map(rule => rule.itemId)}::text[],
      ${rules.map(rule => rule.terms)}::text[]) as r(item_code, item_id, terms)
    join prior_payment p on p.item_code = r.item_code and p.placed_terms is distinct from r.terms
    join subject s on s.kind = p.subject_kind and s.identifier_index = p.subject_index
    limit ${limit}`.execute(db)
  return rows.map(row => ({
    id: row.id,
    subjectId: row.found_id,
    rule: { itemCode: row.item_code, itemId: row.item_id, terms: row.terms },
    payment: paymentOf(row),
  }))
}

const paymentOf = (row: Row): Omit<PriorPayment, 'identifier'> => ({
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
})
