import { breachOf, placeText } from '@policy-direct/shared/public-log/queue-chain'
import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { postgresPoolQueue } from '../adapters/postgres/pool-queue'
import { postgresTaps } from '../adapters/postgres/taps'
import { budgetBy } from '../testing/budget-by'
import { testCaseArea } from '../testing/case-area'
import { AMOUNT, type CaseWorld, caseWorld, GOOD_FACTS, NOW, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'
import { declineEntitlement } from './decline-entitlement'
import { giveTurns } from './give-turns'

let world: CaseWorld
let area: ReturnType<typeof testCaseArea>
beforeAll(async () => {
  world = await caseWorld()
  area = testCaseArea(world)
})
afterAll(() => world.close())

const queue = () => postgresPoolQueue(world.db)
const deps = () => ({
  ...world,
  taps: postgresTaps(world.db, () => undefined),
  subjects: {} as never,
  calendar: chineseWorkingDays({}),
})
const pays = (pool: string, fen: number) => budgetBy(world, pool, fen)

async function ready(poolId: string, change: Parameters<CaseWorld['addCase']>[0] = {}) {
  const made = await world.addCase({ poolId, ...change })
  const who = someone()
  await world.allow(who, made.subjectId)
  const tap = async (key = 'tap') =>
    (
      await confirmEntitlement(deps())(who, {
        entitlementId: made.id,
        amountFen: AMOUNT,
        idempotencyKey: key,
      })
    ).outcome
  const decline = () => declineEntitlement(deps())(who, { entitlementId: made.id, idempotencyKey: 'no' })
  return { id: made.id, subjectId: made.subjectId, tap, decline }
}
type Ready = Awaited<ReturnType<typeof ready>>

async function inLine(pool: string, count: number): Promise<Ready[]> {
  await world.addPool(pool, 0)
  const all: Ready[] = []
  for (let n = 0; n < count; n += 1) {
    all.push(await ready(pool))
    await all[n]!.tap()
  }
  return all
}
const statusOf = async (id: string) =>
  (await sql<{ status: string }>`select status from entitlement where id = ${id}`.execute(world.db)).rows[0]!
    .status
const statuses = (all: readonly Ready[]) => Promise.all(all.map(({ id }) => statusOf(id)))
const placeOf = async (id: string) => (await queue().places([id]))[0]!
const toldOf = async (id: string) =>
  (
    await sql<{ event: string }>`select payload ->> 'event' as event from outbox
      where topic = 'announce' and payload ->> 'entitlementId' = ${id} order by id`.execute(world.db)
  ).rows.map(({ event }) => event)
const chainOf = (pool: string) => queue().links(pool, 0, 1_000)
const breach = async (pool: string) => breachOf(sha256, pool, await chainOf(pool))

describe('N-6 the line of a pool', () => {
  it('gives what comes back in the order of the taps, as far as it goes, and tells everybody', async () => {
    const all = await inLine('order', 4)
    expect(await Promise.all(all.map(async ({ id }) => (await placeOf(id)).ahead))).toEqual([0, 1, 2, 3])
    await area.job('give-turns')
    expect(await statuses(all)).toEqual(Array(4).fill('QUEUED'))
    await pays('order', 2 * AMOUNT + 1)
    await area.job('give-turns')
    expect(await statuses(all)).toEqual(['IN_EXECUTION', 'IN_EXECUTION', 'QUEUED', 'QUEUED'])
    expect(await toldOf(all[0]!.id)).toEqual(['QUEUED', 'QUEUE_TURN'])
    expect(await placeOf(all[3]!.id)).toMatchObject({ position: 4, event: 'WAITING', ahead: 1 })
    expect(await placeOf(all[0]!.id)).toMatchObject({ position: 1, event: 'GRANTED', ahead: 0 })
    expect(await queue().waiting('order')).toBe(2)
    expect(await breach('order')).toBeNull()
  })
  it('lets nobody in from the side: a newcomer waits behind, even when the pool could pay it', async () => {
    const [first] = await inLine('side', 1)
    await sql`update funding_pool set available_fen = ${AMOUNT - 1} where id = 'side'`.execute(world.db)
    await sql`update pool_place set amount_fen = ${AMOUNT} where entitlement_id = ${first!.id}`.execute(
      world.db,
    )
    const small = await ready('side', {
      facts: {
        ...GOOD_FACTS,
        'enterprise.unemploymentInsurance.premiumLastYear': [100_000, 'human-resources', '2026-11-20'],
      },
    })
    const tap = confirmEntitlement(deps())
    const who = someone()
    await world.allow(who, small.subjectId)
    const answer = await tap(who, { entitlementId: small.id, amountFen: 60_000, idempotencyKey: 'small' })
    expect(answer.entitlement?.status).toBe('QUEUED')
    await area.job('give-turns')
    expect(await statuses([first!, small])).toEqual(['QUEUED', 'QUEUED'])
  })
  it('a crowd at once: as many as the pool pays are served, the rest stand in one line without a gap', async () => {
    await world.addPool('crowd', 3 * AMOUNT)
    const all = await Promise.all(Array.from({ length: 12 }, () => ready('crowd')))
    const answers = await Promise.all(all.map(({ tap }) => tap()))
    expect(answers.every(({ kind }) => kind === 'DONE')).toBe(true)
    const links = await chainOf('crowd')
    expect(links.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    expect(links.map(({ event }) => event)).toEqual([...Array(3).fill('TAKEN'), ...Array(9).fill('WAITING')])
    expect(await breach('crowd')).toBeNull()
    // Two processes look at the same moment: each place is granted once.
    await pays('crowd', 4 * AMOUNT)
    await Promise.allSettled([area.job('give-turns'), area.job('give-turns')])
    await area.job('give-turns')
    expect((await statuses(all)).filter(status => status === 'IN_EXECUTION')).toHaveLength(7)
    expect(await breach('crowd')).toBeNull()
    const { rows } = await sql<{ left: number; held: number }>`
      select available_fen as left, (select sum(amount_fen)::bigint from ledger_entry where pool_id = 'crowd') as held
      from funding_pool where id = 'crowd'`.execute(world.db)
    expect(rows[0]).toEqual({ left: 0, held: 7 * AMOUNT })
  })
  it('judges again at the turn: who no longer qualifies leaves and hears why, unknown goes to a person and keeps its place', async () => {
    const [gone, unknown, last] = (await inLine('again', 3)) as [Ready, Ready, Ready]
    await sql`update subject set facts_version = 2,
      facts = jsonb_set(facts, '{enterprise.seriousDishonesty,0}', 'true') where id = ${gone.subjectId}`.execute(
      world.db,
    )
    await sql`update subject set facts_version = 2, facts = facts - 'enterprise.seriousDishonesty'
      where id = ${unknown.subjectId}`.execute(world.db)
    await pays('again', AMOUNT)
    await area.job('give-turns')
    expect(await statuses([gone, unknown, last])).toEqual(['REJECTED', 'DOUBTFUL', 'IN_EXECUTION'])
    expect(await placeOf(gone.id)).toMatchObject({ event: 'LEFT' })
    expect(await placeOf(unknown.id)).toMatchObject({ event: 'ASIDE', position: 2 })
    expect(await toldOf(gone.id)).toEqual(['QUEUED', 'STOPPED'])
    // Agreed by the department and tapped again: the old place, before whoever came meanwhile.
    const late = await ready('again')
    await late.tap()
    await sql`update entitlement set status = 'OFFERED' where id = ${unknown.id}`.execute(world.db)
    await sql`update subject set facts = facts || ${JSON.stringify({ 'enterprise.seriousDishonesty': GOOD_FACTS['enterprise.seriousDishonesty'] })}::jsonb
      where id = ${unknown.subjectId}`.execute(world.db)
    await unknown.tap('again')
    expect(await placeOf(unknown.id)).toMatchObject({ event: 'WAITING', position: 2, ahead: 0 })
    expect(await placeOf(late.id)).toMatchObject({ position: 4, ahead: 1 })
    await pays('again', AMOUNT)
    await area.job('give-turns')
    expect(await statuses([unknown, late])).toEqual(['IN_EXECUTION', 'QUEUED'])
    expect(await breach('again')).toBeNull()
  })
  it('who has no account at the turn stands aside, keeps the place, and is served first once there is one', async () => {
    await world.addPool('aside', 0)
    const poor = await ready('aside')
    await poor.tap()
    const next = await ready('aside')
    await next.tap()
    await sql`update payout_account set status = 'CLOSED' where subject_id = ${poor.subjectId}`.execute(
      world.db,
    )
    await pays('aside', AMOUNT)
    await area.job('give-turns')
    await area.job('give-turns')
    expect(await statuses([poor, next])).toEqual(['QUEUED', 'IN_EXECUTION'])
    expect(await toldOf(poor.id)).toEqual(['QUEUED', 'QUEUE_ASIDE'])
    const later = await ready('aside')
    await later.tap()
    await sql`update payout_account set status = 'OPEN' where subject_id = ${poor.subjectId}`.execute(
      world.db,
    )
    await pays('aside', AMOUNT)
    await area.job('give-turns')
    expect(await statuses([poor, later])).toEqual(['IN_EXECUTION', 'QUEUED'])
    expect(await breach('aside')).toBeNull()
  })
  it('however many stand aside for what only a look shows, those behind them and other pools have their turn', async () => {
    const all = await inLine('aside-many', 4)
    const [other] = await inLine('aside-other', 1)
    for (const { subjectId } of all.slice(0, 3))
      await sql`update payout_account set kind = 'SOCIAL_CARD' where subject_id = ${subjectId}`.execute(
        world.db,
      )
    await pays('aside-many', AMOUNT)
    await pays('aside-other', AMOUNT)
    const give = giveTurns({ ...deps(), poolQueue: queue(), turnsAtOnce: 2 })
    let most = 10
    while (most > 0 && (await give()) > 0) most -= 1
    expect(await statuses(all)).toEqual(['QUEUED', 'QUEUED', 'QUEUED', 'IN_EXECUTION'])
    expect(await statusOf(other!.id)).toBe('IN_EXECUTION')
    expect(await breach('aside-many')).toBeNull()
  })
  it('one that breaks keeps its own pool waiting, and no other', async () => {
    const [broken, behind] = await inLine('broken-first', 2)
    const [other] = await inLine('broken-other', 1)
    await pays('broken-first', 2 * AMOUNT)
    await pays('broken-other', AMOUNT)
    const { taps } = deps()
    const breaking: typeof taps = {
      ...taps,
      change: (actor, id, ...more) =>
        id === broken!.id ? Promise.reject(new Error('a bug')) : taps.change(actor, id, ...more),
    }
    await expect(giveTurns({ ...deps(), taps: breaking, poolQueue: queue() })()).rejects.toThrow('a bug')
    expect(await statuses([broken!, behind!, other!])).toEqual(['QUEUED', 'QUEUED', 'IN_EXECUTION'])
    await area.job('give-turns')
    expect(await statuses([broken!, behind!])).toEqual(['IN_EXECUTION', 'IN_EXECUTION'])
  })
  it('whoever leaves gives the place up, whoever is taken back with the list keeps it', async () => {
    const [leaves, stopped, last] = (await inLine('left', 3)) as [Ready, Ready, Ready]
    await leaves.decline()
    await sql`update entitlement set status = 'SURE' where id = ${stopped.id}`.execute(world.db)
    expect(await placeOf(leaves.id)).toMatchObject({ event: 'LEFT', position: 1 })
    expect(await placeOf(stopped.id)).toMatchObject({ event: 'ASIDE', position: 2 })
    expect((await placeOf(last.id)).ahead).toBe(0)
    await sql`update entitlement set status = 'REJECTED' where id = ${stopped.id}`.execute(world.db)
    expect(await placeOf(stopped.id)).toMatchObject({ event: 'LEFT' })
    expect(await breach('left')).toBeNull()
  })
  it('each link can be opened by whoever holds salt, case number and amount, and by nobody else', async () => {
    const [only] = (await inLine('opened', 1)) as [Ready]
    const [link] = await chainOf('opened')
    const { salt } = await placeOf(only.id)
    const caseNumber = `BJ-${only.id.slice(-12)}`
    expect(sha256(placeText(salt, caseNumber, AMOUNT))).toBe(link!.digest)
    expect(link).toMatchObject({ at: NOW.toISOString(), position: 1 })
    expect(salt).toMatch(/^[\w-]{22}$/)
    expect(JSON.stringify(link)).not.toContain(caseNumber)
  })
  it('the database keeps the chain from its own application', async () => {
    await expect(sql`update pool_link set position = 9`.execute(world.db)).rejects.toThrow()
    await expect(sql`delete from pool_link`.execute(world.db)).rejects.toThrow()
  })
  it('less at the turn is shown again with days to confirm it; less is never paid unseen', async () => {
    const item = await world.publish(sampleItem({ id: 'less-at-the-turn' }))
    await world.addPool('less', 0)
    const one = await ready('less', { item })
    await one.tap()
    await sql`update subject set facts_version = 2, facts = jsonb_set(facts,
      '{enterprise.unemploymentInsurance.premiumLastYear,0}', '6000000') where id = ${one.subjectId}`.execute(
      world.db,
    )
    await pays('less', AMOUNT)
    await area.job('give-turns')
    expect(await statusOf(one.id)).toBe('OFFERED')
    expect(await placeOf(one.id)).toMatchObject({ event: 'ASIDE' })
  })
})
