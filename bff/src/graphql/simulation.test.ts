import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { POLICIES_FOLDER } from '../adapters/policy-files/load-policies'
import { postgresSubjectFeed } from '../adapters/postgres/subject-feed'
import { policyArea } from '../app/policies'
import { simulationArea } from '../app/simulations'
import { explainedPopulation } from '../domain/simulation/testing/explained-population'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { LI_XIANG, MULAN } from '../testing/mulan'
import { keepSandbox } from '../usecases/keep-sandbox'

const ITEMS = '{ simulationItems { item { id name } levers { id label clause unit value least most step } } }'
const READY = '{ simulationReady(kind: ENTERPRISE) { ready loaded } }'
const PLAY = `query ($input: SimulationInput!) { simulation(input: $input) { __typename
  ... on SimulationLoading { loaded }
  ... on DraftRefused { problems { line column field reason } }
  ... on Simulation { asOf itemName beneficiaryKind size finding assumptions
    draft { eligible undetermined ineligible amountFen averageFen }
    current { eligible undetermined ineligible amountFen averageFen }
    difference { count moreFen lessFen }
    shifts { gained { count amountFen } lost { count amountFen } more { count amountFen } less { count amountFen } }
    distributions { by groups { key name count amountFen countBefore amountBeforeFen } }
    burnDown { poolName budgetFen neededFen shortFen dryOn dryAtWorstOn months { month leftFen leftAtWorstFen } } } } }`
const CURVE = `query ($input: SimulationInput!, $lever: String!) { simulationCurve(input: $input, lever: $lever) { __typename
  ... on SimulationCurve { lever { id value } points { value eligible undetermined amountFen } words } } }`

const REPLAY = `query ($input: SimulationInput!) { simulationReplay(input: $input) { __typename
  ... on SimulationReplay { day size side { eligible undetermined amountFen } lacking { label subjects } words } } }`

const REBATE = 'job-stabilisation-rebate'
const draftText = readFileSync(join(POLICIES_FOLDER, REBATE, '1.yaml'), 'utf8')

const PAID_MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const paid = (value: number) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
/** All alike but in what is put in: 38 604 元 for each. */
const firm = (
  group: string,
  at: number,
  facts: Record<string, (typeof MULAN.facts)['enterprise.region']>,
) => ({
  ...MULAN,
  identifier: `91220104MA0Y1${group}${at}B4D`,
  name: `${group}${at}`,
  facts,
})

