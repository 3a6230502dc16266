import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresResults } from '../adapters/postgres/results'
import type { Area } from '../app/base'
import { leadershipArea } from '../app/leadership'
import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'

const ITEMS = '{ deskItems { item { id } earliestOn withdrawal { id effectiveOn reason plannedBy } } }'
const PLAN = `mutation ($itemId: ID!, $effectiveOn: Date!, $replacedBy: ID) {
  planWithdrawal(itemId: $itemId, reason: "政策到期", effectiveOn: $effectiveOn, replacedBy: $replacedBy) {
    withdrawal { id effectiveOn } successor { id } } }`
const ENDING = `query ($id: ID!, $of: ID!) {
  policyItem(id: $id) { ending { on reason successor { id } } }
  policyPackage(beneficiaryId: $of) { ready { id } endings { itemId on successor { name } } } }`
const NEXT = 'job-expansion-subsidy'
const CALL_OFF = 'mutation ($id: ID!) { callOffWithdrawal(id: $id) { withdrawal { id } } }'
const CODE = `{ entryCode(text: "LX-BZJ-01") { __typename ... on RejectedEntryCode { problem replacement { id } } } }`
const RESULTS = '{ results(month: "2026-11") { item { id } count amountFen published } }'
const LINES = `query ($itemId: ID!, $receipt: String) {
  resultLines(itemId: $itemId, month: "2026-11", receipt: $receipt) { next lines { receipt name amountFen on } } }`

