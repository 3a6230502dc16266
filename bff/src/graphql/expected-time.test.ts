import Fastify from 'fastify'
import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import { sampleItem } from '../adapters/contracts/sample-item'
import { caseArea } from '../app/cases'
import { leadershipArea } from '../app/leadership'
import type { Actor, StaffActor } from '../domain/actor'
import type { PolicyItemVersion, ProcedureStep } from '../eligibility'
import { caseBase } from '../testing/case-base'
import { type CaseWorld, caseWorld, someone } from '../testing/case-world'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { testConfig } from '../testing/settings'
import { mergeResolvers, registerGraphQL } from './plugin'
import { scalars } from './scalars'

const CASE =
  'query ($id: ID!) { entitlement(id: $id) { likelyBy expectedTime { step usualDays slowDays limitDays counted words } } }'
const DESK = '{ deskItems { item { id } expectedTimes { step counted words } } }'
const step = (stage: ProcedureStep['stage'], promisedDays?: number): ProcedureStep => ({
  ...{ stage, name: stage, actor: '', description: '' },
  ...(promisedDays ? { promisedDays } : {}),
})

describe('how long it takes, over GraphQL (N-4)', () => {
  let world: CaseWorld
  let jobs: { name: string; run(): Promise<number> }[]
  let item: PolicyItemVersion
  let actor: Actor
  const server = Fastify()
  const owner = someone()
  beforeAll(async () => {
    world = await caseWorld()
    item = await world.publish(
      sampleItem({
        steps: [step('MATCH'), step('DEPARTMENT_REVIEW', 3), step('INTENTION'), step('EXECUTION', 5)],
      }),
    )
    const base = caseBase(world, server.log, chineseWorkingDays({ '2026-11-10': false }))
    const identity = {
      ...{ authority: world.authority, subjects: {}, wechat: {} },
      stores: { users: { contactsOf: async () => [], contact: async () => null }, authorisations: {} },
    }
    const area = caseArea(base, identity as never, { items: world.items } as never, fakeCaseWorld())
    const leaders = leadershipArea(base, { items: world.items } as never)
    jobs = [...leaders.jobs!]
    await registerGraphQL(server, {
      schema: schemaText(),
      persisted: persistedOperations(),
      resolvers: mergeResolvers([scalars, ...area.resolvers, ...leaders.resolvers]),
      context: async request => ({ actor, sessionDigest: null, traceId: request.id }),
      persistedOnly: false,
      onBug: error => {
        throw error
      },
    })
  })
  afterAll(() => world.close())

  async function ask(as: Actor, query: string, variables: Record<string, unknown> = {}) {
    actor = as
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
    const { data, errors } = response.json()
    expect(errors).toBeUndefined()
    return data
  }
  async function counted() {
    for (const name of ['count-take-up', 'measure-steps'])
      while ((await jobs.find(job => job.name === name)!.run()) > 0);
    world.clock.at = new Date(world.clock.at.getTime() + 61_000)
  }
  /** Tapped on a Friday, arrived on `day`. */
  async function arrived(count: number, day: string) {
    for (let index = 0; index < count; index += 1) {
      const { id } = await world.addCase({ item })
      await sql`
        insert into entitlement_event (entitlement_id, revision, event, to_status, actor_kind, actor_id, actor_name, at)
        values (${id}, 2, 'CONFIRM', 'IN_EXECUTION', 'USER', 'u', '李*', '2026-11-06T10:00:00+08:00'),
          (${id}, 3, 'ARRIVE', 'FULFILLED', 'UPSTREAM', 'bank', '银行', ${`2026-11-${day}T10:00:00+08:00`})`.execute(
        world.db,
      )
      await sql`update entitlement set status = 'FULFILLED', revision = 3 where id = ${id}`.execute(world.db)
    }
  }
  const mine = async () => {
    const { id, subjectId } = await world.addCase({ item })
    await world.allow(owner, subjectId)
    return id
  }
  const reviewer = (department: string): StaffActor => ({
    ...{ kind: 'STAFF', staffId: world.ids.uuid(), name: '何静', roles: ['REVIEWER'] },
    ...{ department, regionCode: testConfig.CITY_REGION },
  })

  it('says honestly that there is too little history, and promises what the item promises', async () => {
    const id = await mine()
    await arrived(19, '09')
    await counted()
    const { entitlement } = await ask(owner, CASE, { id })
    expect(entitlement).toEqual({
      likelyBy: '2026-11-27',
      expectedTime: {
        ...{ step: 'TAP_TO_END', usualDays: null, slowDays: null, limitDays: 5, counted: 19 },
        words: '近半年办完的不到 20 件，一般要几天还说不准',
      },
    })
  })
  it('from twenty on it says the usual and the slow, by the city’s calendar, to people and department alike', async () => {
    const id = await mine()
    // Monday is one working day after Friday; Wednesday is two, for the Tuesday between was off in this city.
    await arrived(11, '11')
    await counted()
    const { entitlement } = await ask(owner, CASE, { id })
    expect(entitlement.expectedTime).toEqual({
      ...{ step: 'TAP_TO_END', usualDays: 1, slowDays: 2, limitDays: 5, counted: 30 },
      words: '一般 1 个工作日到账，慢的 2 个工作日',
    })
    const { deskItems } = await ask(reviewer(item.leadDepartment), DESK)
    expect(deskItems).toEqual([
      {
        item: { id: item.id },
        expectedTimes: [
          { step: 'DEPARTMENT_REVIEW', counted: 0, words: '近半年还没有办完的，一般要几天还说不准' },
          { step: 'EXECUTION', counted: 30, words: entitlement.expectedTime.words },
          { step: 'TAP_TO_END', counted: 30, words: entitlement.expectedTime.words },
        ],
      },
    ])
    expect((await ask(reviewer('another'), DESK)).deskItems).toEqual([])
  })
  it('forgets what is longer ago than half a year, and tells nobody who waits for nothing', async () => {
    const id = await mine()
    const before = world.clock.at
    world.clock.at = new Date('2027-06-01T10:00:00+08:00')
    const { entitlement } = await ask(owner, CASE, { id })
    expect(entitlement.expectedTime).toMatchObject({ counted: 0, usualDays: null })
    world.clock.at = before
    await sql`update entitlement set status = 'FULFILLED' where id = ${id}`.execute(world.db)
    expect((await ask(owner, CASE, { id })).entitlement).toEqual({ likelyBy: null, expectedTime: null })
  })
})
