import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresPolicyItems } from '../adapters/postgres/policy-items'
import { hallArea } from '../app/hall'
import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'
import { COUNTS_KEY } from '../usecases/read-public-ratings'

const DOCUMENTS = `query ($text: String, $after: String) { policyDocuments(text: $text, after: $after) { total next documents { id documentNumber items { id } } } }`
const NEWS =
  '{ news { next entries { id kind on title lines department { code } items { itemId inForce } } } }'
const CALENDAR = `query ($id: ID) { policyCalendar(beneficiaryId: $id) { today days { id on kind name text amountFen sure mine entitlementId } changed { kind on } } }`
const RATINGS =
  '{ publicRatings { fewest items { itemId rated finished average levels { level count } } departments { department name average rated } } }'

describe('the front of house', () => {
  let world: IdentityTestWorld
  let area: PolicyArea
  let mulan: string
  let boss: string
  const runJob = (name: string) => area.jobs?.find(job => job.name === name)?.run()

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      area = await policyArea(base, identity)
      return [...area.resolvers, ...hallArea(base, identity, area).resolvers]
    })
    mulan = await world.deliver(MULAN)
    boss = await world.signInAs({ idNumber: MULAN.legalRepresentative, name: '王玉兰' })
    await world.bind(boss, MULAN.identifier, MULAN.legalRepresentative, MULAN.name)
    await world.area.stores.register.startFrom('0', world.clock.now())
    await runJob('match')
  })
  afterAll(() => world.close())

  it('CC-1 政策文件: documents with the items that rest on them, to the last page', async () => {
    const { data } = await world.ask(DOCUMENTS, { text: '文旅发电〔2022〕61号' })
    expect(data.policyDocuments).toMatchObject({
      total: 1,
      documents: [{ id: '文旅发电〔2022〕61号', items: [{ id: 'travel-deposit-release' }] }],
    })
    const one = await world.ask(
      'query ($id: ID!) { policyDocument(id: $id) { title level url items { name } } }',
      {
        id: '文旅发电〔2022〕61号',
      },
    )
    expect(one.data.policyDocument).toMatchObject({ level: 'NATIONAL' })
    const seen: string[] = []
    let after: string | null = null
    do {
      const {
        policyDocuments: page,
      }: { policyDocuments: { documents: { id: string }[]; next: string | null } } = (
        await world.ask(DOCUMENTS, { after })
      ).data
      seen.push(...page.documents.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(new Set(seen).size)
    expect(seen).toContain('文旅发电〔2022〕61号')
  })

  it('CC-1 资讯动态: what came online today, what was written, the newest first', async () => {
    const { data } = await world.ask(NEWS)
    const { entries } = data.news
    expect(entries[0]).toMatchObject({ kind: 'PUBLISHED', on: '2026-11-21' })
    expect(entries.some(({ kind }: { kind: string }) => kind === 'WRITTEN')).toBe(true)
    const days = entries.map(({ on }: { on: string }) => on)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('N-11 calendar: for everybody what the city does', async () => {
    const { data } = await world.ask(CALENDAR)
    expect(data.policyCalendar.today).toBe('2026-11-21')
    expect(data.policyCalendar.days.every(({ mine }: { mine: boolean }) => !mine)).toBe(true)
  })
  it('N-11 calendar: for a beneficiary the days to confirm, to pay back, and which changes concern them', async () => {
    const next = sampleItem({
      id: 'travel-deposit-release',
      version: 2,
      name: '旅游服务质量保证金暂退',
      leadDepartment: 'culture-tourism',
      validity: { from: '2026-12-08' },
    })
    await world.database.db
      .updateTable('entitlement')
      .set({ status: 'OFFERED', confirm_by: '2027-01-20' })
      .execute()
    await area.items.publish([next], world.clock.now())
    const { data } = await world.ask(CALENDAR, { id: mulan }, boss)
    const mine = data.policyCalendar.days.filter((day: { mine: boolean }) => day.mine)
    expect(mine).toContainEqual(
      expect.objectContaining({
        kind: 'CLOSES',
        on: '2027-01-20',
        amountFen: 62_500_000,
        sure: true,
        entitlementId: expect.any(String),
      }),
    )
    expect(mine).toContainEqual(
      expect.objectContaining({ kind: 'CHANGES', on: '2026-12-08', name: '旅游服务质量保证金暂退' }),
    )
    await world.database.db.updateTable('entitlement').set({ status: 'FULFILLED' }).execute()
    const later = await world.ask(CALENDAR, { id: mulan }, boss)
    expect(later.data.policyCalendar.days).toContainEqual(
      expect.objectContaining({ kind: 'DUE_BACK', on: '2027-12-31', mine: true }),
    )
  })
  it('N-11 calendar: nobody else’s', async () => {
    expect(await world.codeOf(CALENDAR, { id: mulan })).toBe('UNAUTHENTICATED')
    const stranger = await world.signInAs({ idNumber: '220102198001011230', name: '赵四' })
    expect(await world.codeOf(CALENDAR, { id: mulan }, stranger)).toBe('NOT_FOUND')
  })

  it('CC-1 服务评价: shows nothing of fewer than five, then the average', async () => {
    const { db } = world.database
    await db.updateTable('entitlement').set({ status: 'FULFILLED' }).execute()
    const cases = await db.selectFrom('entitlement').select(['id', 'item_id']).execute()
    const [one] = cases
    await db
      .insertInto('service_rating')
      .values({
        entitlement_id: one!.id,
        level: 'SATISFIED',
        comment: null,
        answer_by: null,
        at: world.clock.now(),
      })
      .execute()
    const few = await world.ask(RATINGS)
    expect(few.data.publicRatings.fewest).toBe(5)
    expect(
      few.data.publicRatings.items.find(({ itemId }: { itemId: string }) => itemId === one!.item_id),
    ).toMatchObject({
      rated: 0,
      finished: 1,
      average: null,
      levels: [],
    })
    for (let at = 0; at < 4; at += 1) {
      const id = await world.deliver({
        ...MULAN,
        identifier: `9122010${at}MA0Y1A2B3C`,
        name: `长春市样本旅行社${at}有限公司`,
      })
      const { rows } = await copyCase(one!.id, id)
      await db
        .insertInto('service_rating')
        .values({
          entitlement_id: rows[0]!.id,
          level: 'VERY_SATISFIED',
          comment: null,
          answer_by: null,
          at: world.clock.now(),
        })
        .execute()
    }
    await world.base.cache.delete(COUNTS_KEY)
    const { data } = await world.ask(RATINGS)
    expect(
      data.publicRatings.items.find(({ itemId }: { itemId: string }) => itemId === one!.item_id),
    ).toMatchObject({
      rated: 5,
      finished: 5,
      average: 4.8,
    })
    expect(
      data.publicRatings.departments.some(({ average }: { average: number | null }) => average === 4.8),
    ).toBe(true)
  })
  const copyCase = (from: string, subject: string) =>
    sql<{ id: string }>`
      insert into entitlement (id, case_number, item_id, item_version, subject_id, status, amount_fen, assessment, facts_version, created_at, period)
      select gen_random_uuid(), ${`T-${subject}`}, item_id, item_version, ${subject}, 'FULFILLED', amount_fen, assessment, 1, created_at, period
      from entitlement where id = ${from} returning id`.execute(world.database.db)

  it('CC-1 资讯动态: a withdrawal is told with its reason, and its guide is not offered', async () => {
    const items = postgresPolicyItems(world.database.db, Date.now)
    await items.withdraw('skill-upgrade-subsidy', 1, '国家有新规定', null, world.clock.now())
    const { data } = await world.ask(NEWS)
    const told = data.news.entries.find(({ kind }: { kind: string }) => kind === 'WITHDRAWN')
    expect(told).toMatchObject({
      on: '2026-11-21',
      title: '技能提升补贴停办',
      lines: ['原因：国家有新规定。', expect.any(String)],
    })
  })
})
