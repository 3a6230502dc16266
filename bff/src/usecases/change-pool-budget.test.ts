import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { postgresPoolBudgets } from '../adapters/postgres/pool-budgets'
import { postgresPoolLedger } from '../adapters/postgres/pool-ledger'
import { postgresTaps } from '../adapters/postgres/taps'
import type { StaffActor, StaffRole } from '../domain/actor'
import { Fault } from '../domain/fault'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, type CaseWorld, caseWorld, someone } from '../testing/case-world'
import { askPoolBudget, decidePoolBudget, listPoolBudget } from './change-pool-budget'
import { confirmEntitlement } from './confirm-entitlement'

const HOLDER = 'unemployment-insurance-fund'
/** CZ-3: the way a budget is changed. */
describe('the budget of a pool, by a document and two people', () => {
  let world: CaseWorld
  let author: StaffActor
  let reviewer: StaffActor
  let asking: StaffActor
  let pools = 0
  let poolId: string
  beforeAll(async () => {
    world = await caseWorld()
    author = await staff('许诺', 'ACCEPTOR')
    reviewer = await staff('何静', 'REVIEWER')
    asking = await staff('沈力', 'REVIEWER')
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    pools += 1
    poolId = `small-${pools}`
    await world.addPool(poolId, 500_00)
  })

  async function staff(name: string, role: StaffRole, department = HOLDER, regionCode = '220100') {
    const staffId = world.ids.uuid()
    await world.db
      .insertInto('staff')
      .values({
        ...{ id: staffId, staff_no: staffId, name, department, region_code: regionCode },
        ...{ roles: [role], updated_at: world.clock.now() },
      } as never)
      .execute()
    return { kind: 'STAFF', staffId, name, department, regionCode, roles: [role] } as StaffActor
  }
  const deps = () => ({ ...world, budgets: postgresPoolBudgets(world.db), city: '220100' })
  let asked = 0
  function ask(actor: StaffActor, change: object = {}) {
    asked += 1
    const command = {
      poolId: poolId,
      amountFen: 100_00,
      reference: `长财社〔2026〕${asked} 号`,
      key: `k${asked}`,
    }
    return askPoolBudget(deps())(actor, { ...command, ...change })
  }
  const decide = (actor: StaffActor, id: string, agrees = true) =>
    decidePoolBudget(deps())(actor, { id, agrees })
  const said = (work: Promise<unknown>) =>
    work.then(
      () => 'went through',
      error => (error instanceof Fault ? `${error.code} ${error.message}` : Promise.reject(error)),
    )
  const books = async () =>
    (await postgresPoolLedger(world.db).at(null, null)).find(({ id }) => id === poolId)!

  it('moves nothing until another person, a reviewer, agrees; then budget and money at once', async () => {
    const change = await ask(author)
    expect(change).toMatchObject({ mine: true, agreed: null, askedBy: { name: '许诺' } })
    expect(await books()).toMatchObject({ budgetFen: 500_00, availableFen: 500_00 })
    expect(await said(decide(author, change.id))).toMatch('FORBIDDEN')
    expect(await decide(reviewer, change.id)).toMatchObject({ mine: false, agreed: true, decidedBy: '何静' })
    expect(await books()).toMatchObject({
      budgetFen: 600_00,
      availableFen: 600_00,
      balance: { POOL: 600_00 },
    })
    expect(await said(decide(reviewer, change.id))).toMatch('CONFLICT 这一笔已经有人定过了')
  })
  it('is never agreed to by who asked, who may take it back', async () => {
    const own = await ask(reviewer)
    expect(await said(decide(reviewer, own.id))).toBe('FORBIDDEN 自己提的要由本部门另一位核定人确认。')
    expect(await decide(reviewer, own.id, false)).toMatchObject({ agreed: false })
    const other = await ask(asking)
    expect(await said(decide(author, other.id, false))).toMatch('FORBIDDEN')
    expect(await decide(await staff('苗青', 'REVIEWER'), other.id, false)).toMatchObject({ agreed: false })
    expect((await books()).budgetFen).toBe(500_00)
    const seen = await listPoolBudget(deps())(asking, poolId)
    expect(seen.map(({ mine, agreed }) => [mine, agreed])).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, false],
      ]),
    )
  })
  it('two who agree at once book it once', async () => {
    const { id } = await ask(author)
    const answers = await Promise.all([said(decide(reviewer, id)), said(decide(asking, id))])
    expect(answers.filter(answer => answer === 'went through')).toHaveLength(1)
    expect((await books()).budgetFen).toBe(600_00)
  })
  it.each([
    [{ amountFen: 0 }, '金额：'],
    [{ amountFen: 100_000_000_000_001 }, '金额：'],
    [{ amountFen: -500_01 }, '金额：没有安排出去的只剩 500.00 元'],
    [{ reference: '  12 ' }, '文号：'],
    [{ reference: '长'.repeat(61) }, '文号：'],
  ])('refuses %j in words, with the field', async (change, words) => {
    expect(await said(ask(author, change))).toMatch(`INVALID_INPUT ${words}`)
  })
  it('a document is booked once, whoever asks again', async () => {
    const [first, second] = [
      await ask(author, { reference: '长财社〔2026〕88 号' }),
      await ask(asking, { reference: '长财社〔2026〕88  号' }),
    ]
    await decide(reviewer, first.id)
    expect(await said(decide(reviewer, second.id))).toMatch('CONFLICT 文号：“长财社〔2026〕88 号”已经记过')
    expect(await said(ask(author, { reference: '长财社〔2026〕88 号' }))).toMatch('INVALID_INPUT 文号：')
    expect((await books()).budgetFen).toBe(600_00)
  })
  it('the same key asks once, and never for something else', async () => {
    const once = { reference: '长财社〔2026〕99 号', key: 'same' }
    const first = await ask(author, once)
    await decide(reviewer, first.id)
    expect(await ask(author, once)).toMatchObject({ id: first.id, agreed: true })
    expect(await said(ask(author, { ...once, amountFen: 5 }))).toMatch('CONFLICT 这次已经提过')
    expect(await listPoolBudget(deps())(author, poolId)).toHaveLength(1)
  })
  it('what was promised meanwhile is not taken out', async () => {
    const less = await ask(author, { amountFen: -500_00 })
    await world.db
      .updateTable('funding_pool')
      .set({ available_fen: 499_99 })
      .where('id', '=', poolId)
      .execute()
    expect(await said(decide(reviewer, less.id))).toMatch('CONFLICT 金额：没有安排出去的只剩 499.99 元')
    // It still waits: nothing was decided.
    expect((await listPoolBudget(deps())(author, poolId))[0]).toMatchObject({ agreed: null })
  })
  it('is the holder’s own, of the whole city', async () => {
    const { id } = await ask(author)
    for (const [department, region] of [
      ['finance', '220100'],
      [HOLDER, '220104'],
    ] as const) {
      const stranger = await staff('郭恒', 'REVIEWER', department, region)
      expect(await said(ask(stranger))).toMatch('NOT_FOUND')
      expect(await said(decide(stranger, id))).toMatch('NOT_FOUND')
    }
    expect(await said(ask(await staff('沈明远', 'LEADER')))).toMatch('FORBIDDEN')
    expect(await said(ask(author, { poolId: 'no-such-pool' }))).toMatch('NOT_FOUND')
    expect(await said(decide(reviewer, 'no-such-change'))).toMatch('NOT_FOUND')
  })
  it('gives their turn to those who wait, in their order', async () => {
    const empty = await ask(author, { amountFen: -500_00 })
    await decide(reviewer, empty.id)
    const made = await world.addCase({ poolId })
    const who = someone()
    await world.allow(who, made.subjectId)
    const tap = confirmEntitlement({
      ...world,
      taps: postgresTaps(world.db, () => undefined),
      subjects: {} as never,
      calendar: chineseWorkingDays({}),
    })
    await tap(who, { entitlementId: made.id, amountFen: AMOUNT, idempotencyKey: 'tap' })
    const status = async () =>
      (await world.db.selectFrom('entitlement').select('status').where('id', '=', made.id).executeTakeFirst())
        ?.status
    expect(await status()).toBe('QUEUED')
    const more = await ask(author, { amountFen: AMOUNT })
    await testCaseArea(world).job('give-turns')
    expect(await status()).toBe('QUEUED')
    await decide(reviewer, more.id)
    await testCaseArea(world).job('give-turns')
    expect(await status()).toBe('IN_EXECUTION')
    expect(await books()).toMatchObject({ budgetFen: AMOUNT, availableFen: 0, balance: { HELD: AMOUNT } })
  })
})
