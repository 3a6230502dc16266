import { sql } from 'kysely'
import type { Area } from '../app/base'
import { leadershipArea } from '../app/leadership'
import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'

const TAKE_UP = `query ($by: TakeUpDimension!, $itemId: ID, $month: String) { takeUp(by: $by, itemId: $itemId, month: $month) {
  asOf rows { key name beneficiaryKind department { code } stages { stage count amountFen } } } }`
const LIGHTS =
  '{ departmentLights { department { code } red yellow green paused work { key itemId itemName step count usedDays promisedDays light } } }'
const BEHIND = `query ($itemId: ID!, $stage: TakeUpStage!, $before: Boolean, $region: String, $trade: String, $month: String, $work: ID) {
  casesBehind(itemId: $itemId, stage: $stage, stillBefore: $before, regionCode: $region, trade: $trade, month: $month, work: $work) {
    hidden next cases { caseNumber who regionName step since usedDays promisedDays light amountFen } } }`
const REMIND = `mutation ($department: String!, $request: String!, $key: String!) {
  remindDepartment(department: $department, kind: TALK, request: $request, idempotencyKey: $key) { id number dueOn finding } }`
const CLOSE =
  'mutation ($id: ID!, $finding: String!) { closeReminder(id: $id, finding: $finding) { finding closedBy } }'
const EXPORT = `mutation ($format: AuditFormat!) { openAuditExport(from: "2026-11-01", until: "2026-11-30", format: $format) }`

