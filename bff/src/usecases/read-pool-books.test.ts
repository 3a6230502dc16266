import { chinaDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import { postgresBankStatements } from '../adapters/postgres/bank-statements'
import { postgresPoolLedger } from '../adapters/postgres/pool-ledger'
import type { StaffActor, StaffRole } from '../domain/actor'
import { Fault } from '../domain/fault'
import { isEven, trialBalance } from '../domain/ledger'
import { reportOf } from '../domain/settling'
import { poolBooksResolvers } from '../graphql/resolvers/pool-books'
import { budgetBy } from '../testing/budget-by'
import { AMOUNT, NOW, POOL } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld, RUN_BUDGET } from '../testing/payout-run-world'
import { listStatementDays, readPoolBooks, readPoolHistory } from './read-pool-books'

const HOLDER = 'unemployment-insurance-fund'
const staff = (department: string, role: StaffRole): StaffActor => ({
  kind: 'STAFF',
  staffId: 's',
  name: '郭恒',
  department,
  regionCode: '220100',
  roles: [role],
})

describe('the books of a pool at any date (CZ-3)', () => {
  let world: PayoutRunWorld
  beforeAll(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
    // Day 1: three are granted. Day 2: two leave, one arrives. Day 3: it comes back.
    const people = [await world.granted(), await world.granted(), await world.granted()]
    world.pass(86_400_000)
    for (const { fulfilmentId } of people.slice(0, 2)) await world.settle(fulfilmentId, reportOf('SEND'))
    await world.settle(people[0]!.fulfilmentId, reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S1' }))
    world.pass(86_400_000)
    await world.settle(people[0]!.fulfilmentId, reportOf('RETURN', { amountFen: AMOUNT }))
  })
  afterAll(() => world.close())

  const parts = () => ({
    ledger: postgresPoolLedger(world.db),
    statements: postgresBankStatements(world.db),
    clock: world.clock,
  })
  const asked = async (deps: ReturnType<typeof parts>, on: string | null) => {
    const { Query } = poolBooksResolvers({ books: readPoolBooks(deps) } as never)
    const actor = staff(HOLDER, 'REVIEWER')
    return (Query!.poolBooks as (...args: unknown[]) => Promise<{ id: string; poolFen: number }[]>)(
      {},
      { on },
      { actor },
    )
  }
  const at = async (day: string | null, who = staff(HOLDER, 'REVIEWER')) =>
    (await readPoolBooks(parts())(who, day)).find(({ id }) => id === POOL)

  it.each([
    ['2026-11-20', {}],
    ['2026-11-21', { HELD: 3 }],
    ['2026-11-22', { HELD: 1, IN_TRANSIT: 1, BENEFICIARY: 1 }],
    ['2026-11-23', { HELD: 1, IN_TRANSIT: 1, RETURNED: 1 }],
  ])('at the end of %s: %j times the amount, and the rest is in the pool', async (day, parts) => {
    const times = Object.entries(parts).map(([account, count]) => [account, count * AMOUNT] as const)
    const away = times.reduce((sum, [, fen]) => sum + fen, 0)
    const empty = trialBalance(RUN_BUDGET, [])
    expect((await at(day))!.balance).toEqual({
      ...empty,
      ...Object.fromEntries(times),
      POOL: RUN_BUDGET - away,
    })
  })
  it('now is today, and the database keeps the same balance as the pool itself', async () => {
    expect((await at(null))!.balance).toEqual((await at(chinaDate(world.clock.at)))!.balance)
    const { available_fen } = await world.db
      .selectFrom('funding_pool')
      .select('available_fen')
      .where('id', '=', POOL)
      .executeTakeFirstOrThrow()
    expect((await at(null))!.balance.POOL).toBe(available_fen)
  })
  it('tells what moved day by day', async () => {
    const nothing = { HOLD: 0, RELEASE: 0, SEND: 0, ARRIVE: 0, RETURN: 0, RESTORE: 0, REPAY: 0 }
    const history = readPoolHistory(parts())
    expect(await history(POOL, '2026-11-21', '2026-11-23')).toEqual([
      { day: '2026-11-21', budgetFen: 0, moved: { ...nothing, HOLD: 3 * AMOUNT } },
      { day: '2026-11-22', budgetFen: 0, moved: { ...nothing, SEND: 2 * AMOUNT, ARRIVE: AMOUNT } },
      { day: '2026-11-23', budgetFen: 0, moved: { ...nothing, RETURN: AMOUNT } },
    ])
    expect(await history(POOL, '2026-11-22', '2026-11-22')).toHaveLength(1)
    await expect(history(POOL, '2025-01-01', '2026-11-22')).rejects.toThrow(Fault)
  })
  it('a day ends with the budget of that day, whatever it is raised to after', async () => {
    expect(await budgetBy(world, POOL, 700)).toBe(true)
    expect((await at(null))!).toMatchObject({ budgetFen: RUN_BUDGET + 700 })
    const before = (await at('2026-11-22'))!
    expect(before).toMatchObject({ budgetFen: RUN_BUDGET, availableFen: null })
    expect(isEven(before.budgetFen, before.balance, null)).toBe(true)
    const [last] = await readPoolHistory(parts())(POOL, '2026-11-23', '2026-11-23')
    expect(last).toMatchObject({ budgetFen: 700, moved: { RETURN: AMOUNT, HOLD: 0 } })
  })
  it('says that a pool is not even when taps may take 5 分 more than its books leave, or 5 less', async () => {
    const view = async (on: string | null) => (await asked(parts(), on)).find(({ id }) => id === POOL)!
    const even = await view(null)
    expect(even).toMatchObject({ balanced: true, availableFen: even.poolFen })
    for (const off of [5, -10]) {
      const { rows } = await sql<{ fen: number }>`
        update funding_pool set available_fen = available_fen + ${off} where id = ${POOL} returning available_fen as fen`.execute(
        world.db,
      )
      expect(await view(null)).toMatchObject({
        balanced: false,
        availableFen: rows[0]!.fen,
        poolFen: even.poolFen,
      })
      expect(await view('2026-11-22')).toMatchObject({ balanced: true, availableFen: null })
    }
    await sql`update funding_pool set available_fen = available_fen + 5 where id = ${POOL}`.execute(world.db)
    expect(await view('2026-11-23')).toMatchObject({ balanced: true })
  })
  it('is read by the department of the pool and by who supervises it, by nobody else', async () => {
    expect(await at(null, staff('government-services', 'AUDITOR'))).toBeDefined()
    expect(await at(null, staff(HOLDER, 'LEADER'))).toBeDefined()
    expect(await at(null, staff('human-resources', 'REVIEWER'))).toBeUndefined()
    expect(await at(null, staff('human-resources', 'LEADER'))).toBeUndefined()
    await expect(readPoolBooks(parts())({ kind: 'ANONYMOUS' }, null)).rejects.toThrow(Fault)
    await expect(readPoolBooks(parts())(staff(HOLDER, 'SPECIALIST'), null)).rejects.toThrow('您的岗位')
    for (const none of ['2026-13-41', '2026-02-30']) await expect(at(none)).rejects.toThrow('日期')
    expect(await listStatementDays(parts())(staff(HOLDER, 'REVIEWER'))).toEqual([])
  })
})
