import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { PoolBooks, PoolDay, PoolLedger } from '../../ports/pool-books'
import type { Executor } from './database'

const upTo = (day: LocalDate | null) =>
  day === null ? sql`true` : sql`at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'`
const span = (from: LocalDate, until: LocalDate) =>
  sql`at >= ${from}::date::timestamp at time zone 'Asia/Shanghai' and ${upTo(until)}`

/**
 * Balances and movements of pools in PostgreSQL, summed from the ledger's entries and the book of the budget. One statement
 * reads both and the pool's row, so that they are of the same moment.
 */
export function postgresPoolLedger(db: Executor): PoolLedger {
  return {
    async at(day, holder) {
      const { rows } = await sql<PoolBooks>`
        with moved as (
          select pool_id, debit as account, amount_fen as fen from ledger_entry where ${upTo(day)}
          union all
          select pool_id, credit, -amount_fen from ledger_entry where ${upTo(day)}
        ), stands as (select pool_id, account, sum(fen)::bigint as fen from moved group by 1, 2),
        given as (select pool_id, sum(fen)::bigint as fen from pool_budget_change where number = 0 or ${upTo(day)} group by 1)
        select p.id, p.name, p.holder, g.fen as "budgetFen", ${day === null ? sql`p.available_fen` : sql`null`} as "availableFen",
          jsonb_build_object('POOL', g.fen, 'HELD', 0, 'IN_TRANSIT', 0, 'AT_TREASURY', 0, 'BENEFICIARY', 0, 'RETURNED', 0)
            || coalesce((select jsonb_object_agg(s.account, case s.account when 'POOL' then g.fen else 0 end + s.fen)
              from stands s where s.pool_id = p.id), '{}') as balance
        from funding_pool p join given g on g.pool_id = p.id
        where ${holder}::text is null or p.holder = ${holder} order by p.id`.execute(db)
      return rows
    },
    async history(poolId, from, until) {
      const { rows } = await sql<PoolDay>`
        select day, jsonb_build_object('HOLD', 0, 'RELEASE', 0, 'SEND', 0, 'ARRIVE', 0, 'RETURN', 0, 'RESTORE', 0, 'REPAY', 0)
            || coalesce(jsonb_object_agg(kind, fen) filter (where kind is not null), '{}') as moved,
          coalesce(sum(fen) filter (where kind is null), 0)::bigint as "budgetFen"
        from (
          select (at at time zone 'Asia/Shanghai')::date as day, kind, sum(amount_fen)::bigint as fen from ledger_entry
            where pool_id = ${poolId} and ${span(from, until)} group by 1, 2
          union all
          select (at at time zone 'Asia/Shanghai')::date, null, sum(fen)::bigint from pool_budget_change
            where pool_id = ${poolId} and number > 0 and ${span(from, until)} group by 1) m
        group by day order by day`.execute(db)
      return rows
    },
  }
}
