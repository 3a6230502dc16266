import { sql } from 'kysely'
import type { StatementDifference } from '../../domain/bank-statement'
import type { StatementDay, StatementTask } from '../../ports/bank-statements'
import type { Executor } from './database'
import { raiseReminder } from './supervision'

/** The instruction a line of the bank's names; null for an id that cannot be one of ours. Lets the primary key be used. */
const OWN_ID = sql`(case when l.request_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then l.request_id::uuid end)`

type PayersDay = Pick<StatementDay, 'payerAccount' | 'day'>

/** Payments our books call paid on a day, by the bank's time as the receipt has it. */
const ownPaid = ({ payerAccount, day }: PayersDay) => sql`
  select r.fulfilment_id as id, r.amount_fen from receipt r
  where r.payer_account = ${payerAccount} and r.at >= ${day}::date::timestamp at time zone 'Asia/Shanghai'
    and r.at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'`

/** Payments our books call returned on a day after they had arrived. */
const ownReturned = ({ payerAccount, day }: PayersDay) => sql`
  select f.id, f.amount_fen, f.entitlement_id from fulfilment f join receipt r on r.fulfilment_id = f.id
  where r.payer_account = ${payerAccount}
    and f.came_back_at >= ${day}::date::timestamp at time zone 'Asia/Shanghai'
    and f.came_back_at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'`

/**
 * Money that was paid back to a payer after a decision (N-13), booked here by the serial of the bank's slip. What the
 * treasury paid comes back to an account whose movements no bank of ours tells.
 */
const repaid = ({ payerAccount }: PayersDay) => sql`
  select y.serial, y.amount_fen, r.entitlement_id, y.at, (y.at at time zone 'Asia/Shanghai')::date as on_day
  from repayment y join reversal r on r.id = y.reversal_id join entitlement e on e.id = r.entitlement_id
  join funding_pool p on p.id = e.pool_id
  where p.payer_account = ${payerAccount}
    and not exists (select from fulfilment f where f.entitlement_id = e.id and f.treasury and f.settled_at is not null)`

const bookedOn = ({ day }: PayersDay) => sql`
  y.at >= ${day}::date::timestamp at time zone 'Asia/Shanghai' and y.at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'`

/** What comparing may keep in memory of a day before it goes to disk, on each side. */
const KEPT_IN_MEMORY = '32MB'

/** For `apartOf`, the only join of a comparison that reads both its sides whole. */
export async function bothSidesAtOnce(trx: Executor): Promise<void> {
  await sql`select set_config('enable_hashjoin', 'on', true), set_config('work_mem', ${KEPT_IN_MEMORY}, true)`.execute(
    trx,
  )
}

/** Sums of what our books say moved on a day. */
export async function ownSumsOf(trx: Executor, statement: StatementDay) {
  const { rows } = await sql<{ debitFen: number; creditFen: number }>`
    select (select coalesce(sum(amount_fen), 0)::bigint from (${ownPaid(statement)}) d) as "debitFen",
      (select coalesce(sum(amount_fen), 0)::bigint from (
        select amount_fen from (${ownReturned(statement)}) c
        union all select amount_fen from (${repaid(statement)}) y where ${bookedOn(statement)}) m) as "creditFen"`.execute(
    trx,
  )
  return rows[0]!
}

/**
 * Both sides of a day in one pass, as the first parts of a `with`: `apart` is what no receipt of that day with the same sum
 * answers for (`serial`), or no line of the bank's (`paid_id`). A full join reads either side once, whatever anybody takes
 * its size for: a day's lines are a table nobody has counted yet. By the words of an id: whether they are one is asked of
 * the few that are left.
 */
const apartOf = (statement: PayersDay) => sql`
    line as materialized (
      select l.serial, l.request_id, l.direction, l.again, l.amount_fen from bank_statement_line l
      where l.payer_account = ${statement.payerAccount} and l.day = ${statement.day}::date
    ), paid as materialized (
      select id, id::text as request_id, amount_fen from (${ownPaid(statement)}) r
    ), apart as materialized (
      select l.serial, l.request_id, l.direction, l.again, l.amount_fen, ${OWN_ID} as own_id, p.id as paid_id, p.amount_fen as paid_fen
      from (select *, case when direction = 'DEBIT' and not again then request_id end as debit from line) l
      full join paid p on p.request_id = l.debit and p.amount_fen = l.amount_fen
      where l.serial is null or p.id is null
    )`

/** Lets the bank be asked at once about what its statement knows better; answers about how many. */
export async function askBehind(trx: Executor, statement: PayersDay, at: Date): Promise<number> {
  const { rows } = await sql`
    with ${apartOf(statement)}
    update fulfilment f set check_at = ${at} from apart l
    where f.id = l.own_id and f.kind = 'PAYOUT' and not f.treasury and f.amount_fen = l.amount_fen
      and (l.direction = 'CREDIT' or not exists (select from receipt r where r.fulfilment_id = l.own_id))
      and case l.direction when 'DEBIT' then f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING', 'REJECTED')
        else f.status = 'SUCCEEDED' end
    returning 1 as one`.execute(trx)
  return rows.length
}

