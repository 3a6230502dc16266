import { sql } from 'kysely'
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

  it('knows what it has and what was confirmed of its items since a month (N-6)', async () => {
    const pools = postgresFundingPools(database.db)
    await pools.add([{ ...POOL, id: 'paced' }])
    await sql`
      insert into take_up_tally (department, region_code, kind, trade, count, item_id, stage, month, amount_fen)
      select 'd', '220104', 'PERSON', '', 1, t.* from (values ('a', 'TAPPED', '2026-11', 30),
        ('b', 'TAPPED', '2026-10', 4), ('a', 'TAPPED', '2026-09', 500), ('a', 'PAID', '2026-11', 500),
        ('other', 'TAPPED', '2026-11', 500)) as t`.execute(database.db)
    expect(await pools.pace('paced', ['a', 'b'], '2026-10')).toEqual({
      budgetFen: 500,
      availableFen: 500,
      takenFen: 34,
      waiting: 0,
    })
    expect(await pools.pace('nobody', ['a'], '2026-10')).toBeNull()
  })
})
