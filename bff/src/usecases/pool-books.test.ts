import fc from 'fast-check'
import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresPoolLedger } from '../adapters/postgres/pool-ledger'
import { postgresPoolQueue } from '../adapters/postgres/pool-queue'
import { postgresTaps } from '../adapters/postgres/taps'
import { CUT_OFF_MS, FULFILMENT_REPORTS, type FulfilmentReport } from '../domain/fulfilment'
import { isEven, type LedgerAccount, trialBalance } from '../domain/ledger'
import { answerLine, stopLine } from '../domain/notice'
import { reportOf } from '../domain/settling'
import type { CaseActor } from '../ports/entitlements'
import { budgetBy } from '../testing/budget-by'
import { AMOUNT, type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'
import { BY_THE_CLOCK } from './close-notices'
import { confirmEntitlement } from './confirm-entitlement'
import { giveTurns } from './give-turns'
import { retryFulfilment } from './retry-fulfilment'
import { settleFulfilment } from './settle-fulfilment'

const CASES = 4
const VERBS = [
  'confirm',
  'object',
  'uphold',
  'report',
  'report',
  'report',
  'retry',
  'turns',
  'budget',
] as const
interface Step {
  verb: (typeof VERBS)[number]
  one: number
  attempt: number
  report: FulfilmentReport
  fen: number
}
const step = fc.record<Step>({
  verb: fc.constantFrom(...VERBS),
  one: fc.nat(CASES - 1),
  attempt: fc.nat(1),
  report: fc.constantFrom(...FULFILMENT_REPORTS),
  fen: fc.integer({ min: -AMOUNT, max: 2 * AMOUNT }).filter(fen => fen !== 0),
})
/** Steps of one group happen at once. */
const groups = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 14 })

