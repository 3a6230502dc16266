import { postgresFundingPools } from './funding-pools'
import { openTestDatabase, type TestDatabase } from './test-database'

const POOL = {
  id: 'fund',
  name: '失业保险基金',
  holder: 'finance',
  payerAccount: '2201001900000002026',
  budgetFen: 500,
}

describe('funding pools', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  it('opens a pool with its whole budget, once: what was spent stays spent', async () => {
    const pools = postgresFundingPools(database.db)
    expect(await pools.add([POOL])).toBe(1)
    await database.db.updateTable('funding_pool').set({ available_fen: 20 }).execute()
    expect(await pools.add([{ ...POOL, budgetFen: 9_000 }])).toBe(0)
    const [row] = await database.db.selectFrom('funding_pool').selectAll().execute()
    expect(row).toMatchObject({ budget_fen: 500, available_fen: 20, payer_tail: '2026' })
  })
})
