import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { LI_XIANG, MULAN } from '../testing/mulan'

const WHAT_IF = `query ($id: ID!, $changes: [FactChangeInput!]) { whatIf(beneficiaryId: $id, changes: $changes) {
  beforeFen afterFen changeable { fact deed label unit now most source { code } itemNames }
  changes { kind item { id } recordText beforeFen afterFen headline } } }`
const HIRES = 'enterprise.newHires'
const MONTHS = 'person.unemploymentInsurance.paidMonths'

let world: IdentityTestWorld
let area: PolicyArea
let firm: string
let person: string
let boss: string
let worker: string

beforeAll(async () => {
  world = await identityWorld(async (base, identity) => {
    area = await policyArea(base, identity)
    return area.resolvers
  })
  const facts = { ...LI_XIANG.facts, [MONTHS]: { ...LI_XIANG.facts[MONTHS], value: 10 } }
  person = await world.deliver({ ...LI_XIANG, facts })
  firm = await world.deliver(MULAN)
  boss = await world.signInAs({ idNumber: MULAN.legalRepresentative, name: '王玉兰' })
  await world.bind(boss, MULAN.identifier, MULAN.legalRepresentative, MULAN.name)
  worker = await world.signInAs({ idNumber: LI_XIANG.identifier, name: '李想' })
})
afterAll(() => world.close())

const tried = async (id: string, token: string, changes?: { fact: string; add: number }[]) =>
  (await world.ask(WHAT_IF, { id, ...(changes ? { changes } : {}) }, token)).data.whatIf

describe('N-11 what if', () => {
  it('is offered where there is something to change, in the words of what one does', async () => {
    const offered = (id: string, itemId: string, token: string) =>
      world.ask(
        `query ($id: ID!, $itemId: ID!) { policyPackage(beneficiaryId: $id) { changeable }
          assessments(itemId: $itemId, beneficiaryId: $id) { changeable } }`,
        { id, itemId },
        token,
      )
    const own = (await offered(person, 'skill-upgrade-subsidy', worker)).data
    expect(own.policyPackage.changeable).toEqual(['再缴失业保险', '再考一本技能证书'])
    expect(own.assessments[0].changeable).toEqual(['再缴失业保险', '再考一本技能证书'])
    const firms = (await offered(firm, 'job-expansion-subsidy', boss)).data
    expect(firms.policyPackage.changeable).toContain('再招毕业生、失业青年')
    expect(firms.policyPackage.changeable).not.toContain('再考一本技能证书')
    expect(firms.assessments[0].changeable).toContain('再招毕业生、失业青年')
  })
  it('a firm: three more hires are three more heads', async () => {
    const before = await tried(firm, boss)
    expect(before).toMatchObject({ changes: [] })
    expect(before.afterFen).toBe(before.beforeFen)
    expect(before.changeable).toContainEqual({
      fact: HIRES,
      deed: '再招毕业生、失业青年',
      label: '今年新招用人员',
      unit: '人',
      now: 0,
      most: 20,
      source: { code: 'human-resources' },
      itemNames: ['一次性扩岗补助'],
    })
    const after = await tried(firm, boss, [{ fact: HIRES, add: 3 }])
    expect(after.afterFen - after.beforeFen).toBe(450_000)
    expect(after.changes).toMatchObject([
      {
        kind: 'NEW',
        item: { id: 'job-expansion-subsidy' },
        afterFen: 450_000,
        headline: '您可领 4,500.00 元',
      },
    ])
  })

  it('a person: two more months of insurance, and the certificate is paid for', async () => {
    const one = await tried(person, worker, [{ fact: MONTHS, add: 1 }])
    expect(one.changes).toMatchObject([
      { kind: 'NEARER', item: { id: 'skill-upgrade-subsidy' }, recordText: '电工 · 高级（三级）' },
      ...one.changes.slice(1),
    ])
    expect(one.afterFen).toBe(one.beforeFen)
    const two = await tried(person, worker, [{ fact: MONTHS, add: 2 }])
    expect(two.changes).toContainEqual({
      kind: 'NEW',
      item: { id: 'skill-upgrade-subsidy' },
      recordText: '电工 · 高级（三级）',
      beforeFen: 200_000,
      afterFen: 200_000,
      headline: '您可领 2,000.00 元',
    })
    expect(two.afterFen - two.beforeFen).toBe(200_000)
  })

  it.each([
    ['a datum nobody can change', [{ fact: 'enterprise.seriousDishonesty', add: 1 }]],
    ['a datum of the other kind', [{ fact: MONTHS, add: 1 }]],
    ['too much', [{ fact: HIRES, add: 21 }]],
    [
      'the same twice',
      [
        { fact: HIRES, add: 1 },
        { fact: HIRES, add: 1 },
      ],
    ],
  ])('refuses %s', async (_, changes) => {
    expect(await world.codeOf(WHAT_IF, { id: firm, changes }, boss)).toBe('INVALID_INPUT')
  })

  it('is nobody else’s, stores nothing, and the use of the data is recorded', async () => {
    expect(await world.codeOf(WHAT_IF, { id: firm })).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(WHAT_IF, { id: firm }, worker)).toBe('NOT_FOUND')
    const { facts } = (await world.area.subjects.get(firm))!
    expect(facts[HIRES]?.value).toEqual([])
    expect(await world.database.db.selectFrom('entitlement').select('id').execute()).toEqual([])
    await area.jobs?.find(job => job.name === 'own-data-uses')?.run()
    const uses = await world.area.dataUses.list(firm, new Date(0))
    expect(uses.map(({ purpose }) => purpose)).toContain('算一算能多领多少')
  })
})
