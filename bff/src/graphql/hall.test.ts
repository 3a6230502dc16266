import { sampleItem } from '../adapters/contracts/sample-item'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { everydayWords } from '../adapters/seed-files/everyday-words'
import { hallArea } from '../app/hall'
import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { LI_XIANG, MULAN } from '../testing/mulan'

const HALL = `query ($text: String, $filter: HallFilter, $id: ID, $first: Int, $after: String) {
  hall(text: $text, filter: $filter, beneficiaryId: $id, first: $first, after: $after) {
    total next otherKind unfiltered shelves { shelf count } departments { code } tags { count mine tag { id kind } }
    entries { item { id name shelf } mine { verdict headline benefitFen clauses { verdict } entitlement { id } } } } }`

/** As many as Binzhou's hall has, of which only the numbers differ. */
const MANY = Array.from({ length: 900 }, (_, at) =>
  sampleItem({
    id: `item-${String(at).padStart(4, '0')}`,
    name: `第 ${at} 号样本补助`,
    funding: { source: '基金' },
    fulfilment: { executor: 'taxation', kind: 'WAIVER', accounts: [] },
    shelf: at % 2 === 0 ? 'TAX_RELIEF' : 'FUND_AWARD',
  }),
)

describe('BZ-1 政策大厅', () => {
  let world: IdentityTestWorld
  let area: PolicyArea
  let mulan: string
  let boss: string
  const hall = async (variables: object = {}, token: string | null = null) =>
    (await world.ask(HALL, { ...variables }, token)).data.hall
  const idsOf = (page: { entries: { item: { id: string } }[] }) => page.entries.map(({ item }) => item.id)

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      area = await policyArea(base, identity)
      return [...area.resolvers, ...hallArea(base, identity, area).resolvers]
    })
    mulan = await world.deliver(MULAN)
    boss = await world.signInAs({ idNumber: MULAN.legalRepresentative, name: '王玉兰' })
    await world.bind(boss, MULAN.identifier, MULAN.legalRepresentative, MULAN.name)
  })
  afterAll(() => world.close())

  it('lists everything in force for people who only look, without marks', async () => {
    const page = await hall()
    expect(page.total).toBe(
      new Set(
        loadPolicies().flatMap(({ id, validity: { from, to } }) =>
          from <= '2026-11-21' && (!to || to >= '2026-11-21') ? [id] : [],
        ),
      ).size,
    )
    expect(page.entries.every(({ mine }: { mine: unknown }) => mine === null)).toBe(true)
    expect(page.departments.length).toBeGreaterThan(1)
  })
  it.each([
    ['稳岗返还', 'job-stabilisation-rebate'],
    ['裁员补贴怎么领', 'job-stabilisation-rebate'],
    ['文旅发电〔2022〕61号', 'travel-deposit-release'],
    ['旅行社押金', 'travel-deposit-release'],
    ['市文旅局', 'travel-deposit-release'],
    ['jntsbt', 'skill-upgrade-subsidy'],
    ['电工证', 'skill-upgrade-subsidy'],
  ])('%s finds what is meant', async (text, id) => {
    expect(idsOf(await hall({ text }))).toContain(id)
  })
  it('every entry of the register of everyday words finds something', async () => {
    for (const { say } of everydayWords()) {
      for (const text of say) expect([text, (await hall({ text })).total]).not.toEqual([text, 0])
    }
  })
  it('everything in force is found by a word that people use for it', async () => {
    const { entries } = await hall({ first: 50 })
    expect(entries.length).toBeGreaterThan(0)
    for (const { item } of entries) {
      const { name } = item
      const own = everydayWords().filter(({ means }) => means.some(word => name.includes(word)))
      const found = await Promise.all(
        own.flatMap(({ say }) => say).map(async text => idsOf(await hall({ text }))),
      )
      expect([name, found.some(ids => ids.includes(item.id))]).toEqual([name, true])
    }
  })
  it('BZ-2: narrows to what asks about a tag, one’s own tags first', async () => {
    const small = await hall({ filter: { tag: 'small-micro' } })
    expect(idsOf(small)).toContain('job-stabilisation-rebate')
    expect(small.total).toBeLessThan((await hall()).total)
    expect(small.shelves.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      small.total,
    )
    for (const { tag, count } of small.tags) {
      const page = await hall({ filter: { tag: tag.id } })
      expect([tag.id, page.total]).toEqual([tag.id, count])
    }
    expect((await hall({ filter: { tag: 'no-such-tag' } })).total).toBe(0)
    const mine = (await hall({ id: mulan, filter: { kind: 'ENTERPRISE' } }, boss)).tags
    const own = mine.findIndex(({ mine: held }: { mine: boolean }) => !held)
    expect(own).toBeGreaterThan(0)
    expect(mine.slice(own).some(({ mine: held }: { mine: boolean }) => held)).toBe(false)
    expect(mine.every(({ tag }: { tag: { kind: string } }) => tag.kind === 'ENTERPRISE')).toBe(true)
  })
  it('SQ-5, LY-1, CC-4, CC-5: narrows by kind, shelf, level, mode, visits and department, and counts the shelves', async () => {
    const all = await hall({ filter: { kind: 'ENTERPRISE' } })
    expect(all.shelves.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.total)
    for (const filter of [
      { shelf: 'FUND_AWARD' },
      { domain: 'ENTERPRISE' },
      { level: 'NATIONAL' },
      { mode: 'AUTO' },
      { maxVisits: 0 },
      { department: 'culture-tourism' },
    ]) {
      const page = await hall({ filter: { kind: 'ENTERPRISE', ...filter } })
      expect(page.total).toBeGreaterThan(0)
      expect(page.total).toBeLessThanOrEqual(all.total)
    }
    expect(idsOf(await hall({ filter: { department: 'culture-tourism' } }))).toContain(
      'travel-deposit-release',
    )
  })
  it('says what the other side has when this side has nothing', async () => {
    const page = await hall({ text: '技能提升补贴', filter: { kind: 'ENTERPRISE' } })
    expect(page).toMatchObject({ total: 0, unfiltered: 0, otherKind: 1 })
  })
  it('marks each item for the beneficiary and puts what can be had first', async () => {
    const page = await hall({ filter: { kind: 'ENTERPRISE' }, id: mulan, first: 50 }, boss)
    const mine = new Map(
      page.entries.map(({ item, mine }: { item: { id: string }; mine: object }) => [item.id, mine]),
    )
    expect(mine.get('travel-deposit-release')).toMatchObject({
      verdict: 'ELIGIBLE',
      headline: '您可领 62.5 万元',
      benefitFen: 62_500_000,
    })
    expect(mine.get('job-expansion-subsidy')).toMatchObject({ verdict: 'INELIGIBLE' })
    const verdicts = page.entries.map(({ mine: { verdict } }: { mine: { verdict: string } }) => verdict)
    expect(verdicts.lastIndexOf('ELIGIBLE')).toBe(
      verdicts.filter((one: string) => one === 'ELIGIBLE').length - 1,
    )
  })
  it('shows the other kind without marks, and nobody else’s marks', async () => {
    const page = await hall({ text: '技能提升补贴', id: mulan }, boss)
    expect(page.entries).toMatchObject([{ item: { id: 'skill-upgrade-subsidy' }, mine: null }])
    expect(await world.codeOf(HALL, { id: mulan })).toBe('UNAUTHENTICATED')
    const stranger = await world.signInAs({ idNumber: LI_XIANG.identifier, name: '李想' })
    expect(await world.codeOf(HALL, { id: mulan }, stranger)).toBe('NOT_FOUND')
  })
  it('refuses what nobody sends', async () => {
    for (const variables of [{ first: 0 }, { first: 51 }, { after: 'x' }, { text: '补'.repeat(61) }]) {
      expect(await world.codeOf(HALL, variables)).toBe('INVALID_INPUT')
    }
  })

  describe('CC-10 what was missed', () => {
    const missed = () =>
      world.database.db.selectFrom('missed_search').selectAll().orderBy('times', 'desc').execute()
    it('is counted by word and month, once a search, and nobody with it', async () => {
      await hall({ text: '充电桩补贴' })
      await hall({ text: '充电桩，补贴' })
      await hall({ text: '充电桩补贴' }, boss)
      const rows = await missed()
      expect(rows).toEqual([
        { word: '充电桩补贴', month: '2026-11', times: 2 },
        { word: '充电桩 补贴', month: '2026-11', times: 1 },
      ])
    })
    it('is not what a filter hides, nor what could name somebody', async () => {
      const before = await missed()
      await hall({ text: '稳岗返还', filter: { maxVisits: 1 } })
      await hall({ text: '220102199003071234' })
      expect(await missed()).toEqual(before)
    })
    it('stops counting a machine, and still answers it', async () => {
      for (let at = 0; at < 25; at += 1)
        expect(await hall({ text: `飞船${'甲乙丙丁戊'.charAt(at % 5)}` })).toMatchObject({ total: 0 })
      const times = (await missed())
        .filter(({ word }) => word.startsWith('飞船'))
        .reduce((sum, row) => sum + row.times, 0)
      expect(times).toBeLessThanOrEqual(20)
    })
  })

  describe('with 900 items more', () => {
    beforeAll(async () => {
      await area.items.publish(MANY, world.clock.now())
    })
    it('pages through all of them by cursor, each once', async () => {
      const seen: string[] = []
      let after: string | null = null
      do {
        const page: { entries: { item: { id: string } }[]; next: string | null } = await hall(
          { text: '样本补助', id: mulan, first: 50, after },
          boss,
        )
        seen.push(...idsOf(page))
        after = page.next
      } while (after)
      expect(seen).toHaveLength(900)
      expect(new Set(seen).size).toBe(900)
    })
    it('stays quick: a marked, searched page in well under a tenth of a second', async () => {
      await hall({ text: '补助', id: mulan }, boss)
      // Our own work in the quickest of them: how long the machine lets it wait says nothing of the search.
      const millis: number[] = []
      for (let at = 0; at < 15; at += 1) {
        const before = process.cpuUsage()
        await hall({ text: `第 ${at} 号样本补助`, id: mulan }, boss)
        const { user, system } = process.cpuUsage(before)
        millis.push((user + system) / 1_000)
      }
      expect(Math.min(...millis)).toBeLessThan(100)
    })
  })
})
