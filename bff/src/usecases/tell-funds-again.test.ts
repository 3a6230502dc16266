import { sql } from 'kysely'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, type CaseWorld, caseWorld, POOL } from '../testing/case-world'

describe('refused before there was a line', () => {
  let world: CaseWorld
  let area: ReturnType<typeof testCaseArea>
  beforeAll(async () => {
    world = await caseWorld(0)
    area = testCaseArea(world)
  })
  afterAll(() => world.close())

  const tellingsOf = async (id: string) =>
    (
      await sql<{ title: string }>`select title from message where entitlement_id = ${id}`.execute(world.db)
    ).rows.map(({ title }) => title)

  it('whoever was refused for want of money before there was a line is told once when the pool can pay', async () => {
    const { id } = await world.addCase({ confirmBy: '2026-12-31' })
    const refusal = { outcome: { kind: 'REFUSED', reason: 'POOL_EMPTY' }, entitlementId: id }
    await sql`insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
      values ('u', 'k', 'CONFIRM', '', ${JSON.stringify(refusal)}, ${world.clock.at})`.execute(world.db)
    await area.job('tell-funds-again')
    expect(await tellingsOf(id)).toEqual([])
    await sql`update funding_pool set available_fen = ${AMOUNT} where id = ${POOL}`.execute(world.db)
    await area.job('tell-funds-again')
    await area.job('tell-funds-again')
    expect(await tellingsOf(id)).toEqual(['有一笔待遇等您确认'])
  })
})
