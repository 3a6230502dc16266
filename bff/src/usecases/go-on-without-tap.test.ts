import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, type CaseWorld, caseWorld, GOOD_FACTS, NOW, POOL } from '../testing/case-world'

const LAW = '《失业保险条例》第十八条：符合条件的直接发放'

describe('a law that asks nobody (tap: NONE) on the topic `offered`', () => {
  let world: CaseWorld
  let area: ReturnType<typeof testCaseArea>
  let byLaw: ReturnType<typeof sampleItem>
  let plain: ReturnType<typeof sampleItem>
  beforeAll(async () => {
    world = await caseWorld()
    area = testCaseArea(world)
    const messages = { OFFERED: 'benefit-offered' } as const
    byLaw = await world.publish(
      sampleItem({ id: 'by-law', application: { mode: 'AUTO', tap: 'NONE', tapBasis: LAW }, messages }),
    )
    plain = await world.publish(sampleItem({ messages }))
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.clock.at = NOW
  })

  const available = async (pool = POOL) =>
    (
      await sql<{ fen: number }>`select available_fen as fen from funding_pool where id = ${pool}`.execute(
        world.db,
      )
    ).rows[0]!.fen
  const stateOf = async (id: string) =>
    (
      await sql<{ status: string; held: number; ordered: number; told: number }>`
      select e.status, (select count(*)::int from fulfilment f where f.entitlement_id = e.id) as ordered,
        (select coalesce(sum(amount_fen), 0)::bigint from ledger_entry l where l.entitlement_id = e.id and kind = 'HOLD') as held,
        (select count(*)::int from message m where m.entitlement_id = e.id) as told
      from entitlement e where e.id = ${id}`.execute(world.db)
    ).rows[0]!
  const lastEvent = async (id: string) =>
    (
      await sql`select event, actor_kind, actor_id, detail from entitlement_event where entitlement_id = ${id}
        order by seq desc limit 1`.execute(world.db)
    ).rows[0]
  const changeFacts = (subjectId: string, facts: object) =>
    sql`update subject set facts = ${JSON.stringify(facts)}::jsonb, facts_version = 2 where id = ${subjectId}`.execute(
      world.db,
    )

  it('holds the money, orders the execution and records the law; nobody is asked', async () => {
    const { id } = await world.addCase({ item: byLaw })
    const before = await available()
    await area.offered(id)
    expect(await stateOf(id)).toEqual({ status: 'IN_EXECUTION', held: AMOUNT, ordered: 1, told: 0 })
    expect(before - (await available())).toBe(AMOUNT)
    expect(await lastEvent(id)).toEqual({
      event: 'CONFIRM',
      actor_kind: 'SYSTEM',
      actor_id: 'statute',
      detail: { legalBasis: LAW },
    })
  })
  it('the same work delivered twice, or twice at once, holds once and asks nobody', async () => {
    const { id } = await world.addCase({ item: byLaw })
    await Promise.all([area.offered(id), area.offered(id)])
    await area.offered(id)
    expect(await stateOf(id)).toEqual({ status: 'IN_EXECUTION', held: AMOUNT, ordered: 1, told: 0 })
  })
  it('an item that wants a tap waits for it, and its people are told', async () => {
    const { id } = await world.addCase({ item: plain })
    await area.offered(id)
    expect(await stateOf(id)).toEqual({ status: 'OFFERED', held: 0, ordered: 0, told: 1 })
  })
  it('what was decided before the relay came is not announced as waiting', async () => {
    const { id } = await world.addCase({ item: plain, status: 'DECLINED' })
    await area.offered(id)
    expect(await stateOf(id)).toMatchObject({ status: 'DECLINED', told: 0 })
  })
  it('not for doubtful cases', async () => {
    const { id } = await world.addCase({ item: byLaw, status: 'DOUBTFUL' })
    await area.offered(id)
    expect(await stateOf(id)).toEqual({ status: 'DOUBTFUL', held: 0, ordered: 0, told: 0 })
  })
  it.each([
    ['a fact is missing now: doubtful', { 'enterprise.seriousDishonesty': undefined }, 'DOUBTFUL', 'DOUBT'],
    [
      'a fact says no now: refused',
      { 'enterprise.seriousDishonesty': [true, 'development-reform', '2026-11-21'] },
      'REJECTED',
      'REFUSE',
    ],
    [
      'more than the department confirmed: back to it',
      { 'enterprise.unemploymentInsurance.premiumLastYear': [9_000_000, 'human-resources', '2026-11-21'] },
      'DOUBTFUL',
      'DOUBT',
    ],
  ])('%s; no money moves', async (_name, change, status, event) => {
    const { id, subjectId } = await world.addCase({ item: byLaw })
    await changeFacts(subjectId, { ...GOOD_FACTS, ...change })
    const before = await available()
    await area.offered(id)
    expect(await stateOf(id)).toEqual({ status, held: 0, ordered: 0, told: 0 })
    expect(await lastEvent(id)).toMatchObject({ event })
    expect(await available()).toBe(before)
  })
  it('less than the department confirmed is shown to somebody, never paid unseen', async () => {
    const { id, subjectId } = await world.addCase({ item: byLaw })
    const premium = [1_000_000, 'human-resources', '2026-11-21']
    await changeFacts(subjectId, {
      ...GOOD_FACTS,
      'enterprise.unemploymentInsurance.premiumLastYear': premium,
    })
    await area.offered(id)
    expect(await stateOf(id)).toEqual({ status: 'OFFERED', held: 0, ordered: 0, told: 1 })
    expect(await lastEvent(id)).toMatchObject({ event: 'REVALUE' })
  })
  it('without an account it waits and its people are told; without money it gets its place (N-6)', async () => {
    const { id: noAccount } = await world.addCase({ item: byLaw, account: false })
    await world.addPool('empty', AMOUNT - 1)
    const { id: noMoney } = await world.addCase({ item: byLaw, poolId: 'empty' })
    for (const id of [noAccount, noMoney]) await area.offered(id)
    expect(await stateOf(noAccount)).toEqual({ status: 'OFFERED', held: 0, ordered: 0, told: 1 })
    expect(await stateOf(noMoney)).toMatchObject({ status: 'QUEUED', held: 0, ordered: 0 })
    expect(await available('empty')).toBe(AMOUNT - 1)
  })
})