describe('leadership over GraphQL', () => {
  let world: IdentityTestWorld
  let policies: PolicyArea
  let area: Area
  let leader: string
  let auditor: string
  let tourism: string
  let district: string
  let zhou: string
  const count = () => area.jobs!.find(({ name }) => name === 'count-take-up')!.run()
  const stages = async (variables: Record<string, unknown>, token: string) => {
    const { data } = await world.ask(TAKE_UP, variables, token)
    return data.takeUp.rows.map((row: { key: string; stages: { count: number | null }[] }) => [
      row.key,
      ...row.stages.map(stage => stage.count),
    ])
  }

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      policies = await policyArea(base, identity)
      area = leadershipArea(base, policies)
      return [...policies.resolvers, ...area.resolvers]
    })
    await area.routes!(world.server)
    await world.deliver(MULAN)
    await world.area.stores.register.startFrom('0', world.clock.now())
    await policies.jobs?.find(({ name }) => name === 'match')?.run()
    const staff = (
      staffNo: string,
      department: string,
      role: 'LEADER' | 'AUDITOR' | 'REVIEWER',
      regionCode = '220100',
    ) => world.signInStaff({ staffNo, name: staffNo, department, roles: [role], regionCode })
    leader = await staff('L1', 'government-services', 'LEADER')
    auditor = await staff('L2', 'government-services', 'AUDITOR')
    tourism = await staff('L3', 'culture-tourism', 'LEADER')
    district = await staff('L4', 'government-services', 'LEADER', '220102')
    zhou = await staff('L5', 'culture-tourism', 'REVIEWER')
  })
  afterAll(() => world.close())

  it('counts a matched firm once, however often its case is counted again', async () => {
    expect(await count()).toBeGreaterThan(0)
    await sql`insert into take_up_due select id from entitlement`.execute(world.database.db)
    await count()
    const rows = await stages({ by: 'ITEM' }, leader)
    expect(rows).toContainEqual(['travel-deposit-release', 1, 0, 0, 0, 0])
    const { data } = await world.ask(TAKE_UP, { by: 'TRADE', itemId: 'travel-deposit-release' }, leader)
    expect(data.takeUp.rows).toMatchObject([
      { key: 'L', name: '租赁和商务服务业', stages: [{ count: 1, amountFen: 62_500_000 }, {}, {}, {}, {}] },
    ])
    expect(data.takeUp.asOf).toContain('2026-11-21')
  })
  it('moves the case on with its department, and takes it out when it is returned', async () => {
    const { db } = world.database
    const one = sql`item_id = 'travel-deposit-release'`
    await sql`update entitlement set status = 'OFFERED', department_confirmed_at = ${world.clock.now()} where ${one}`.execute(
      db,
    )
    await count()
    expect(await stages({ by: 'MONTH', itemId: 'travel-deposit-release' }, tourism)).toEqual([
      ['2026-11', 1, 1, 0, 0, 0],
    ])
    await sql`update entitlement set status = 'REJECTED' where ${one}`.execute(db)
    await count()
    expect(await stages({ by: 'MONTH', itemId: 'travel-deposit-release' }, tourism)).toEqual([])
    await sql`update entitlement set status = 'SURE' where ${one}`.execute(db)
    await count()
  })
  it('shows a department its own, a district its own, and nobody else anything', async () => {
    expect((await stages({ by: 'ITEM' }, tourism)).map(([key]: string[]) => key)).toEqual([
      'travel-deposit-release',
    ])
    expect(await stages({ by: 'ITEM' }, district)).toEqual([])
    expect(await world.codeOf(TAKE_UP, { by: 'ITEM', itemId: 'job-stabilisation-rebate' }, tourism)).toBe(
      'NOT_FOUND',
    )
    expect(await world.codeOf(TAKE_UP, { by: 'ITEM' }, zhou)).toBe('FORBIDDEN')
    expect(await world.codeOf(TAKE_UP, { by: 'ITEM' })).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(TAKE_UP, { by: 'ITEM', month: '2026-13' }, leader)).toBe('INVALID_INPUT')
  })
  it('lists the cases behind a figure, masked, inside the own reach only', async () => {
    const item = { itemId: 'travel-deposit-release', stage: 'ELIGIBLE' }
    const of = async (more: Record<string, unknown>, token = leader) =>
      (await world.ask(BEHIND, { ...item, ...more }, token)).data.casesBehind
    const all = await of({})
    expect(all).toMatchObject({ hidden: false, next: null })
    expect(all.cases).toMatchObject([
      {
        who: expect.stringMatching(/^长春市\*+有限公司$/),
        step: '等部门核定',
        light: 'GREEN',
        amountFen: 62_500_000,
      },
    ])
    expect(JSON.stringify(all)).not.toContain('木兰')
    expect((await of({}, tourism)).cases).toHaveLength(1)
    expect((await of({}, district)).cases).toEqual([])
    expect((await of({ stage: 'CONFIRMED' })).cases).toEqual([])
    expect((await of({ stage: 'CONFIRMED', before: true })).cases).toHaveLength(1)
    expect((await of({ trade: 'L', month: '2026-11' })).cases).toHaveLength(1)
    expect((await of({ trade: 'A' })).cases).toEqual([])
    expect((await of({ month: '2026-10' })).cases).toEqual([])
    expect((await of({ region: '220183' })).cases).toEqual([])
    const [{ work }] = (await world.ask(LIGHTS, {}, tourism)).data.departmentLights
    expect((await of({ work: work[0].key })).cases).toHaveLength(1)
    for (const wrong of [{ work: 'SURE.x' }, { work: 'GONE.2026-11-21' }, { before: true }, { month: '11' }])
      expect(await world.codeOf(BEHIND, { ...item, ...wrong }, leader)).toBe('INVALID_INPUT')
    const others = { itemId: 'job-stabilisation-rebate', stage: 'ELIGIBLE' }
    expect(await world.codeOf(BEHIND, others, tourism)).toBe('NOT_FOUND')
    expect(await world.codeOf(BEHIND, item, zhou)).toBe('FORBIDDEN')
  })
  it('lights a department red when its list lies past the promised working days', async () => {
    const lights = async () => (await world.ask(LIGHTS, {}, tourism)).data.departmentLights
    expect(await lights()).toMatchObject([{ department: { code: 'culture-tourism' }, red: 0 }])
    const began = (day: string) => sql`update open_work_tally set since = ${day}`.execute(world.database.db)
    await began('2026-10-12')
    const [late] = await lights()
    expect(late).toMatchObject({ red: 1, work: [{ step: '部门核定', light: 'RED', count: 1 }] })
    expect(late.work[0].usedDays).toBeGreaterThan(late.work[0].promisedDays)
    await began('2026-11-21')
  })
  it('reminds a department, which closes it with a finding, once', async () => {
    const command = { department: 'culture-tourism', request: '名单放了很久，请说明', key: 'r1' }
    const { data } = await world.ask(REMIND, command, leader)
    expect(data.remindDepartment).toMatchObject({
      number: 'DB-2026-0001',
      dueOn: '2026-11-25',
      finding: null,
    })
    const again = await world.ask(REMIND, command, leader)
    expect(again.data.remindDepartment.id).toBe(data.remindDepartment.id)
    expect(await world.codeOf(REMIND, { ...command, request: '别的' }, leader)).toBe('CONFLICT')
    expect(await world.codeOf(REMIND, { ...command, key: 'r2' }, auditor)).toBe('FORBIDDEN')
    expect(
      await world.codeOf(REMIND, { ...command, department: 'human-resources', key: 'r3' }, tourism),
    ).toBe('NOT_FOUND')
    const desk = await world.ask('{ deskReminders { id request } }', {}, zhou)
    expect(desk.data.deskReminders).toEqual([{ id: data.remindDepartment.id, request: command.request }])
    const { id } = data.remindDepartment
    const closed = await world.ask(CLOSE, { id, finding: '已核定，今天通知' }, zhou)
    expect(closed.data.closeReminder).toEqual({ finding: '已核定，今天通知', closedBy: 'L5' })
    expect(await world.codeOf(CLOSE, { id, finding: '改口' }, zhou)).toBe('CONFLICT')
  })
  it('streams events without names, once a ticket', async () => {
    const ticketed = await world.ask(EXPORT, { format: 'CSV' }, auditor)
    const url = ticketed.data.openAuditExport as string
    const first = await world.server.inject({ url })
    expect(first.headers['content-type']).toContain('text/csv')
    const [head, ...lines] = first.body.split('\r\n')
    expect(head).toContain('办件号')
    expect(lines.join('\n')).toMatch(
      /travel-deposit-release,1,culture-tourism,\d+,ENTERPRISE,MATCH_SURE,,SURE,SYSTEM,,62500000/,
    )
    expect(first.body).not.toMatch(/木兰|1390000|91220/)
    expect((await world.server.inject({ url })).statusCode).toBe(404)
    const json = await world.ask(EXPORT, { format: 'NDJSON' }, auditor)
    const objects = (await world.server.inject({ url: json.data.openAuditExport })).body.trim().split('\n')
    expect(JSON.parse(objects[0]!)).toMatchObject({ event: 'MATCH_SURE', beneficiaryKind: 'ENTERPRISE' })
    const late = await world.ask(EXPORT, { format: 'CSV' }, auditor)
    world.clock.advance(3 * 60_000)
    expect((await world.server.inject({ url: late.data.openAuditExport })).statusCode).toBe(404)
    expect(await world.codeOf(EXPORT, { format: 'CSV' }, zhou)).toBe('FORBIDDEN')
  })
})
