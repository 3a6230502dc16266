import { sql } from 'kysely'
import { type ExecutorReport, reportOf } from '../domain/settling'
import { AMOUNT, type CaseWorld, caseWorld, NOW } from '../testing/case-world'
import { caseState, confirmedCase } from '../testing/confirmed-case'
import { fakeBank } from '../testing/fake-bank'
import { moneyLane } from '../testing/money-lane'

/** The bank says something about many payments at the same moment: reports share the way, never an outcome. */
describe('reports of the same moment (CC-6, CC-7)', () => {
  let world: CaseWorld
  let lane: ReturnType<typeof moneyLane>
  const alarms: string[] = []
  beforeAll(async () => {
    world = await caseWorld()
    world.clock.at = NOW
    lane = moneyLane(world, { bank: fakeBank(), instructions: [], alarms })
  })
  afterAll(() => world.close())
  beforeEach(() => {
    alarms.length = 0
  })

  const sent = async () => {
    const made = await confirmedCase(world, lane.confirm)
    await lane.settle(made.fulfilmentId, reportOf('SEND'), { requestDigest: '00' })
    return made
  }
  const many = (count: number) => Promise.all(Array.from({ length: count }, sent))
  const success = reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S1' })
  const say = (id: string, report: ExecutorReport, eventId = `e-${id}-${report.report}`) =>
    lane.settle(id, report, { event: { source: 'bank', eventId, body: {} } })
  const PAID = { case: 'FULFILLED', attempts: ['SUCCEEDED'], ledger: ['HOLD', 'SEND', 'ARRIVE'], receipts: 1 }

  it('each is settled as if alone, with a receipt of its own', async () => {
    const all = await many(20)
    const answers = await Promise.all(all.map(({ fulfilmentId }) => say(fulfilmentId, success)))
    expect(answers.map(({ kind }) => kind)).toEqual(all.map(() => 'MOVE'))
    for (const { id } of all) expect(await caseState(world.db, id)).toEqual(PAID)
  })

  it('repeated, wrong, refused or about nobody: changes nothing for the others', async () => {
    const [good, twice, wrong, refused] = await many(4)
    const nobody = '00000000-0000-4000-8000-000000000000'
    const answers = await Promise.all([
      say(good!.fulfilmentId, success),
      say(twice!.fulfilmentId, success, 'same'),
      say(twice!.fulfilmentId, success, 'same'),
      say(wrong!.fulfilmentId, { ...success, amountFen: AMOUNT + 1 }),
      say(refused!.fulfilmentId, reportOf('REJECT', { reason: '户名不符' })),
      say(nobody, success),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual([
      'MOVE',
      'MOVE',
      'TAKEN_BEFORE',
      'ALARM',
      'MOVE',
      'UNKNOWN_INSTRUCTION',
    ])
    expect(alarms).toHaveLength(2)
    for (const { id } of [good!, twice!]) expect(await caseState(world.db, id)).toEqual(PAID)
    expect(await caseState(world.db, wrong!.id)).toMatchObject({ attempts: ['SENDING'], receipts: 0 })
    expect(await caseState(world.db, refused!.id)).toMatchObject({ attempts: ['REJECTED'], receipts: 0 })
  })

  it('two about one instruction follow each other, in the order they came', async () => {
    const [one, other] = await many(2)
    const answers = await Promise.all([
      say(one!.fulfilmentId, reportOf('ACCEPT')),
      say(one!.fulfilmentId, success),
      say(other!.fulfilmentId, success),
      say(other!.fulfilmentId, reportOf('RETURN', { amountFen: AMOUNT })),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual(['MOVE', 'MOVE', 'MOVE', 'MOVE'])
    expect(await caseState(world.db, one!.id)).toEqual(PAID)
    expect(await caseState(world.db, other!.id)).toMatchObject({
      attempts: ['RETURNED'],
      ledger: ['HOLD', 'SEND', 'ARRIVE', 'RETURN'],
    })
  })

  it('a case that somebody else holds keeps only its own report waiting', async () => {
    const [held, ...others] = await many(6)
    let waited: ReturnType<typeof say> | undefined
    await world.db.transaction().execute(async trx => {
      await sql`select from entitlement where id = ${held!.id} for update`.execute(trx)
      waited = say(held!.fulfilmentId, success)
      await Promise.all(others.map(({ fulfilmentId }) => say(fulfilmentId, success)))
      for (const { id } of others) expect(await caseState(world.db, id)).toEqual(PAID)
      expect(await caseState(world.db, held!.id)).toMatchObject({ attempts: ['SENDING'] })
    })
    expect((await waited)!.kind).toBe('MOVE')
    expect(await caseState(world.db, held!.id)).toEqual(PAID)
  })
})
