import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresSilentReviews } from '../adapters/postgres/silent-reviews'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { postgresTakeUp } from '../adapters/postgres/take-up'
import type { PolicyItemVersion } from '../eligibility'
import { type CaseWorld, caseWorld, GOOD_FACTS } from '../testing/case-world'
import { deskParts } from '../testing/desk-parts'
import { matchItem } from './match-item'
import { watchSilence } from './watch-silence'

const { 'enterprise.seriousDishonesty': _unsaid, ...UNSAID } = GOOD_FACTS
const calendar = chineseWorkingDays({})
const review = {
  ...{ stage: 'DEPARTMENT_REVIEW' as const, name: '部门核定', actor: '', description: '', promisedDays: 3 },
  department: 'human-resources',
}

describe('超时默认 (LEI-2)', () => {
  let world: CaseWorld
  let item: PolicyItemVersion
  beforeEach(async () => {
    world = await caseWorld()
  })
  afterEach(() => world.close())

  async function matched(change: Partial<PolicyItemVersion> = {}) {
    item = await world.publish(
      sampleItem({
        steps: [review],
        fulfilment: { executor: 'taxation', kind: 'WAIVER', accounts: [] },
        funding: { source: '' },
        deemedApproval: { afterDays: 5, basis: '清单第 12 项' },
        ...change,
      }),
    )
    await world.addSubject()
    await world.addSubject(UNSAID)
    await matchItem(deskParts(world, () => 0.5))(item)
    return cases()
  }
  const cases = () => world.db.selectFrom('entitlement').selectAll().orderBy('status').execute()
  const statuses = async () => (await cases()).map(({ status }) => status)
  const tasks = async () => {
    const { rows } = await sql<{ kind: string; request: string; department: string }>`
      select kind, request, department from supervision_reminder order by raised_at, number`.execute(world.db)
    return rows
  }
  /** Watches at ten in the morning of a day, as often as it is asked to. */
  async function watchedOn(day: string): Promise<number> {
    world.clock.at = new Date(`${day}T10:00:00+08:00`)
    const takeUp = postgresTakeUp(world.db)
    while ((await takeUp.count(100, world.clock.at)) > 0);
    const watch = watchSilence({
      ...deskParts(world, () => 0.5),
      items: world.items,
      silent: postgresSilentReviews(world.db),
      tasks: postgresSupervision(world.db),
      calendar,
    })
    const went = await watch()
    expect(await watch()).toBe(0)
    return went
  }

  // Matched on Saturday 2026-11-21: the promise of three working days ends with Wednesday the 25th.
  it('reminds, insists, and in the end goes on with who is certain; who is doubtful waits for a person', async () => {
    expect((await matched()).map(({ status }) => status)).toEqual(['DOUBTFUL', 'SURE'])
    expect([await watchedOn('2026-11-23'), await tasks()]).toEqual([0, []])
    await watchedOn('2026-11-24')
    expect((await tasks()).map(({ kind }) => kind)).toEqual(['REMINDER'])
    await watchedOn('2026-11-26')
    expect((await tasks()).map(({ kind }) => kind)).toEqual(['REMINDER', 'TALK'])
    expect(await watchedOn('2026-12-02')).toBe(0)
    expect(await statuses()).toEqual(['DOUBTFUL', 'SURE'])
    expect(await watchedOn('2026-12-03')).toBe(1)
    expect(await statuses()).toEqual(['DOUBTFUL', 'OFFERED'])
    expect(await tasks()).toMatchObject([
      { kind: 'REMINDER', department: 'human-resources' },
      { kind: 'TALK' },
      { kind: 'CIRCULAR', request: expect.stringContaining('第 1 批还有 1 户没有核定') },
    ])
    const [, offered] = await cases()
    expect(offered).toMatchObject({ department_confirmed_at: null, revision: 2 })
    const event = await world.db
      .selectFrom('entitlement_event')
      .selectAll()
      .where('event', '=', 'DEEM_APPROVED')
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      ...{ entitlement_id: offered!.id, from_status: 'SURE', to_status: 'OFFERED' },
      ...{ actor_kind: 'SYSTEM', actor_name: '超时默认', detail: { legalBasis: '清单第 12 项' } },
    })
    const topics = await world.db.selectFrom('outbox').select('topic').orderBy('id').execute()
    expect(topics.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['offered', 'deemed']))
    const ledger = await sql`select from ledger_entry`.execute(world.db)
    expect(ledger.rows).toEqual([])
    expect(await watchedOn('2026-12-10')).toBe(0)
    expect(await statuses()).toEqual(['DOUBTFUL', 'OFFERED'])
  })
  it('goes past whom silence cannot settle, and comes to an end', async () => {
    const [, sure] = await matched()
    await sql`update entitlement set assessment = jsonb_set(assessment, '{verdict}', '"UNDETERMINED"')
      where id = ${sure!.id}`.execute(world.db)
    expect(await watchedOn('2026-12-03')).toBe(0)
    expect(await statuses()).toEqual(['DOUBTFUL', 'SURE'])
  })
  it('does nothing by itself where the item does not list it, and tells nobody', async () => {
    await matched({ deemedApproval: undefined as never })
    expect(await watchedOn('2026-12-31')).toBe(0)
    expect([await statuses(), await tasks()]).toEqual([['DOUBTFUL', 'SURE'], []])
  })
  it('a department that did its work hears nothing', async () => {
    await matched()
    await sql`update entitlement set status = 'OFFERED' where status = 'SURE'`.execute(world.db)
    expect([await watchedOn('2026-12-31'), await tasks()]).toEqual([0, []])
  })
  it('whose data changed meanwhile is doubtful, not approved', async () => {
    const [, sure] = await matched()
    await sql`update subject set facts = ${JSON.stringify(UNSAID)}, facts_version = 2 where id = ${sure!.subject_id}`.execute(
      world.db,
    )
    expect(await watchedOn('2026-12-03')).toBe(0)
    expect(await statuses()).toEqual(['DOUBTFUL', 'DOUBTFUL'])
  })
})
