import { sql } from 'kysely'
import type { FundingPools } from '../../ports/funding-pools'
import type { Executor } from './database'

/** Funding pools in PostgreSQL. Balances belong to the ledger's transactions; here pools are only opened. */
export function postgresFundingPools(db: Executor): FundingPools {
  return {
    async add(pools) {
      if (pools.length === 0) return 0
      const result = await db
        .insertInto('funding_pool')
        .values(
          pools.map(pool => ({
            id: pool.id,
            name: pool.name,
            holder: pool.holder,
            payer_account: pool.payerAccount,
            payer_tail: pool.payerAccount.slice(-4),
            budget_fen: pool.budgetFen,
            available_fen: pool.budgetFen,
          })),
        )
        .onConflict(conflict => conflict.column('id').doNothing())
        .executeTakeFirst()
      return Number(result.numInsertedOrUpdatedRows ?? 0)
    },
    async pace(id, itemIds, fromMonth) {
      const { rows } = await sql<{
        budgetFen: number
        availableFen: number
        takenFen: number
        waiting: number
      }>`
        select p.budget_fen as "budgetFen", p.available_fen as "availableFen",
          (select coalesce(sum(t.amount_fen), 0)::bigint from take_up_tally t
            where t.stage = 'TAPPED' and t.item_id = any(${[...itemIds]}::text[]) and t.month >= ${fromMonth}) as "takenFen",
          (select count(*) from pool_place w where w.pool_id = p.id and w.state = 'WAITING') as waiting
        from funding_pool p where p.id = ${id}`.execute(db)
      return rows[0] ?? null
    },
  }
}
