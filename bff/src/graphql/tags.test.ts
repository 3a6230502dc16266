import { FACT_KEYS } from '@policy-direct/shared/facts/catalogue'
import { sql } from 'kysely'
import { loadTags } from '../adapters/policy-files/load-tags'
import { postgresSubjects } from '../adapters/postgres/subjects'
import { postgresTags } from '../adapters/postgres/tags'
import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { tagEverybody, tagSubject } from '../usecases/tag-subjects'

const OWNER = '220104197805172326'
const USCC = '91220101MA0Y00001X'
const fact = (value: string | number, department: string) => ({ value, department, asOf: '2026-11-10' })

describe('tags over GraphQL, on a real database', () => {
  let world: IdentityTestWorld
  let area: PolicyArea
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      area = await policyArea(base, identity)
      return area.resolvers
    })
  })
  afterAll(() => world.close())

  const firm = (n: number, sizeClass: string) =>
    world.deliver({
      kind: 'ENTERPRISE',
      identifier: n === 1 ? USCC : `91220101MA0Y0000${n}X`,
      name: `长春第${n}旅行社有限公司`,
      regionCode: n === 9 ? '220204' : '220104',
      legalRepresentative: OWNER,
      facts: {
        'enterprise.sizeClass': fact(sizeClass, 'industry-information'),
        'enterprise.industry': fact('C1310', 'market-regulation'),
      },
    })
  const deps = () => {
    const { db } = world.database
    return {
      tags: postgresTags(db),
      rules: loadTags(),
      subjects: postgresSubjects(db, world.base.personalData),
      feeds: world.area.stores.feeds,
      clock: world.clock,
      upToDate: async () => true,
      digest: (text: string) => text,
    }
  }
  const run = () => tagEverybody(deps())()

  it('shows the owner each tag, why, and what asks about it; a stranger nothing', async () => {
    const id = await firm(1, 'SMALL')
    const owner = await world.signInAs({ idNumber: OWNER })
    await world.bind(owner, USCC, OWNER)
    const query = `query ($id: ID!) { beneficiaryTags(beneficiaryId: $id) {
      tag { id name class kind text } why { verdict values { label text asOf source { shortName } } } items { id } } }`
    const { data } = await world.ask(query, { id }, owner)
    expect(data.beneficiaryTags.map(({ tag }: { tag: { id: string } }) => tag.id)).toEqual([
      'small-micro',
      'manufacturing',
    ])
    expect(data.beneficiaryTags[0]).toMatchObject({
      tag: { name: '小微企业', class: '规模', kind: 'ENTERPRISE', text: '划型是小型或者微型' },
      why: {
        verdict: 'MET',
        values: [{ label: '企业规模', text: '小型', asOf: '2026-11-10', source: { shortName: '市工信局' } }],
      },
    })
    expect(data.beneficiaryTags[0].items).toContainEqual({ id: 'job-stabilisation-rebate' })
    const stranger = await world.signInAs({ idNumber: '220104199001011230' })
    expect(await world.codeOf(query, { id }, stranger)).toBe('NOT_FOUND')
  })
  it('lists the menu of a tag to everybody', async () => {
    const query = 'query ($id: ID!) { itemsByTag(tagId: $id) { id } }'
    const { data } = await world.ask(query, { id: 'small-micro' })
    expect(data.itemsByTag).toContainEqual({ id: 'job-stabilisation-rebate' })
    expect(await world.codeOf(query, { id: 'no-such-tag' })).toBe('NOT_FOUND')
  })
  it('counts for staff, of their region only, and never so few that one could be recognised', async () => {
    for (const n of [2, 3, 4, 5, 6]) await firm(n, 'SMALL')
    await firm(7, 'LARGE')
    await firm(9, 'SMALL')
    expect(await run()).toBeGreaterThan(0)
    const query = '{ tagCounts { tag { id } count items { id } } }'
    const staff = await world.signInStaff({ regionCode: '220100' })
    const { data } = await world.ask(query, {}, staff)
    const countOf = (wanted: string) =>
      data.tagCounts.find(({ tag }: { tag: { id: string } }) => tag.id === wanted).count
    expect([countOf('small-micro'), countOf('large-firm'), countOf('software')]).toEqual([6, null, 0])
    const [first] = data.tagCounts.filter(({ tag }: { tag: { id: string } }) => tag.id === 'small-micro')
    expect(first.items).toContainEqual({ id: 'job-stabilisation-rebate' })
    expect(await world.codeOf(query)).toBe('UNAUTHENTICATED')
  })
  it('rest on a catalogue of data that staff can read: whose, how fresh, what looks at it', async () => {
    const query = `{ factCatalogue { key label kind unit subject department { shortName } refresh sensitivity parts
      rolledUp items { id } tags } }`
    const staff = await world.signInStaff({ regionCode: '220100' })
    const { data } = await world.ask(query, {}, staff)
    const of = (key: string) => data.factCatalogue.find((one: { key: string }) => one.key === key)
    expect(data.factCatalogue).toHaveLength(FACT_KEYS.length)
    expect(of('enterprise.sizeClass')).toMatchObject({
      label: '企业规模',
      kind: 'ENUM',
      unit: null,
      subject: 'ENTERPRISE',
      department: { shortName: '市工信局' },
      refresh: 'YEARLY',
      sensitivity: 'INTERNAL',
      parts: ['大型', '中型', '小型', '微型'],
      rolledUp: false,
      items: expect.arrayContaining([{ id: 'job-stabilisation-rebate' }]),
      tags: expect.arrayContaining(['小微企业']),
    })
    expect(of('travel.deposit.amount')).toMatchObject({ kind: 'MONEY', unit: '元', tags: [] })
    expect(of('enterprise.newHires').parts).toContain('是否签订劳动合同')
    expect(of('enterprise.tax.salesLastTwelveMonths')).toMatchObject({ rolledUp: true, items: [] })
    expect(await world.codeOf(query)).toBe('UNAUTHENTICATED')
  })
  it('are derived once a day, again when the rules or a datum change, and never back to older facts', async () => {
    expect(await run()).toBe(0)
    const { tags } = deps()
    const id = await firm(1, 'SMALL')
    expect(await tags.of(id)).toEqual({ tagIds: ['small-micro', 'manufacturing'], judgedOn: '2026-11-21' })
    const changed = {
      'enterprise.sizeClass': { ...fact('LARGE', 'industry-information'), asOf: '2026-11-20' },
    }
    await world.area.stores.register.change(
      [{ kind: 'ENTERPRISE', identifier: USCC, facts: changed }],
      '1',
      world.clock.now(),
    )
    await area.topics!['facts-changed']!({ subjectId: id })
    expect((await tags.of(id))!.tagIds).toEqual(['large-firm', 'manufacturing'])
    await tags.keep(
      [{ subjectId: id, kind: 'ENTERPRISE', regionCode: '220104', tagIds: [], factsVersion: 0 }],
      '2026-11-21',
    )
    expect((await tags.of(id))!.tagIds).toEqual(['large-firm', 'manufacturing'])
    world.clock.advance(86_400_000)
    expect(await run()).toBeGreaterThan(0)
    expect((await tags.of(id))!.judgedOn).toBe('2026-11-22')
    await tagSubject(deps())('00000000-0000-7000-8000-000000000000')
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from subject_tags where tags is null`.execute(world.database.db)
    expect(rows[0]!.n).toBeGreaterThan(0)
  })
})