describe('what ends an item, and what is published of it', () => {
  let world: IdentityTestWorld
  let area: Area
  let policies: PolicyArea
  let zhou: string
  let mulan: string
  let boss: string
  const itemId = 'travel-deposit-release'
  const run = (name: string) => area.jobs!.find(job => job.name === name)!.run()

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      policies = await policyArea(base, identity)
      area = leadershipArea(base, policies)
      return [...policies.resolvers, ...area.resolvers]
    })
    mulan = await world.deliver(MULAN)
    boss = await world.signInAs({ idNumber: MULAN.legalRepresentative, name: '王玉兰' })
    await world.bind(boss, MULAN.identifier, MULAN.legalRepresentative, MULAN.name)
    await world.area.stores.register.startFrom('0', world.clock.now())
    await policies.jobs?.find(({ name }) => name === 'match')?.run()
    zhou = await world.signInStaff({ department: 'culture-tourism', name: '周岚' })
  })
  afterAll(() => world.close())

  it('tells everybody the day, the reason and what leads on, until it is called off', async () => {
    await sql`update entitlement set status = 'OFFERED' where item_id = ${itemId}`.execute(world.database.db)
    const asked = { id: itemId, of: mulan }
    const before = await world.ask(ENDING, asked, boss)
    expect(before.data.policyItem.ending).toBeNull()
    expect(before.data.policyPackage.endings).toEqual([])
    const plan = { itemId, effectiveOn: '2026-12-01', replacedBy: NEXT }
    const { id } = (await world.ask(PLAN, plan, zhou)).data.planWithdrawal.withdrawal
    world.clock.advance(1_000)
    const told = await world.ask(ENDING, asked, boss)
    expect(told.data.policyItem.ending).toEqual({
      on: '2026-12-01',
      reason: '政策到期',
      successor: { id: NEXT },
    })
    const { ready, endings } = told.data.policyPackage
    expect(ready).toHaveLength(1)
    expect(endings).toMatchObject([{ itemId, on: '2026-12-01', successor: { name: expect.any(String) } }])
    await world.ask(CALL_OFF, { id }, zhou)
    world.clock.advance(1_000)
    expect((await world.ask(ENDING, asked, boss)).data.policyItem.ending).toBeNull()
  })
  it('publishes enterprises by name with their receipts, and of persons only sums of three or more', async () => {
    const { db } = world.database
    await sql`update entitlement set status = 'FULFILLED', settled_at = ${world.clock.now()} where item_id = ${itemId}`.execute(
      db,
    )
    await sql`
      insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at)
      select gen_random_uuid(), id, 1, 'deposit-bank', 'DEPOSIT_RELEASE', amount_fen, 'SUCCEEDED', now() from entitlement
      where item_id = ${itemId}`.execute(db)
    await sql`
      insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at, digest)
      select 'HZ-1', f.entitlement_id, f.id, f.amount_fen, 'p', '长春市木兰旅行社有限公司', 'm', 's', now(), 'd' from fulfilment f`.execute(
      db,
    )
    await run('count-take-up')
    const { data } = await world.ask(RESULTS)
    expect(data.results).toEqual([{ item: { id: itemId }, count: 1, amountFen: 62_500_000, published: true }])
    const line = {
      receipt: 'HZ-1',
      name: '长春市木兰旅行社有限公司',
      amountFen: 62_500_000,
      on: '2026-11-21',
    }
    expect((await world.ask(LINES, { itemId })).data.resultLines).toEqual({ next: null, lines: [line] })
    expect((await world.ask(LINES, { itemId, receipt: 'HZ-2' })).data.resultLines.lines).toEqual([])
    const upSince = (since: string) =>
      postgresResults(db).lines({ itemId, month: '2026-11', receipt: null, after: null, since, limit: 9 })
    expect(await upSince('2026-11-21')).toHaveLength(1)
    expect(await upSince('2026-11-22')).toEqual([])
    await sql`
      insert into take_up_tally (item_id, department, region_code, kind, trade, stage, month, count, amount_fen)
      values ('skill-upgrade-subsidy', 'human-resources', '220104', 'PERSON', '', 'PAID', '2026-11', 2, 300000)`.execute(
      db,
    )
    const few = await world.ask(RESULTS)
    expect(few.data.results).toContainEqual({
      item: { id: 'skill-upgrade-subsidy' },
      count: null,
      amountFen: null,
      published: false,
    })
    expect((await world.ask(LINES, { itemId: 'skill-upgrade-subsidy' })).data.resultLines.lines).toEqual([])
    expect(await world.codeOf('{ results(month: "2026") { count } }')).toBe('INVALID_INPUT')
  })
  it('withdraws five working days ahead at the earliest, and then its codes say so (XQ-4)', async () => {
    const { data } = await world.ask(ITEMS, {}, zhou)
    const own = data.deskItems.find((one: { item: { id: string } }) => one.item.id === itemId)
    expect(own).toMatchObject({ earliestOn: '2026-11-27', withdrawal: null })
    for (const effectiveOn of ['2026-11-26', '2027-02-30'])
      expect(await world.codeOf(PLAN, { itemId, effectiveOn }, zhou)).toBe('INVALID_INPUT')
    const plan = await world.ask(PLAN, { itemId, effectiveOn: '2026-11-27' }, zhou)
    const { id } = plan.data.planWithdrawal.withdrawal
    expect(await world.codeOf(PLAN, { itemId, effectiveOn: '2026-12-31' }, zhou)).toBe('CONFLICT')
    expect((await world.ask(CALL_OFF, { id }, zhou)).data.callOffWithdrawal.withdrawal).toBeNull()
    expect(await world.codeOf(CALL_OFF, { id }, zhou)).toBe('NOT_FOUND')
    for (const replacedBy of [itemId, 'skill-upgrade-subsidy', 'state-house-rent-relief', 'nothing']) {
      expect(await world.codeOf(PLAN, { itemId, effectiveOn: '2026-11-27', replacedBy }, zhou)).toBe(
        'INVALID_INPUT',
      )
    }
    const again = await world.ask(PLAN, { itemId, effectiveOn: '2026-11-27', replacedBy: NEXT }, zhou)
    expect(again.data.planWithdrawal.successor).toEqual({ id: NEXT })
    expect(await run('apply-withdrawals')).toBe(0)
    expect((await world.ask(CODE)).data.entryCode.__typename).toBe('GenuineEntryCode')
    world.clock.advance(6 * 86_400_000)
    expect(await run('apply-withdrawals')).toBe(1)
    expect(await run('apply-withdrawals')).toBe(0)
    expect((await world.ask(CODE)).data.entryCode).toEqual({
      __typename: 'RejectedEntryCode',
      problem: 'WITHDRAWN',
      replacement: { id: NEXT },
    })
  })
  it('is the department’s of the city to withdraw, and nobody else’s', async () => {
    const other = await world.signInStaff({ staffNo: 'S9', department: 'human-resources' })
    const district = await world.signInStaff({
      staffNo: 'S8',
      department: 'human-resources',
      regionCode: '220104',
    })
    const rebate = { itemId: 'job-stabilisation-rebate', effectiveOn: '2026-12-31' }
    expect(sampleItem().id).toBe(rebate.itemId)
    expect(await world.codeOf(PLAN, rebate, district)).toBe('NOT_FOUND')
    expect(await world.codeOf(PLAN, { itemId, effectiveOn: '2026-12-31' }, other)).toBe('NOT_FOUND')
  })
})
