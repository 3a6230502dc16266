import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { postgresFundingPools } from './funding-pools'
import { openTestDatabase, type TestDatabase } from './test-database'

const POOL = 'fund'

/** CZ-3: the budget of a pool is a book too. */
describe('the budget of a pool in the database', () => {
  let database: TestDatabase
  const staff = [randomUUID(), randomUUID()] as const
  beforeAll(async () => {
    database = await openTestDatabase()
    for (const id of staff)
      await sql`
        insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
        values (${id}, ${id}, '陆清', 'civil-affairs', '220100', '{REVIEWER}', now())`.execute(database.db)
  })
  beforeEach(async () => {
    await postgresFundingPools(database.db).add([
      { id: POOL, name: '专户', holder: 'civil-affairs', payerAccount: '1600220100000003', budgetFen: 500 },
    ])
  })
  afterAll(() => database.close())

  async function run(role: 'appUrl' | 'ownerUrl' | 'adminUrl', text: string): Promise<string> {
    const client = new Client({ connectionString: database[role] })
    await client.connect()
    try {
      await client.query(text)
      return 'done'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await client.end()
    }
  }
  async function request(fen: number, reference: string): Promise<string> {
    const id = randomUUID()
    await sql`
      insert into pool_budget_request (id, pool_id, fen, reference, asked_by, key, asked_at)
      values (${id}, ${POOL}, ${fen}, ${reference}, ${staff[0]}, ${id}, now())`.execute(database.db)
    return id
  }
  const decide = (id: string, agreed: boolean, by: string = staff[1], at = '2026-11-21T10:00:00+08:00') =>
    run(
      'appUrl',
      `insert into pool_budget_decision (request_id, agreed, decided_by, at) values ('${id}', ${agreed}, '${by}', '${at}')`,
    )
  const stands = async () => {
    const { rows } = await sql<{ budget: number; available: number; booked: number }>`
      select budget_fen as budget, available_fen as available,
        (select sum(fen)::bigint from pool_budget_change where pool_id = p.id) as booked
      from funding_pool p where id = ${POOL}`.execute(database.db)
    return rows[0]!
  }

  it.each([
    'budget_fen = budget_fen + 1',
    "payer_account = '1'",
    "payer_tail = '1'",
    "holder = 'x'",
    "name = 'x'",
  ])('the application may not write %s', async change => {
    expect(await run('appUrl', `update funding_pool set ${change}`)).toBe('42501')
  })
  it('nobody raises a budget past its book, not even a superuser', async () => {
    for (const role of ['ownerUrl', 'adminUrl'] as const) {
      expect(await run(role, 'update funding_pool set budget_fen = budget_fen + 1')).toBe('23000')
      expect(await run(role, 'update funding_pool set budget_fen = 1, available_fen = 1')).toBe('23000')
    }
    expect(await stands()).toEqual({ budget: 500, available: 500, booked: 500 })
  })
  it('a tap pays nothing for that: no trigger stands before its write, which would lock the row once more', async () => {
    const { rows } = await sql`
      select tgname from pg_trigger where tgrelid = 'funding_pool'::regclass and not tgisinternal
        and (tgtype & 2) <> 0 and (tgtype & 16) <> 0`.execute(database.db)
    expect(rows).toEqual([])
  })
  it('the application writes no line of the book itself, and nobody rewrites one', async () => {
    expect(
      await run('appUrl', `insert into pool_budget_change (pool_id, fen, at) values ('${POOL}', 1, now())`),
    ).toBe('42501')
    for (const table of ['pool_budget_change', 'pool_budget_request', 'pool_budget_decision']) {
      expect(await run('appUrl', `delete from ${table}`)).toBe('42501')
      expect(await run('adminUrl', `truncate ${table} cascade`)).toBe('23000')
    }
    expect(await run('adminUrl', 'update pool_budget_change set fen = 1')).toBe('23000')
    expect(await run('adminUrl', 'delete from pool_budget_change')).toBe('23000')
  })
  it('a pool is opened with everything there, and that is the first line', async () => {
    expect(
      await run(
        'ownerUrl',
        `insert into funding_pool (id, name, holder, payer_account, payer_tail, budget_fen, available_fen)
         values ('odd', 'x', 'x', '1', '1', 5, 4)`,
      ),
    ).toBe('23000')
  })
  it('what two people agreed moves budget and money at once; what was refused moves nothing', async () => {
    const more = await request(40, '长财社〔2026〕12 号')
    expect(await decide(more, true, staff[0])).toBe('23514')
    expect(await decide(more, true)).toBe('done')
    expect(await decide(more, true)).toBe('23505')
    expect(await stands()).toEqual({ budget: 540, available: 540, booked: 540 })
    // The same document once more.
    expect(await decide(await request(40, '长财社〔2026〕12 号'), true)).toBe('23505')
    expect(await decide(await request(7, '长财社〔2026〕13 号'), false)).toBe('done')
    expect(await stands()).toEqual({ budget: 540, available: 540, booked: 540 })
  })
  it('nothing that was promised is taken out: what is not available stays', async () => {
    await sql`update funding_pool set available_fen = available_fen - 500 where id = ${POOL}`.execute(
      database.db,
    )
    expect(await decide(await request(-41, '长财社〔2026〕14 号'), true)).toBe('23514')
    expect(await decide(await request(-40, '长财社〔2026〕15 号'), true)).toBe('done')
    expect(await stands()).toEqual({ budget: 500, available: 0, booked: 500 })
  })
  it('lines keep their order: a clock that went back writes no line before an earlier one', async () => {
    expect(
      await decide(await request(1, '长财社〔2026〕16 号'), true, staff[1], '2026-11-01T10:00:00+08:00'),
    ).toBe('done')
    const { rows } = await sql<{ number: number; at: Date }>`
      select number, at from pool_budget_change where pool_id = ${POOL} and number > 0 order by number`.execute(
      database.db,
    )
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(rows.at(-1)!.at).toEqual(rows[0]!.at)
  })
})