describe('the sandbox over GraphQL', () => {
  let world: IdentityTestWorld
  let reviewer: string
  let tourism: string
  let leader: string
  let citizen: string
  let person: string
  const play = async (input: object, token = reviewer) =>
    (await world.ask(PLAY, { input: { itemId: REBATE, ...input } }, token)).data?.simulation

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity)
      const sandbox = keepSandbox({
        feed: postgresSubjectFeed(base.connection.db),
        population: explainedPopulation,
        clock: base.clock,
        onFailed: error => process.stderr.write(`${String(error)}\n`),
      })
      return [...policies.resolvers, ...simulationArea(base, policies, sandbox).resolvers]
    })
    const { 'enterprise.zombie': _unknown, ...unknown } = MULAN.facts
    for (let at = 0; at < 12; at++) await world.deliver(firm('A', at, MULAN.facts))
    for (let at = 0; at < 6; at++)
      await world.deliver(firm('B', at, { ...MULAN.facts, [PAID_MONTHS]: paid(9) }))
    for (let at = 0; at < 3; at++)
      await world.deliver(firm('C', at, { ...MULAN.facts, [PAID_MONTHS]: paid(11) }))
    for (let at = 0; at < 7; at++) await world.deliver(firm('D', at, unknown))
    const staff = (staffNo: string, department: string, role: 'LEADER' | 'REVIEWER' | 'ACCEPTOR') =>
      world.signInStaff({ staffNo, name: staffNo, department, roles: [role], regionCode: '220100' })
    reviewer = await staff('P1', 'human-resources', 'REVIEWER')
    tourism = await staff('P2', 'culture-tourism', 'REVIEWER')
    leader = await staff('P3', 'government-services', 'LEADER')
    person = await world.deliver(LI_XIANG)
    citizen = await world.signInAs({ idNumber: '220102199003071234' })
  })
  afterAll(() => world.close())

  it('answers that it is loading first, and is ready soon after', async () => {
    expect(await play({})).toEqual({ __typename: 'SimulationLoading', loaded: 0 })
    let ready = (await world.ask(READY, {}, reviewer)).data.simulationReady
    for (let turn = 0; !ready.ready && turn < 500; turn++)
      ready = (await world.ask(READY, {}, reviewer)).data.simulationReady
    expect(ready).toEqual({ ready: true, loaded: 28 })
  })
  it('gives a department its own items with what may be moved', async () => {
    const { data } = await world.ask(ITEMS, {}, reviewer)
    const ids = data.simulationItems.map((one: { item: { id: string } }) => one.item.id)
    expect(ids).toContain(REBATE)
    expect(ids).not.toContain('travel-deposit-release')
    const { levers } = data.simulationItems.find((one: { item: { id: string } }) => one.item.id === REBATE)
    expect(levers).toContainEqual({
      id: 'parameters.paidMonths',
      label: '足额缴纳失业保险的月数',
      clause: null,
      unit: '个月',
      value: 12,
      least: 0,
      most: 24,
      step: 1,
    })
    const all = await world.ask(ITEMS, {}, leader)
    expect(all.data.simulationItems.length).toBeGreaterThan(ids.length)
  })
  it('counts the version in force, and pays nobody who is unknown', async () => {
    expect(await play({})).toMatchObject({
      asOf: '2026-11-21',
      itemName: '失业保险稳岗返还',
      size: 28,
      // Twelve, seven and nine, to the nearest five; 46.32 万元 to the nearest 20.
      draft: { eligible: 10, undetermined: 5, ineligible: 10, amountFen: 40_000_000, averageFen: null },
      difference: { count: 0, moreFen: 0, lessFen: 0 },
      shifts: { gained: { count: 0, amountFen: 0 } },
      finding: '10 户符合，要付 40 万元',
      burnDown: { poolName: '失业保险基金 2026 年度稳岗专户', neededFen: 40_000_000, dryOn: null },
    })
  })
  it('moves a figure and says who gains', async () => {
    const moved = await play({
      changes: [{ lever: 'parameters.paidMonths', value: 9 }],
      budgetFen: 52_000_000,
    })
    expect(moved).toMatchObject({
      draft: { eligible: 20, amountFen: 80_000_000 },
      current: { eligible: 10 },
      difference: { count: 10, moreFen: 40_000_000, lessFen: 0 },
      shifts: { gained: { count: 10, amountFen: 40_000_000 }, lost: { count: 0 } },
      burnDown: { budgetFen: 52_000_000, dryOn: '2027-07-25', dryAtWorstOn: '2027-06-08' },
      finding: '足额缴纳失业保险的月数改成 9 个月，预算会在 2027-07-25 用完',
    })
    expect(moved.assumptions.join('')).toContain('说不准的 5 户没有算进符合的')
    const fewer = await play({ changes: [{ lever: 'parameters.smallerFirmRate', value: 30 }], share: 0.5 })
    expect(fewer).toMatchObject({
      shifts: { less: { count: 10, amountFen: 20_000_000 } },
      difference: { count: 0, moreFen: 0, lessFen: 20_000_000 },
      burnDown: { neededFen: 10_000_000 },
      finding: '中小微企业返还比例改成 30 %，少付 20 万元',
    })
  })
  it('tells of fewer than five neither how many nor how much; of nobody that it is nobody', async () => {
    const moved = await play({ changes: [{ lever: 'parameters.paidMonths', value: 11 }] })
    expect(moved).toMatchObject({
      shifts: { gained: { count: null, amountFen: null }, lost: { count: 0 } },
      difference: { count: null, moreFen: null, lessFen: null },
      finding: '足额缴纳失业保险的月数改成 11 个月，多不足 5 户，金额的变化不单列',
    })
    expect(moved.distributions.every(({ groups }: { groups: unknown[] }) => groups.length === 0)).toBe(true)
    const alone = draftText.replace('value: 12', 'value: 31')
    expect(await play({ draft: alone })).toMatchObject({
      draft: { eligible: 0, amountFen: 0 },
      shifts: { lost: { count: 10, amountFen: 40_000_000 } },
    })
  })
  it('draws a curve through at least twenty places', async () => {
    const variables = { input: { itemId: REBATE }, lever: 'parameters.paidMonths' }
    const { points, words } = (await world.ask(CURVE, variables, reviewer)).data.simulationCurve
    expect(points.length).toBeGreaterThanOrEqual(20)
    const eligible = points.map((point: { eligible: number }) => point.eligible)
    expect([...eligible].sort((a, b) => b - a)).toEqual(eligible)
    expect(words).toBe('在这附近，从 11 到 13 个月，少 5 户。')
    expect(await world.codeOf(CURVE, { ...variables, lever: 'parameters.none' }, reviewer)).toBe(
      'INVALID_INPUT',
    )
  })
  it('judges a draft nobody has published, or says where it is wrong', async () => {
    const wider = draftText.replace('满 12 个月', '满 6 个月').replace('value: 12', 'value: 6')
    expect(await play({ draft: wider })).toMatchObject({ draft: { eligible: 20 }, current: { eligible: 10 } })
    const later = wider
      .replace('from: "2026-01-01"', 'from: "2027-01-01"')
      .replace('version: 1', 'version: 2')
    expect(await play({ draft: later })).toMatchObject({ asOf: '2027-01-01', draft: { eligible: 20 } })
    const { __typename, problems } = await play({
      draft: draftText.replace('enterprise.zombie', 'enterprise.zombi'),
    })
    expect(__typename).toBe('DraftRefused')
    expect(problems[0].line).toBeGreaterThan(50)
    expect(problems[0].reason).toContain('enterprise.zombi')
    expect((await play({ draft: 'id: [' })).problems[0]).toMatchObject({ line: 1 })
    // What is in force stays as it was.
    expect(await play({})).toMatchObject({ draft: { eligible: 10 } })
  })
  it('takes a change of facts in before it answers', async () => {
    const now = { ...paid(12), asOf: '2026-11-21' }
    for (let at = 0; at < 6; at++) await world.deliver(firm('B', at, { [PAID_MONTHS]: now }))
    expect(await play({})).toMatchObject({ draft: { eligible: 20 }, size: 28 })
  })
  it('is for the department, and for who answers for it', async () => {
    const input = { itemId: REBATE }
    expect(await play({}, leader)).toMatchObject({ __typename: 'Simulation' })
    expect(await world.codeOf(PLAY, { input }, tourism)).toBe('NOT_FOUND')
    expect(await world.codeOf(PLAY, { input: { ...input, draft: draftText } }, tourism)).toBe('NOT_FOUND')
    expect(await world.codeOf(PLAY, { input }, citizen)).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(READY, {}, citizen)).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(PLAY, { input })).toBe('UNAUTHENTICATED')
    const acceptor = await world.signInStaff({
      staffNo: 'P9',
      name: 'P9',
      department: 'human-resources',
      roles: ['ACCEPTOR'],
      regionCode: '220100',
    })
    expect(await world.codeOf(ITEMS, {}, acceptor)).toBe('FORBIDDEN')
  })
  it('replays last year by what was known then, and says what is not there any more', async () => {
    const replay = async () =>
      (await world.ask(REPLAY, { input: { itemId: REBATE } }, reviewer)).data.simulationReplay
    let answer = await replay()
    for (let turn = 0; answer.__typename === 'SimulationLoading' && turn < 500; turn++)
      answer = await replay()
    expect(answer).toMatchObject({
      day: '2025-11-21',
      size: 28,
      // Everything in the store is of this month: nobody is paid for what nobody knows.
      side: { eligible: 0, undetermined: 30, amountFen: 0 },
    })
    expect(answer.lacking).toContainEqual({ label: '上年度裁员人数', subjects: 30 })
    expect(answer.words.at(-1)).toBe('说不准的超过一半，这次回头看不能当数。')
  })
  it('is among the uses of their data that people read, once however often the finger moves', async () => {
    const input = { itemId: 'skill-upgrade-subsidy' }
    for (const share of [1, 0.5, 0.2]) await world.ask(PLAY, { input: { ...input, share } }, reviewer)
    const uses = 'query ($id: ID!) { dataUses(beneficiaryId: $id) { actor what purpose basis } }'
    const { data } = await world.ask(uses, { id: person }, citizen)
    expect(data.dataUses).toEqual([
      {
        actor: expect.stringContaining('P1'),
        what: expect.stringContaining('、'),
        purpose: '推演“技能提升补贴”：只算全市的汇总，看不到个人',
        basis: 'STATUTORY_DUTY',
      },
    ])
  })
  it('refuses figures that make no sense', async () => {
    const refused = (input: object) => world.codeOf(PLAY, { input: { itemId: REBATE, ...input } }, reviewer)
    expect(await refused({ share: 1.5 })).toBe('INVALID_INPUT')
    expect(await refused({ budgetFen: 0 })).toBe('INVALID_INPUT')
    expect(await refused({ changes: [{ lever: 'parameters.paidMonths', value: 99 }] })).toBe('INVALID_INPUT')
    expect(await refused({ changes: [{ lever: 'parameters.paidMonths', value: 3.5 }] })).toBe('INVALID_INPUT')
    expect(await refused({ draft: 'x'.repeat(60_001) })).toBe('INVALID_INPUT')
  })
  it('lets no name and no number of anybody out', async () => {
    const answer = JSON.stringify(await play({}))
    expect(answer).not.toMatch(/木兰|91220|1390000|[0-9a-f]{8}-[0-9a-f]{4}/)
  })
})