describe('the books of a pool in the database (CC-7, CC-13)', () => {
  let world: CaseWorld
  let pools = 0
  beforeAll(async () => {
    world = await caseWorld()
    world.clock.at = NOW
  })
  afterAll(() => world.close())

  async function pool(budgetFen: number) {
    pools += 1
    const poolId = `small-${pools}`
    await world.addPool(poolId, budgetFen)
    const noticed = await world.publish(sampleItem({ id: 'with-notice', publicNotice: { workingDays: 5 } }))
    const cases = await Promise.all(
      Array.from({ length: CASES }, async (_, index) => {
        const made = await world.addCase({ poolId, ...(index % 2 ? { item: noticed } : {}) })
        const who = someone()
        await world.allow(who, made.subjectId)
        return { ...made, who }
      }),
    )
    const fulfilments = postgresFulfilments(world.db, world.personalData, () => undefined)
    const taps = postgresTaps(world.db, () => undefined)
    const deps = { ...world, taps, fulfilments, subjects: {} as never, calendar: chineseWorkingDays({}) }
    const settle = settleFulfilment({ ...deps, digest: sha256, alarm: () => undefined })
    const confirm = confirmEntitlement(deps)
    const retry = retryFulfilment(deps)
    const turns = giveTurns({ ...deps, poolQueue: postgresPoolQueue(world.db) })
    const staff: CaseActor = BY_THE_CLOCK
    const attemptsOf = async (id: string) =>
      (
        await sql<{
          id: string
        }>`select id from fulfilment where entitlement_id = ${id} order by attempt`.execute(world.db)
      ).rows
    async function run({ verb, one, attempt, report, fen }: Step, key: string): Promise<void> {
      const { id, who } = cases[one]!
      switch (verb) {
        case 'confirm':
          return void (await confirm(who, { entitlementId: id, amountFen: AMOUNT, idempotencyKey: key }))
        case 'object':
          return void (await taps.change(staff, id, NOW, async ({ entitlement }) =>
            stopLine(entitlement, 'o'),
          ))
        case 'uphold':
          return void (await taps.change(staff, id, NOW, async ({ entitlement }) =>
            answerLine(entitlement, true, 'o'),
          ))
        case 'retry':
          return void (await retry(who, { entitlementId: id, accountId: null, idempotencyKey: key }))
        case 'turns':
          // Whoever moved the pool in the same moment makes it fail; the next round finds what it left.
          return void (await turns().catch(() => undefined))
        case 'budget':
          if (await budgetBy(world, poolId, fen)) budget += fen
          return
        case 'report': {
          const target = (await attemptsOf(id))[attempt]
          if (target) await settle(target.id, reportOf(report, { serial: 'S1' }))
        }
      }
    }
    let budget = budgetFen
    return { poolId, cases, run, settle, attemptsOf, budget: () => budget }
  }
  /** At any moment, whoever is in the middle of something: what taps may take is what the books leave. */
  async function checkMoment(poolId: string) {
    const books = (await postgresPoolLedger(world.db).at(null, null)).find(({ id }) => id === poolId)!
    expect(books.availableFen).toBe(books.balance.POOL)
    expect(isEven(books.budgetFen, books.balance, books.availableFen)).toBe(true)
    return books
  }
  async function checkBooks(poolId: string, budgetFen: number) {
    expect((await checkMoment(poolId)).budgetFen).toBe(budgetFen)
    const { rows: movements } = await sql<{ from: LedgerAccount; to: LedgerAccount; amountFen: number }>`
      select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry
      where pool_id = ${poolId}`.execute(world.db)
    const { rows } = await sql<{ available: number; live: number }>`
      select p.available_fen as available, coalesce((select max(n) from (select count(*)::int as n from fulfilment f
        join entitlement e on e.id = f.entitlement_id where e.pool_id = p.id
        and f.status not in ('RETURNED', 'REVERSED', 'REJECTED') group by e.id) lives), 0) as live
      from funding_pool p where p.id = ${poolId}`.execute(world.db)
    const { available, live } = rows[0]!
    const balance = trialBalance(budgetFen, movements)
    expect(available).toBeGreaterThanOrEqual(0)
    expect(balance.POOL).toBe(available)
    for (const part of Object.values(balance)) expect(part).toBeGreaterThanOrEqual(0)
    expect(Object.values(balance).reduce((sum, part) => sum + part, 0)).toBe(budgetFen)
    expect(live).toBeLessThanOrEqual(1)
  }

  it('balance whatever happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: AMOUNT - 1, max: 3 * AMOUNT }), groups, async (budget, taken) => {
        const { poolId, run, budget: now } = await pool(budget)
        for (const [round, group] of taken.entries()) {
          const work = group.map((each, index) => run(each, `k-${poolId}-${round}-${index}`))
          await Promise.all([
            ...work,
            checkMoment(poolId),
            ...work.map(one => one.then(() => checkMoment(poolId))),
          ])
          await checkBooks(poolId, now())
        }
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })
  it('a payment given up, paid all the same and returned after that is written down to the end', async () => {
    const { poolId, cases, run, settle, attemptsOf } = await pool(AMOUNT)
    await run({ verb: 'confirm', one: 0, attempt: 0, report: 'SEND', fen: 1 }, 'late')
    const [first] = await attemptsOf(cases[0]!.id)
    const at = world.clock.now()
    for (const report of ['SEND', 'LOSE_ANSWER', 'GIVE_UP', 'SUCCEED', 'RETURN'] as const) {
      if (report === 'GIVE_UP')
        await sql`update fulfilment set missing_since = ${new Date(at.getTime() - CUT_OFF_MS)}
          where id = ${first!.id}`.execute(world.db)
      expect(await settle(first!.id, reportOf(report, { serial: 'S1', at }))).toMatchObject({ kind: 'MOVE' })
    }
    await run({ verb: 'retry', one: 0, attempt: 0, report: 'SEND', fen: 1 }, 'again')
    expect(await attemptsOf(cases[0]!.id)).toHaveLength(2)
    const { rows: news } = await sql<{ occasion: string }>`select payload->>'occasion' as occasion from outbox
      where topic = 'announce' and payload->>'entitlementId' = ${cases[0]!.id} order by id`.execute(world.db)
    expect(news.map(({ occasion }) => occasion)).toEqual([
      'confirmed',
      'refused-1',
      'fulfilled-1',
      'returned-1',
    ])
    await checkBooks(poolId, AMOUNT)
  })
})
