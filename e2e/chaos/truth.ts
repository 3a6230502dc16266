import type { Client } from 'pg'
import type { Controls } from '../src/stage/controls'
import type { BankBook, CaseBook, PoolBook, Truth } from './count'

/** Reads the bank's book, the ledger, the cases, their receipts and the public log as they stand now. */
export async function readTruth(
  owner: Pick<Client, 'query'>,
  controls: Pick<Controls, 'payments'>,
  heard: ReadonlySet<string>,
): Promise<Truth> {
  const bank = await controls.payments<BankBook>()
  const { rows: cases } = await owner.query<CaseRow>(CASES)
  const { rows: pools } = await owner.query<Record<keyof PoolBook, string>>(POOLS)
  const { rows: papers } = await owner.query<{ what: string }>(PAPERS)
  const { rows: open } = await owner.query<{ what: string }>(OPEN)
  return {
    bank,
    cases: cases.map(bookOf),
    pools: pools.map(({ id, budgetFen, bookedFen, availableFen, outFen, leastFen }) => ({
      id,
      bookedFen: BigInt(bookedFen),
      budgetFen: BigInt(budgetFen),
      availableFen: BigInt(availableFen),
      outFen: BigInt(outFen),
      leastFen: BigInt(leastFen),
    })),
    heard,
    papers: papers.map(({ what }) => what),
    open: open.map(({ what }) => what),
  }
}

/** How many instructions, runs and work entries still wait for something; cheap enough to ask again and again. */
export async function stillOpen(owner: Pick<Client, 'query'>): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(
    `select (select count(*) from fulfilment where status not in ('SUCCEEDED', 'RETURNED', 'REVERSED', 'REJECTED'))
       + (select count(*) from (${OPEN}) o) as count`,
  )
  return Number(rows[0]!.count)
}

interface CaseRow {
  id: string
  status: string
  amount: string
  confirmed: boolean
  instructions: { id: string; status: string }[] | null
  held: string
  transit: string
  beneficiary: string
  returned: string
}

const bookOf = (row: CaseRow): CaseBook => ({
  id: row.id,
  status: row.status,
  amountFen: Number(row.amount),
  confirmed: row.confirmed,
  instructions: row.instructions ?? [],
  ledger: {
    HELD: Number(row.held),
    IN_TRANSIT: Number(row.transit),
    BENEFICIARY: Number(row.beneficiary),
    RETURNED: Number(row.returned),
  },
})

const movedTo = (account: string) =>
  `sum(case '${account}' when debit then amount_fen when credit then -amount_fen else 0 end)`

const CASES = `
  with moved as (
    select entitlement_id, ${movedTo('HELD')} as held, ${movedTo('IN_TRANSIT')} as transit,
      ${movedTo('BENEFICIARY')} as beneficiary, ${movedTo('RETURNED')} as returned
    from ledger_entry group by 1
  ), ordered as (
    select entitlement_id, json_agg(json_build_object('id', id, 'status', status) order by attempt) as instructions
    from fulfilment group by 1
  )
  select e.id, e.status, e.amount_fen as amount, e.confirmed_at is not null as confirmed, o.instructions,
    coalesce(m.held, 0) as held, coalesce(m.transit, 0) as transit, coalesce(m.beneficiary, 0) as beneficiary,
    coalesce(m.returned, 0) as returned
  from entitlement e left join moved m on m.entitlement_id = e.id left join ordered o on o.entitlement_id = e.id`

const POOLS = `
  select p.id, p.budget_fen as "budgetFen", p.available_fen as "availableFen", -coalesce(m.pool, 0) as "outFen",
    (select sum(c.fen) from pool_budget_change c where c.pool_id = p.id) as "bookedFen",
    coalesce(least(m.held, m.transit, m.beneficiary, m.returned), 0) as "leastFen"
  from funding_pool p left join (
    select pool_id, ${movedTo('POOL')} as pool, ${movedTo('HELD')} as held, ${movedTo('IN_TRANSIT')} as transit,
      ${movedTo('BENEFICIARY')} as beneficiary, ${movedTo('RETURNED')} as returned
    from ledger_entry group by 1) m on m.pool_id = p.id`

/** That there are not two of anything is the tables' own rule. */
const PAPERS = `
  select 'payment ' || f.id || ' arrived without a receipt' as what from fulfilment f
    where f.status = 'SUCCEEDED' and not exists (select from receipt r where r.fulfilment_id = f.id)
  union all select 'receipt ' || r.number || ' is not in the public log' from receipt r
    where not exists (select from public_log_leaf l where l.receipt = r.number and l.event = 'FULFILLED')
      and not exists (select from public_log_due d where d.receipt = r.number and d.event = 'FULFILLED')
  union all select 'the public log does not say as it is whether ' || r.number || ' came back'
    from receipt r join fulfilment f on f.id = r.fulfilment_id
    where (f.status in ('RETURNED', 'REVERSED')) <> exists (
      select from public_log_leaf l where l.receipt = r.number and l.event = 'RETURNED'
      union all select from public_log_due d where d.receipt = r.number and d.event = 'RETURNED')
  union all select 'the public log has ' || leaves || ' lines, its last head ' || size from (
    select (select count(*) from public_log_leaf) as leaves,
      coalesce((select size from public_log_head order by seq desc limit 1), 0) as size) log
    where leaves <> size
  union all select 'line ' || position || ' of the public log is of a receipt that is not there: ' || receipt
    from public_log_leaf l where not exists (select from receipt r where r.number = l.receipt)`

const OPEN = `
  select 'run ' || number || ' is ' || status as what from payout_run where status not in ('DONE', 'REFUSED')
  union all select 'file ' || id || ' is ' || status from payout_batch where status <> 'DONE'
  union all select topic || ' ' || id || coalesce(': ' || last_error, '') from outbox
    where topic = 'send-fulfilment' and done_at is null
  union all select receipt || ' waits to be published as ' || event from public_log_due
  union all select topic || ' ' || id || ' was given up: ' || coalesce(last_error, '') from outbox where failed_at is not null`
