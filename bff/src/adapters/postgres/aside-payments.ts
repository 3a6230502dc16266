import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type {
  AsideFinding,
  AsidePayment,
  AsidePayments,
  AsideScope,
  KeptFinding,
} from '../../ports/aside-payments'
import { FOUND } from '../../ports/prior-payments'
import type { Database, Executor } from './database'
import { IS_ASIDE, paymentOf, type Row } from './prior-payments'
import { type BatchParts, indexOf } from './subject-batch'

type Who = AsideFinding['who']
interface FindingRow extends Omit<AsideFinding, 'who' | 'at'> {
  status: KeptFinding['status']
  sealed: string
  at: string
  second: (Omit<NonNullable<KeptFinding['second']>, 'at'> & { at: string }) | null
}
type AsideRow = Row & {
  found_id: string | null
  region_code: string | null
  open: boolean
  findings: FindingRow[] | null
}

/** Payments, with whose they are where that is somebody here. */
const PLACED = sql`prior_payment p
  left join subject s on s.kind = p.place_kind and s.identifier_index = p.place_index`

/** Payments put aside, in PostgreSQL; who was paid is sealed, also in findings. */
export function postgresAsidePayments(db: Database, parts: BatchParts): AsidePayments {
  const { personalData } = parts
  const select = async (where: RawBuilder<unknown>): Promise<AsidePayment[]> => {
    const { rows } = await sql<AsideRow>`
      select p.*, s.id as found_id, s.region_code, (p.closed_at is null and ${IS_ASIDE}) as open, (
        select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'itemId', f.item_id,
          'sealed', encode(f.sealed, 'base64'), 'paidOn', f.paid_on, 'amountFen', f.amount_fen, 'finding', f.finding,
          'status', f.status, 'staffId', f.staff_id, 'staffName', f.staff_name, 'reviewer', f.reviewer, 'at', f.at,
          'second', case when f.second_id is not null then jsonb_build_object('staffId', f.second_id,
            'staffName', f.second_name, 'reason', f.second_reason, 'at', f.second_at) end) order by f.at, f.id)
        from prior_payment_finding f where f.prior_payment_id = p.id) as findings
      from ${PLACED} where ${where}`.execute(db)
    return rows.map(row => asideOf(row))
  }
  const asideOf = (row: AsideRow): AsidePayment => {
    const { identifier, line } = personalData.open<{ identifier: string; line?: string }>(row.sealed)
    return {
      id: row.id,
      payment: paymentOf(row),
      kind: row.subject_kind,
      identifier,
      line: line ?? null,
      subject: row.found_id && row.region_code ? { id: row.found_id, regionCode: row.region_code } : null,
      takenAt: row.taken_at,
      open: row.open,
      findings: (row.findings ?? []).map(({ sealed, ...finding }) => ({
        ...finding,
        who: personalData.open<{ who: Who }>(Buffer.from(sealed, 'base64')).who,
        at: new Date(finding.at),
        second: finding.second && { ...finding.second, at: new Date(finding.second.at) },
      })),
    }
  }
  return {
    waiting: (scope, limit) => select(sql`${waitsFor(scope)} order by p.taken_at, p.id limit ${limit}`),
    async count(scope) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${PLACED} where ${waitsFor(scope)}`.execute(db)
      return rows[0]!.count
    },
    get: async id => (await select(sql`p.id = ${id}`))[0] ?? null,
    find: (id, takenAt, finding, done) =>
      db.transaction().execute(async trx => {
        const waits = await sql`
          select 1 from prior_payment p where p.id = ${id} and p.taken_at = ${takenAt} and p.closed_at is null
            and ${IS_ASIDE} and not exists (select from prior_payment_finding f
              where f.prior_payment_id = p.id and f.status = 'PROPOSED')
          for no key update`.execute(trx)
        if (waits.rows.length === 0) return false
        await sql`
          insert into prior_payment_finding (id, prior_payment_id, kind, item_id, sealed, paid_on, amount_fen, finding,
            status, staff_id, staff_name, reviewer, at)
          values (${finding.id}, ${id}, ${finding.kind}, ${finding.itemId}, ${personalData.seal({ who: finding.who })},
            ${finding.paidOn}, ${finding.amountFen}, ${finding.finding}, ${done ? 'DONE' : 'PROPOSED'},
            ${finding.staffId}, ${finding.staffName}, ${finding.reviewer}, ${finding.at})`.execute(trx)
        if (done) await letCount(trx, parts, id, finding, finding.at)
        return true
      }),
    second: (findingId, look) =>
      db.transaction().execute(async trx => {
        const { rows } = await sql<{ prior_payment_id: string }>`
          update prior_payment_finding set status = ${look.reason === null ? 'DONE' : 'REFUSED'},
            second_id = ${look.staffId}, second_name = ${look.staffName}, second_reason = ${look.reason},
            second_at = ${look.at}
          where id = ${findingId} and status = 'PROPOSED' returning prior_payment_id`.execute(trx)
        const [moved] = rows
        if (!moved) return false
        if (look.reason !== null) return true
        const finding = await findingOf(trx, findingId)
        await letCount(trx, parts, moved.prior_payment_id, finding, look.at)
        return true
      }),
  }
  async function findingOf(trx: Executor, id: string) {
    const { rows } = await sql<
      Pick<AsideFinding, 'kind' | 'itemId' | 'paidOn' | 'amountFen'> & { sealed: Buffer }
    >`
      select kind, item_id as "itemId", paid_on as "paidOn", amount_fen as "amountFen", sealed
      from prior_payment_finding where id = ${id}`.execute(trx)
    const { sealed, ...finding } = rows[0]!
    return { ...finding, ...personalData.open<{ who: Who }>(sealed) }
  }
}

const waitsFor = ({ department, regionCode, city, led, known }: AsideScope) =>
  sql`p.closed_at is null and ${IS_ASIDE} and p.status = 'PAID'
    and starts_with(coalesce(s.region_code, ${city}), ${regionPrefix(regionCode)})
    and (p.item_code = any(${[...led]}::text[])
      or (p.department = ${department} and p.item_code <> all(${[...known]}::text[])))`

/** From here on the payment is placed as the finding says, at the next turn of the placing job. */
async function letCount(
  trx: Executor,
  { personalData }: BatchParts,
  paymentId: string,
  {
    kind,
    itemId,
    who,
    paidOn,
    amountFen,
  }: Pick<AsideFinding, 'kind' | 'itemId' | 'who' | 'paidOn' | 'amountFen'>,
  at: Date,
): Promise<void> {
  const index = who && indexOf(personalData, who.kind, who.identifier)
  await sql`
    update prior_payment set closed_at = ${kind === 'CLOSE' ? at : null},
      place_code = coalesce(${itemId}::text, place_code), place_kind = coalesce(${who?.kind ?? null}::text, place_kind),
      place_index = coalesce(${index}::bytea, place_index), place_paid_on = ${paidOn}::date,
      place_amount_fen = ${amountFen}::bigint,
      placed_terms = case when ${kind} = 'ASSIGN' then ${FOUND} else placed_terms end
    where id = ${paymentId}`.execute(trx)
}