/**
 * Both sides, line against line, by request id and not by day: a payment over midnight is one payment. A payment that
 * went out and came back before we heard of either is known by its end. A receipt of the same sum is all there is to say
 * of a first debit; only what is left asks for its instruction. Of credits of one order only the first is its return, one
 * that bears the serial of a repayment is that, and a repayment has such a line by the day it was booked.
 */
export async function differencesOf(trx: Executor, statement: StatementDay): Promise<StatementDifference[]> {
  const { payerAccount, day } = statement
  const { rows } = await sql<StatementDifference>`
    with ${apartOf(statement)}, odd as (
      select l.*, f.id as fulfilment_id, f.status, coalesce(f.amount_fen, y.amount_fen) as own_fen,
        coalesce(f.entitlement_id, y.entitlement_id) as entitlement_id, y.serial is not null and f.id is null as repayment, y.on_day,
        l.again or l.direction = 'CREDIT' and exists (select from bank_statement_line o where o.request_id = l.request_id
          and o.direction = 'CREDIT' and (o.day, o.payer_account, o.serial) < (${day}::date, ${payerAccount}, l.serial)) as further
      from apart l left join fulfilment f on f.id = l.own_id and f.kind = 'PAYOUT' and not f.treasury
      left join (${repaid(statement)}) y on l.direction = 'CREDIT' and y.serial = l.serial
      where l.serial is not null and (l.again or l.direction = 'CREDIT' or not exists (select from receipt r
        where r.fulfilment_id = l.own_id and r.payer_account is not null and r.amount_fen = l.amount_fen))
    ), found as (
      select case when repayment then case when amount_fen <> own_fen and on_day <= ${day}::date then 'AMOUNT' end
          when fulfilment_id is null then 'UNKNOWN_HERE' when further then 'TWICE'
          when amount_fen <> own_fen then 'AMOUNT'
          when direction = 'DEBIT' and status not in ('SUCCEEDED', 'RETURNED', 'REVERSED') then 'NOT_BOOKED'
          when direction = 'CREDIT' and status not in ('RETURNED', 'REVERSED') then 'NOT_RETURNED' end as kind,
        case when fulfilment_id is null or further then serial else request_id end as reference, serial, entitlement_id,
        amount_fen as bank_fen, own_fen
      from odd
      union all
      select 'NOT_THERE', p.paid_id::text, null, f.entitlement_id, null, p.paid_fen
      from apart p join fulfilment f on f.id = p.paid_id
      where p.serial is null and not exists (select from bank_statement_line l where l.request_id = p.paid_id::text
        and l.direction = 'DEBIT' and not l.again)
      union all
      select 'NOT_THERE', p.id::text || '/return', null, p.entitlement_id, null, p.amount_fen from (${ownReturned(statement)}) p
      where not exists (select from bank_statement_line l where l.request_id = p.id::text and l.direction = 'CREDIT')
      union all
      select case when l.serial is null then 'NOT_THERE' when l.amount_fen <> y.amount_fen then 'AMOUNT' end, y.serial,
        y.serial, y.entitlement_id, l.amount_fen, y.amount_fen
      from (${repaid(statement)}) y left join bank_statement_line l on l.serial = y.serial and l.direction = 'CREDIT'
        and l.payer_account = ${payerAccount} and l.day <= ${day}::date
        and not exists (select from fulfilment f where f.id = ${OWN_ID})
      where ${bookedOn(statement)} and (l.day is null or l.day < ${day}::date)
    )
    select k.kind, k.reference, k.serial, e.case_number as "caseNumber",
      coalesce(v.lead_department, (select min(holder) from funding_pool where payer_account = ${payerAccount})) as department,
      coalesce(s.region_code, '') as "regionCode", e.item_id as "itemId", k.bank_fen as "bankFen", k.own_fen as "ownFen"
    from found k left join entitlement e on e.id = k.entitlement_id
    left join subject s on s.id = e.subject_id
    left join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
    where k.kind is not null order by k.kind, k.reference`.execute(trx)
  return rows
}

/** Each difference with its task, once: a comparison that is repeated finds them written. */
export async function writeDifferences(
  trx: Executor,
  { payerAccount, day }: StatementDay,
  differences: readonly StatementDifference[],
  at: Date,
  task: (difference: StatementDifference) => StatementTask,
): Promise<void> {
  for (const difference of differences) {
    const { kind, reference, serial, bankFen, ownFen, department, itemId } = difference
    const { id, request, dueOn, regionCode } = task(difference)
    const key = `statement:${payerAccount}:${day}:${kind}:${reference}`
    await raiseReminder(trx, {
      id,
      kind: 'REMINDER',
      department,
      regionCode,
      itemId,
      request,
      dueOn,
      staffId: null,
      key,
      at,
    })
    await sql`
      insert into bank_statement_difference (payer_account, day, kind, reference, serial, bank_fen, own_fen, task_id)
      select ${payerAccount}, ${day}::date, ${kind}, ${reference}, ${serial}, ${bankFen}::bigint, ${ownFen}::bigint, r.id
      from supervision_reminder r where r.key = ${key} and r.raised_by is null on conflict do nothing`.execute(
      trx,
    )
  }
}
