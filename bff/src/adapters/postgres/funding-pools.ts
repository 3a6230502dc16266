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
  }
}
