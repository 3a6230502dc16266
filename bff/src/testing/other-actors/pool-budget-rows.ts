import { sql } from 'kysely'
import type { IdentityTestWorld } from '../identity-world'
import type { ForeignIdRow } from './row'

/** Fields of a pool's budget (CZ-3). */
export const poolBudgetRows: readonly ForeignIdRow[] = [
  {
    field: 'Mutation.changePoolBudget',
    whose: 'LOOK',
    query: 'mutation ($input: ChangePoolBudgetInput!) { changePoolBudget(input: $input) { id } }',
    variables: ({ pool }) => ({
      input: {
        poolId: pool,
        amountFen: 100,
        reference: '长财社〔2026〕7 号',
        idempotencyKey: 'other-actors-60',
      },
    }),
  },
  {
    field: 'Mutation.decidePoolBudget',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { decidePoolBudget(id: $id, agrees: true) { id } }',
    variables: ({ budgetChange }) => ({ id: budgetChange }),
  },
]

/** A pool of the reviewer's department, and a change of its budget that the leader S5 asked for. */
export async function askedBudget(world: IdentityTestWorld) {
  const { db } = world.database
  const [pool, budgetChange] = ['human-resources-fund', world.base.ids.uuid()]
  await sql`
    insert into funding_pool (id, name, holder, payer_account, payer_tail, budget_fen, available_fen)
    values (${pool}, '就业专户', 'human-resources', '1600220100000009', '0009', 500, 500)`.execute(db)
  await sql`
    insert into pool_budget_request (id, pool_id, fen, reference, asked_by, key, asked_at)
    select ${budgetChange}, ${pool}, 100, '长财社〔2026〕6 号', s.id, 'k', ${world.clock.now()} from staff s
    where s.staff_no = 'S5'`.execute(db)
  return { pool, budgetChange }
}
