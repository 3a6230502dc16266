import { sql } from 'kysely'
import type { PoolBooks, PoolDay, PoolLedger } from '../../ports/pool-books'
import type { Executor } from './database'

/** The ledger's balances and movements in PostgreSQL, summed from the entries themselves. */
export function postgresPoolLedger(db: Executor): PoolLedger {
  return {
    async at(day, holder) {
      const { rows } = await sql<PoolBooks>`
        with moved as (
          select pool_id, debit as account, amount_fen as fen from ledger_entry
            where at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'
          union all
          select pool_id, credit, -amount_fen from ledger_entry
            where at < (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai'
        ), stands as (select pool_id, account, sum(fen)::bigint as fen from moved group by 1, 2)
        select p.id, p.name, p.holder, p.budget_fen as "budgetFen",
          jsonb_build_object('POOL', p.budget_fen, 'HELD', 0, 'IN_TRANSIT', 0, 'AT_TREASURY', 0, 'BENEFICIARY', 0,
              'RETURNED', 0)
            || coalesce((select jsonb_object_agg(s.account, case s.account when 'POOL' then p.budget_fen else 0 end + s.fen)
              from stands s where s.pool_id = p.id), '{}') as balance
        from funding_pool p where ${holder}::text is null or p.holder = ${holder} order by p.id`.execute(db)
      return rows
    },
    async history(poolId, from, until) {
      const { rows } = await sql<PoolDay>`
        select day, jsonb_build_object('HOLD', 0, 'RELEASE', 0, 'SEND', 0, 'ARRIVE', 0, 'RETURN', 0, 'RESTORE', 0, 'REPAY', 0)
          || jsonb_object_agg(kind, fen) as moved
        from (select (at at time zone 'Asia/Shanghai')::date as day, kind, sum(amount_fen)::bigint as fen from ledger_entry
          where pool_id = ${poolId} and at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'
            and at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai' group by 1, 2) m
        group by day order by day`.execute(db)
      return rows
    },
  }
}
