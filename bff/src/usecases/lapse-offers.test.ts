import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { postgresTaps } from '../adapters/postgres/taps'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, type CaseWorld, caseWorld, NOW, POOL, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'

const LAST_DAY = '2026-12-31'
const LAST_MOMENT = new Date('2026-12-31T23:59:59.999+08:00')
const NEXT_DAY = new Date('2027-01-01T00:00:00+08:00')

describe('offers past their last day lapse', () => {
  let world: CaseWorld
  let area: ReturnType<typeof testCaseArea>
  beforeAll(async () => {
    world = await caseWorld()
    area = testCaseArea(world)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.clock.at = NOW
  })

  const lapse = () => area.job('lapse-offers')
  const rowsOf = async (id: string) =>
    (
      await sql<{ status: string; lapses: number; confirms: number; held: number; ordered: number }>`
      select e.status, count(*) filter (where v.event = 'LAPSE')::int as lapses,
        count(*) filter (where v.event = 'CONFIRM')::int as confirms,
        (select count(*)::int from ledger_entry l where l.entitlement_id = e.id) as held,
        (select count(*)::int from fulfilment f where f.entitlement_id = e.id) as ordered
      from entitlement e join entitlement_event v on v.entitlement_id = e.id where e.id = ${id} group by e.id`.execute(
        world.db,
      )
    ).rows[0]!
  const available = async () =>
    (
      await sql<{ fen: number }>`select available_fen as fen from funding_pool where id = ${POOL}`.execute(
        world.db,
      )
    ).rows[0]!.fen
  const LAPSED = { status: 'LAPSED', lapses: 1, confirms: 0, held: 0, ordered: 0 }
  const CONFIRMED = { status: 'IN_EXECUTION', lapses: 0, confirms: 1, held: 1, ordered: 1 }
  /** The tap of somebody whose clock shows `at`. */
  function tap(id: string, who: ReturnType<typeof someone>, at: Date) {
    const taps = postgresTaps(world.db, () => undefined)
    const clock = { now: () => at }
    const deps = { ...world, taps, clock, subjects: {} as never, calendar: chineseWorkingDays({}) }
    return confirmEntitlement(deps)(who, { entitlementId: id, amountFen: AMOUNT, idempotencyKey: 'tap' })
  }
  async function ready(change: Parameters<CaseWorld['addCase']>[0] = {}) {
    const made = await world.addCase(change)
    const who = someone()
    await world.allow(who, made.subjectId)
    return { ...made, who }
  }

  it('not on the last day, once after it, by two workers at once; nothing moves', async () => {
    const offered = await ready()
    const declined = await ready({ status: 'DECLINED' })
    const before = await available()
    world.clock.at = LAST_MOMENT
    await lapse()
    expect(await rowsOf(offered.id)).toMatchObject({ status: 'OFFERED', lapses: 0 })
    expect(await rowsOf(declined.id)).toMatchObject({ status: 'DECLINED', lapses: 0 })
    world.clock.at = NEXT_DAY
    await Promise.all([lapse(), lapse()])
    await lapse()
    for (const { id } of [offered, declined]) expect(await rowsOf(id)).toEqual(LAPSED)
    expect(await available()).toBe(before)
    for (const { id, who } of [offered, declined])
      expect((await tap(id, who, NEXT_DAY)).outcome).toMatchObject({ kind: 'REFUSED', reason: 'TOO_LATE' })
  })
  it.each(['SURE', 'DOUBTFUL', 'IN_NOTICE', 'IN_EXECUTION', 'FULFILLED', 'RETURNED'])(
    '%s never lapses',
    async status => {
      const { id } = await world.addCase({ status })
      world.clock.at = NEXT_DAY
      await lapse()
      expect(await rowsOf(id)).toMatchObject({ status, lapses: 0 })
    },
  )
  it('an offer without a last day stays', async () => {
    const { id } = await world.addCase({ confirmBy: null })
    world.clock.at = NEXT_DAY
    await lapse()
    expect(await rowsOf(id)).toMatchObject({ status: 'OFFERED', lapses: 0 })
  })
  it('the tap that came before midnight wins over the clock after it, and the other way round', async () => {
    const [first, second] = [await ready({ confirmBy: LAST_DAY }), await ready({ confirmBy: LAST_DAY })]
    await tap(first.id, first.who, LAST_MOMENT)
    world.clock.at = NEXT_DAY
    await lapse()
    expect(await rowsOf(first.id)).toEqual(CONFIRMED)
    expect((await tap(second.id, second.who, LAST_MOMENT)).outcome).toMatchObject({ reason: 'TOO_LATE' })
    expect(await rowsOf(second.id)).toEqual(LAPSED)
  })
  it('both in the same moment: one of them wins, whole', async () => {
    const before = await available()
    const cases = await Promise.all(Array.from({ length: 12 }, () => ready({ status: 'DECLINED' })))
    world.clock.at = NEXT_DAY
    const [, ...answers] = await Promise.all([
      lapse(),
      ...cases.map(({ id, who }) => tap(id, who, LAST_MOMENT)),
      lapse(),
    ])
    let confirmed = 0
    for (const [index, { id }] of cases.entries()) {
      const { outcome } = answers[index] as Awaited<ReturnType<typeof tap>>
      if (outcome.kind === 'DONE') confirmed += 1
      else expect(outcome).toMatchObject({ kind: 'REFUSED', reason: 'TOO_LATE' })
      expect(await rowsOf(id)).toEqual(outcome.kind === 'DONE' ? CONFIRMED : LAPSED)
    }
    expect(before - (await available())).toBe(confirmed * AMOUNT)
  })
})
