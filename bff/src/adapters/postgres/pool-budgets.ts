import { type RawBuilder, sql } from 'kysely'
import type { BudgetChange, BudgetDecision, PoolBudgets } from '../../ports/pool-budgets'
import type { Executor } from './database'

type Row = Omit<BudgetChange, 'askedBy'> & { askedBy: string; askedByName: string }

/** What the database's own rules say no to, by constraint. */
const REFUSALS: Readonly<Record<string, BudgetDecision>> = {
  pool_budget_decision_pkey: 'DECIDED',
  pool_budget_change_pool_id_reference_key: 'SAME_DOCUMENT',
  funding_pool_available_fen_check: 'SHORT',
  funding_pool_budget_fen_check: 'SHORT',
}

const underKey = (staffId: string, key: string) => sql`r.asked_by = ${staffId} and r.key = ${key}`

/** The books of budgets in PostgreSQL; an agreed change is booked by the database itself. */
export function postgresPoolBudgets(db: Executor): PoolBudgets {
  const read = async (where: RawBuilder<unknown>, limit = 1): Promise<BudgetChange[]> => {
    const { rows } = await sql<Row>`
      select r.id, r.pool_id as "poolId", r.fen as "amountFen", r.reference, r.asked_by as "askedBy",
        a.name as "askedByName", r.asked_at as "askedAt", d.agreed, s.name as "decidedBy", d.at as "decidedAt"
      from pool_budget_request r join staff a on a.id = r.asked_by
      left join pool_budget_decision d on d.request_id = r.id left join staff s on s.id = d.decided_by
      where ${where} order by d.at is not null, r.asked_at desc, r.id limit ${limit}`.execute(db)
    return rows.map(({ askedBy, askedByName, ...change }) => ({
      ...change,
      askedBy: { staffId: askedBy, name: askedByName },
    }))
  }
  return {
    async pool(id) {
      const { rows } = await sql<{ holder: string; availableFen: number }>`
        select holder, available_fen as "availableFen" from funding_pool where id = ${id}`.execute(db)
      return rows[0] ?? null
    },
    async isBooked(poolId, reference) {
      const { rows } = await sql`
        select 1 from pool_budget_change where pool_id = ${poolId} and reference = ${reference}`.execute(db)
      return rows.length > 0
    },
    asked: async (staffId, key) => (await read(underKey(staffId, key)))[0] ?? null,
    async ask({ id, poolId, amountFen, reference, staffId, key, at }) {
      await sql`
        insert into pool_budget_request (id, pool_id, fen, reference, asked_by, key, asked_at)
        values (${id}, ${poolId}, ${amountFen}, ${reference}, ${staffId}, ${key}, ${at})
        on conflict (asked_by, key) do nothing`.execute(db)
      return (await read(underKey(staffId, key)))[0]!
    },
    change: async id => (await read(sql`r.id = ${id}`))[0] ?? null,
    async decide(id, agrees, staffId, at) {
      try {
        await sql`
          insert into pool_budget_decision (request_id, agreed, decided_by, at)
          values (${id}, ${agrees}, ${staffId}, ${at})`.execute(db)
        return 'DONE'
      } catch (error) {
        const refusal = REFUSALS[(error as { constraint?: string }).constraint ?? '']
        if (refusal) return refusal
        throw error
      }
    },
    of: (poolId, limit) => read(sql`r.pool_id = ${poolId}`, limit),
  }
}
