import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresNotices } from '../adapters/postgres/notices'
import { postgresTaps } from '../adapters/postgres/taps'
import { trialBalance } from '../domain/ledger'
import { AMOUNT, type CaseWorld, caseWorld, GOOD_FACTS, NOW, POOL } from '../testing/case-world'
import { fakeBank } from '../testing/fake-bank'
import { closeNotices } from './close-notices'
import { goOnWithoutTap } from './go-on-without-tap'
import { lastCheck } from './last-check'
import { sendFulfilment } from './send-fulfilment'
import { settleFulfilment } from './settle-fulfilment'

const BUDGET = 10_000_000_000
const LISTED = { 'enterprise.seriousDishonesty': [true, 'development-reform', '2026-11-21'] }
const LAW = '依法按月发给'
const ONCE = [{ id: 'once', text: '每年一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' }] as const

describe('付款前核对: between the decision and the payment', () => {
  let world: CaseWorld
  let byLaw: ReturnType<typeof sampleItem>
  let noticed: ReturnType<typeof sampleItem>
  let bank: ReturnType<typeof fakeBank>
  beforeAll(async () => {
    world = await caseWorld(BUDGET)
    const application = { mode: 'AUTO', tap: 'NONE', tapBasis: LAW } as const
    byLaw = await world.publish(sampleItem({ id: 'by-law', application, limits: ONCE }))
    noticed = await world.publish(
      sampleItem({ id: 'noticed', application, publicNotice: { workingDays: 5 } }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    bank = fakeBank()
    world.clock.at = NOW
  })
  afterEach(async () => {
    const { rows } = await sql<{ from: string; to: string; amountFen: number }>`
      select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry`.execute(world.db)
    const balance = trialBalance(BUDGET, rows as never)
    expect(Object.values(balance).every(fen => fen >= 0)).toBe(true)
    const pool = await sql<{ fen: number }>`select available_fen as fen from funding_pool where id = ${POOL}`
    expect((await pool.execute(world.db)).rows[0]!.fen).toBe(balance.POOL)
  })

  function parts() {
    const taps = postgresTaps(world.db, () => undefined)
    const fulfilments = postgresFulfilments(world.db, world.personalData, () => undefined)
    const deps = { ...world, taps, fulfilments, digest: sha256, alarm: () => undefined }
    const settle = settleFulfilment(deps)
    const entitlements = postgresEntitlements(world.db)
    const named = { identity: async () => ({ name: '邢德旺', identifier: '', phone: '' }) } as never
    return {
      goOn: goOnWithoutTap({ ...deps, entitlements, subjects: named, calendar: chineseWorkingDays({}) }),
      send: sendFulfilment({
        ...deps,
        bank,
        executors: {} as never,
        settle,
        lastCheck: lastCheck(deps),
      }),
      close: closeNotices({ ...deps, notices: postgresNotices(world.db) }),
    }
  }
  const deliver = (subjectId: string, change: object) =>
    sql`update subject set facts = ${JSON.stringify({ ...GOOD_FACTS, ...change })}::jsonb,
      facts_version = facts_version + 1 where id = ${subjectId}`.execute(world.db)
  const instructionsOf = async (id: string) =>
    (
      await sql<{ id: string; attempt: number; status: string; reason: string | null }>`
        select id, attempt, status, reason from fulfilment where entitlement_id = ${id} order by attempt`.execute(
        world.db,
      )
    ).rows
  const stateOf = async (id: string) =>
    (
      await sql<{ status: string; note: string | null; event: string; claims: number; told: string | null }>`
        select e.status, e.department_note as note,
          (select event from entitlement_event v where v.entitlement_id = e.id order by seq desc limit 1) as event,
          (select count(*)::int from grant_claim c where c.entitlement_id = e.id and released_at is null) as claims,
          (select payload->>'reason' from outbox o where o.topic = 'announce' and payload->>'entitlementId' = e.id::text
            and payload->>'event' = 'STOPPED' order by o.id desc limit 1) as told
        from entitlement e where e.id = ${id}`.execute(world.db)
    ).rows[0]!
  async function ordered() {
    const { id, subjectId } = await world.addCase({ item: byLaw })
    await parts().goOn(id)
    const [instruction] = await instructionsOf(id)
    return { id, subjectId, instruction: instruction!.id }
  }

  it('nothing has changed: it is paid', async () => {
    const { id, instruction } = await ordered()
    await parts().send(instruction)
    expect(bank.payments.size).toBe(1)
    expect((await instructionsOf(id))[0]).toMatchObject({ attempt: 1 })
  })
  it('something else has changed: it is paid all the same', async () => {
    const { subjectId, instruction } = await ordered()
    await deliver(subjectId, { 'enterprise.zombie': [false, 'state-assets', '2026-11-21'] })
    await parts().send(instruction)
    expect(bank.payments.size).toBe(1)
  })
  it('a clause says no now: nothing leaves, the money is back, the reason is told', async () => {
    const { id, subjectId, instruction } = await ordered()
    await deliver(subjectId, LISTED)
    await parts().send(instruction)
    await parts().send(instruction)
    expect(bank.payments.size).toBe(0)
    const state = await stateOf(id)
    expect(state).toMatchObject({ status: 'REJECTED', event: 'STOP', claims: 0 })
    expect(state.note).toMatch(/^付款前又核对了一次：.*是否列入严重失信主体名单.*这一笔不再发。$/)
    expect(state.told).toContain('严重失信')
    expect(await instructionsOf(id)).toMatchObject([{ status: 'REJECTED', reason: state.told }])
  })
  it('unknown never pays: a datum withdrawn sends it back to the department', async () => {
    const { id, subjectId, instruction } = await ordered()
    await deliver(subjectId, { 'enterprise.seriousDishonesty': undefined })
    await parts().send(instruction)
    expect(bank.payments.size).toBe(0)
    expect(await stateOf(id)).toMatchObject({ status: 'DOUBTFUL', event: 'HOLD_BACK', claims: 0 })
  })
  it('less than was confirmed goes back to the department; more is paid as it was confirmed', async () => {
    const premium = 'enterprise.unemploymentInsurance.premiumLastYear'
    const less = await ordered()
    await deliver(less.subjectId, { [premium]: [1_000_000, 'human-resources', '2026-11-21'] })
    await parts().send(less.instruction)
    expect((await stateOf(less.id)).note).toContain('按最新数据只有 6,000.00 元')
    const more = await ordered()
    await deliver(more.subjectId, { [premium]: [9_000_000, 'human-resources', '2026-11-21'] })
    await parts().send(more.instruction)
    expect([...bank.payments.values()].map(({ order }) => order.amountFen)).toEqual([AMOUNT])
  })
  it('that time has passed takes nothing away: judged by the day of the decision', async () => {
    const { subjectId, instruction } = await ordered()
    world.clock.at = new Date('2031-01-04T09:00:00+08:00')
    await deliver(subjectId, {})
    await parts().send(instruction)
    expect(bank.payments.size).toBe(1)
  })
  it('two workers at once, one with an older look: stopped once, never paid', async () => {
    const { id, subjectId, instruction } = await ordered()
    await deliver(subjectId, LISTED)
    const { send } = parts()
    await Promise.allSettled([send(instruction), send(instruction)])
    expect(bank.payments.size).toBe(0)
    expect((await stateOf(id)).status).toBe('REJECTED')
  })
  it('what has left is not called back: the bank alone knows', async () => {
    const { id, subjectId, instruction } = await ordered()
    await parts().send(instruction)
    await deliver(subjectId, LISTED)
    await parts().send(instruction)
    expect([bank.payments.size, (await stateOf(id)).event]).toEqual([1, 'CONFIRM'])
  })
  it('the record was wrong and is set right: confirmed again, it is paid once, in a round of its own', async () => {
    const { id, subjectId, instruction } = await ordered()
    await deliver(subjectId, LISTED)
    await parts().send(instruction)
    await deliver(subjectId, {})
    await sql`update entitlement set status = 'OFFERED', revision = revision + 1 where id = ${id}`.execute(
      world.db,
    )
    await parts().goOn(id)
    const [stopped, again] = await instructionsOf(id)
    expect([stopped!.attempt, again!.attempt > 1]).toEqual([1, true])
    await parts().send(again!.id)
    expect(bank.payments.size).toBe(1)
    expect((await stateOf(id)).claims).toBeGreaterThan(0)
  })
  it('during the notice: the line ends with the reason instead of going to its executor', async () => {
    const dead = await world.addCase({ item: noticed })
    const alive = await world.addCase({ item: noticed })
    for (const { id } of [dead, alive]) await parts().goOn(id)
    await deliver(dead.subjectId, LISTED)
    world.clock.at = new Date('2026-12-01T09:00:00+08:00')
    expect(await parts().close()).toBe(1)
    expect(await stateOf(dead.id)).toMatchObject({ status: 'REJECTED', event: 'STOP', claims: 0 })
    expect(await instructionsOf(dead.id)).toEqual([])
    expect(await stateOf(alive.id)).toMatchObject({ status: 'IN_EXECUTION', event: 'CLOSE_NOTICE' })
    await deliver(dead.subjectId, {})
    await sql`update entitlement set status = 'OFFERED', revision = revision + 1 where id = ${dead.id}`.execute(
      world.db,
    )
    await parts().goOn(dead.id)
    expect((await stateOf(dead.id)).status).toBe('IN_NOTICE')
  })
})
