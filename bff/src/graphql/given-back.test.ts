import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresGivenBacks } from '../adapters/postgres/given-backs'
import type { Actor, StaffActor, StaffRole, UserActor } from '../domain/actor'
import { FIRM } from '../testing/case-area'
import { caseContract } from '../testing/case-contract'
import { AMOUNT, type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'

const PARTS =
  '{ entitlementId caseNumber overdue notYou record { id status on firstName secondName secondReason } }'
const LIST = `{ lentCases ${PARTS} }`
const RECORD = `mutation ($input: RecordGivenBackInput!) { recordGivenBack(input: $input) ${PARTS} }`
const SECOND = `mutation ($id: ID!, $agrees: Boolean!, $reason: String) {
  secondGivenBack(id: $id, agrees: $agrees, reason: $reason) ${PARTS} }`
const MINE = 'query ($id: ID!) { entitlement(id: $id) { givenBackOn } }'
const DUE = '2026-12-31'

/** What is only lent is followed until it is back, through the contract, on a real PostgreSQL. */
describe('补足 (CC-13)', () => {
  let world: CaseWorld
  let contract: Awaited<ReturnType<typeof caseContract>>
  let clerk: StaffActor
  let reviewer: StaffActor
  let owner: UserActor
  let id: string
  beforeEach(async () => {
    world = await caseWorld()
    on('2026-11-21')
    contract = await caseContract(world, { holder: FIRM })
    clerk = await staff('S1', '许诺', 'ACCEPTOR')
    reviewer = await staff('S2', '何静', 'REVIEWER')
    const fulfilment = { executor: 'deposit-bank', kind: 'DEPOSIT_RELEASE', accounts: ['CORPORATE'] } as const
    const item = await world.publish(
      sampleItem({
        ...{ id: 'travel-deposit-release', fulfilment: { ...fulfilment, dueBackOn: DUE } },
        ...{ funding: { source: '旅行社交存的质量保证金' }, messages: { DUE_BACK: 'deposit-due-back' } },
      }),
    )
    const released = await world.addCase({ item, status: 'FULFILLED' })
    id = released.id
    owner = someone()
    await world.allow(owner, released.subjectId)
  })
  afterEach(() => world.close())

  function on(day: string) {
    world.clock.at = day === '2026-11-21' ? NOW : new Date(`${day}T10:00:00+08:00`)
  }
  async function staff(staffNo: string, name: string, role: StaffRole): Promise<StaffActor> {
    const staffId = world.ids.uuid()
    const place = { department: 'human-resources', regionCode: '220100' }
    await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
      values (${staffId}, ${staffNo}, ${name}, ${place.department}, ${place.regionCode}, ${`{${role}}`}::text[], ${NOW})`.execute(
      world.db,
    )
    return { kind: 'STAFF', staffId, name, ...place, roles: [role] }
  }
  const record = (as: Actor, change: object = {}) =>
    contract.raw(
      RECORD,
      { input: { entitlementId: id, on: '2026-11-20', evidence: '存储银行 11-20 的回单', ...change } },
      as,
    )
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
    errors?.[0]?.extensions.code ?? 'OK'
  const seen = async (as: Actor) => (await contract.ask(LIST, {}, as)).lentCases
  const tasks = async () =>
    (await sql<{ request: string }>`select request from supervision_reminder`.execute(world.db)).rows
  const job = (name: string) => contract.job(name)

  it('is with the department from 60 days before its day, and a task the day after it, once', async () => {
    on('2026-10-31')
    expect(await seen(clerk)).toEqual([])
    on('2026-11-01')
    expect(await seen(clerk)).toMatchObject([{ entitlementId: id, overdue: false, record: null }])
    const store = postgresGivenBacks(world.db, world.personalData)
    const of = (regionCode: string) => store.ofDepartment({ department: 'human-resources', regionCode }, DUE)
    expect([(await of('220104')).length, (await of('220102')).length]).toEqual([1, 0])
    on(DUE)
    await job('watch-due-back')
    expect(await tasks()).toEqual([])
    on('2027-01-01')
    await Promise.all([job('watch-due-back'), job('watch-due-back')])
    await job('watch-due-back')
    expect(await tasks()).toEqual([
      {
        request: expect.stringMatching(
          /^办件 BJ-.*暂退的 38,604\.00 元应在 2026-12-31 前补足，还没有补足的记录/,
        ),
      },
    ])
    expect(await seen(reviewer)).toMatchObject([{ overdue: true }])
    expect(AMOUNT).toBe(3_860_400)
  })
  it('is back once two people said so, one of them a reviewer; its owner sees the day, nobody is reminded', async () => {
    world.clock.at = new Date('2026-11-22T10:00:00+08:00')
    const day = '2026-11-22'
    const { data } = await record(clerk, { on: day })
    const { record: kept, notYou } = data.recordGivenBack
    expect([kept.status, notYou]).toEqual(['PROPOSED', '这是您自己写的，等本局另一位同事再看一遍。'])
    expect(codeOf(await record(clerk, { on: day }))).toBe('OK')
    expect(codeOf(await record(reviewer, { on: day, evidence: '另一张回单也行' }))).toBe('CONFLICT')
    const second = (as: Actor, agrees: boolean, reason: string | null = null) =>
      contract.raw(SECOND, { id: kept.id, agrees, reason }, as)
    expect(codeOf(await second(clerk, true))).toBe('FORBIDDEN')
    const otherClerk = await staff('S3', '孙敏', 'ACCEPTOR')
    expect(codeOf(await second(otherClerk, true))).toBe('FORBIDDEN')
    expect((await contract.ask(MINE, { id }, owner)).entitlement.givenBackOn).toBeNull()
    expect((await second(reviewer, true)).data.secondGivenBack.record).toMatchObject({
      ...{ status: 'DONE', firstName: '许诺', secondName: '何静' },
    })
    expect(codeOf(await second(reviewer, true))).toBe('OK')
    expect((await contract.ask(MINE, { id }, owner)).entitlement.givenBackOn).toBe(day)
    on('2026-12-01')
    await job('remind-due-back')
    on('2027-01-01')
    await job('watch-due-back')
    expect(await tasks()).toEqual([])
    expect((await sql`select 1 from message`.execute(world.db)).rows).toEqual([])
  })
  it('a no leaves it open, and it can be written down anew', async () => {
    const { data } = await record(clerk, { on: '2026-11-21' })
    const refused = await contract.raw(
      SECOND,
      { id: data.recordGivenBack.record.id, agrees: false, reason: '回单是别家的，重新核对' },
      reviewer,
    )
    expect(refused.data.secondGivenBack).toMatchObject({ record: { status: 'REFUSED' }, notYou: null })
    expect(codeOf(await record(clerk, { on: '2026-11-21', evidence: '这次是这一家的回单' }))).toBe('OK')
  })
  it.each<[string, object, string]>([
    ['a day to come', { on: '2026-11-25' }, 'INVALID_INPUT'],
    ['a day before it was released', { on: '2020-01-01' }, 'INVALID_INPUT'],
    ['no day at all', { on: '2026-02-30' }, 'INVALID_INPUT'],
    ['no evidence', { evidence: '  ' }, 'INVALID_INPUT'],
    ['what was never lent', { entitlementId: '00000000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, change, code) => {
    expect(codeOf(await record(clerk, { on: '2026-11-21', ...change }))).toBe(code)
    expect(codeOf(await record({ ...reviewer, department: 'taxation' }))).toBe('NOT_FOUND')
  })
})
