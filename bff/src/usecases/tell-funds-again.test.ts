import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { postgresTaps } from '../adapters/postgres/taps'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, type CaseWorld, caseWorld, POOL, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'

describe('the pool is empty at the last yuan', () => {
  let world: CaseWorld
  let area: ReturnType<typeof testCaseArea>
  beforeAll(async () => {
    world = await caseWorld(AMOUNT)
    area = testCaseArea(world)
  })
  afterAll(() => world.close())

  async function ready() {
    const made = await world.addCase({ confirmBy: '2026-12-31' })
    const who = someone()
    await world.allow(who, made.subjectId)
    const tap = () =>
      confirmEntitlement({
        ...world,
        taps: postgresTaps(world.db, () => undefined),
        subjects: {} as never,
        calendar: chineseWorkingDays({}),
      })(who, { entitlementId: made.id, amountFen: AMOUNT, idempotencyKey: 'tap' })
    return { id: made.id, tap }
  }
  const tellingsOf = async (id: string) =>
    (
      await sql<{ title: string }>`select title from message where entitlement_id = ${id}`.execute(world.db)
    ).rows.map(({ title }) => title)

  it('one wins; the other keeps the offer, knows until when, and is told once when the pool can pay', async () => {
    const racers = [await ready(), await ready()]
    const answers = await Promise.all(racers.map(({ tap }) => tap()))
    expect(answers.map(({ outcome }) => outcome.kind).sort()).toEqual(['DONE', 'REFUSED'])
    const loser = racers[answers.findIndex(({ outcome }) => outcome.kind === 'REFUSED')]!
    expect(answers.find(({ outcome }) => outcome.kind === 'REFUSED')).toMatchObject({
      outcome: { reason: 'POOL_EMPTY', nextStep: expect.stringMatching(/资格留着，2026-12-31 前都有效/) },
      entitlement: { status: 'OFFERED' },
    })
    await area.job('tell-funds-again')
    expect(await tellingsOf(loser.id)).toEqual([])
    await sql`update funding_pool set budget_fen = budget_fen + ${AMOUNT}, available_fen = available_fen + ${AMOUNT}
      where id = ${POOL}`.execute(world.db)
    await area.job('tell-funds-again')
    await area.job('tell-funds-again')
    expect(await tellingsOf(loser.id)).toEqual(['有一笔待遇等您确认'])
  })
})
