import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { LI_XIANG, MULAN } from '../testing/mulan'

const CLAUSES =
  'clauses { id text verdict values { fact label text asOf source { code shortName } } gap { text have need unit earliest } road { text department { code } } }'
const ASSESSMENTS = `query ($itemId: ID!, $id: ID!) { assessments(itemId: $itemId, beneficiaryId: $id) {
  recordKey verdict headline benefitFen formula { label text } enquiryNumber assessedAt item { id version } entitlement { id } ${CLAUSES} } }`
const PACKAGE = `query ($id: ID!) { policyPackage(beneficiaryId: $id) {
  beneficiary { id name role kind scopes authorisedUntil } readyFen dueBackFen ready { id } inProgress { id } finished { id }
  instant { recordKey benefitFen item { id } } nearMisses { headline benefitFen item { id } } dataAsOf dataGaps { since department { code } } } }`
const ITEMS = `query ($kind: BeneficiaryKind) { policyItems(kind: $kind) { id name version domain shelf level awardType applicationMode conditions { id text sources { code name } }
  materials { name } steps { name promisedDays } legalBasis { title documentNumber url level } dueBackOn confirmBy noticeWorkingDays reviewedOn sample
  executor { code } leadDepartment { code name shortName } contact { name phone hours } } }`
const RULES = `query ($id: ID!) { policyItem(id: $id) {
  conditions { id canonicalText } canonicalFormula ruleTerms { text meaning } } }`
const CODE = `query ($text: String!) { entryCode(text: $text) { __typename
  ... on GenuineEntryCode { code item { id } issuedBy { code } placement validFrom }
  ... on RejectedEntryCode { problem message advice replacement { id } } } }`

let world: IdentityTestWorld
let area: PolicyArea
let mulan: string
let boss: string
const runJob = (name: string) => area.jobs?.find(job => job.name === name)?.run()

beforeAll(async () => {
  world = await identityWorld(async (base, identity) => {
    area = await policyArea(base, identity)
    return area.resolvers
  })
  await world.deliver(LI_XIANG)
  mulan = await world.deliver(MULAN)
  boss = await world.signInAs({ idNumber: MULAN.legalRepresentative, name: '王玉兰' })
  await world.bind(boss, MULAN.identifier, MULAN.legalRepresentative, MULAN.name)
})
afterAll(() => world.close())

describe('items, for everybody', () => {
  it('lists the items in force with what a guide needs', async () => {
    const { data } = await world.ask(ITEMS, { kind: 'ENTERPRISE' })
    const ids = data.policyItems.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toEqual(expect.arrayContaining(['job-expansion-subsidy', 'travel-deposit-release']))
    // Of another kind of beneficiary, and of another time.
    expect(ids).not.toContain('skill-upgrade-subsidy')
    expect(ids).not.toContain('state-house-rent-relief')
    const deposit = data.policyItems.find(({ id }: { id: string }) => id === 'travel-deposit-release')
    expect(deposit).toMatchObject({
      applicationMode: 'AUTO',
      materials: [],
      dueBackOn: '2027-12-31',
      sample: true,
      domain: 'ENTERPRISE',
      shelf: 'COST_EFFICIENCY',
      level: 'NATIONAL',
      awardType: 'DEPOSIT_RELEASE',
      legalBasis: [{ level: 'NATIONAL' }],
    })
    expect(deposit.conditions).toHaveLength(5)
    expect(deposit.conditions[1].sources.map(({ code }: { code: string }) => code)).toEqual([
      'culture-tourism',
      'deposit-bank',
    ])
  })
  it('says word for word by what it judges, in Chinese, with the figures it names', async () => {
    const { data } = await world.ask(RULES, { id: 'job-expansion-subsidy' })
    const [hires, active, once] = data.policyItem.conditions
    expect(hires.canonicalText).toBe('清单【符合条件的新招用人员】的人数不少于 1 人')
    expect(active.canonicalText).toBe('登记状态是存续')
    // Counts earlier grants, which are no facts.
    expect(once).toMatchObject({ id: 'once-per-hire', canonicalText: null })
    expect(data.policyItem.canonicalFormula).toMatch(/^按数量：清单【符合条件的新招用人员】的人数 × 【/)
    expect(data.policyItem.ruleTerms).toEqual([
      {
        text: '符合条件的新招用人员',
        meaning: expect.stringMatching(/^今年新招用人员（相同的人员只算一次；只算：/),
      },
      { text: '为新招用人员足额缴纳社会保险的月数', meaning: '2025 年至 2027 年 3 个月' },
      { text: '每招用 1 人的补助标准', meaning: '2025 年至 2027 年 1500 元' },
    ])
  })
  it('says how much money there is, to everybody, and of nothing else (N-6)', async () => {
    const funds = async (id: string) =>
      (
        await world.ask(
          'query ($id: ID!) { itemFunds(itemId: $id) { budgetFen leftFen takenFen waiting poolId dryOn } }',
          { id },
        )
      ).data.itemFunds
    expect(await funds('job-stabilisation-rebate')).toEqual({
      budgetFen: 50_000_000_000,
      leftFen: 50_000_000_000,
      takenFen: 0,
      waiting: 0,
      poolId: 'unemployment-insurance-fund',
      dryOn: null,
    })
    // Paid by others, and by nobody.
    expect([await funds('six-taxes-reduction'), await funds('no-such-item')]).toEqual([null, null])
  })
  it('says nothing of an item nobody published', async () => {
    const { data } = await world.ask('{ policyItem(id: "no-such-item") { id } }')
    expect(data.policyItem).toBeNull()
  })
})

describe('N-2 why (not) me', () => {
  it('judges with value, source, day, formula and a number to read out', async () => {
    const { data } = await world.ask(ASSESSMENTS, { itemId: 'travel-deposit-release', id: mulan }, boss)
    const [only, ...more] = data.assessments
    expect(more).toEqual([])
    expect(only).toMatchObject({
      recordKey: null,
      verdict: 'ELIGIBLE',
      headline: '您可领 62.5 万元',
      benefitFen: 62_500_000,
      entitlement: null,
      enquiryNumber: expect.stringMatching(/^[0-9A-F]{4}-\d{4}$/),
    })
    expect(only.formula.at(-1)).toEqual({ label: '= 可领', text: '625,000.00 元' })
    const licence = only.clauses.find(({ id }: { id: string }) => id === 'licence-valid')
    expect(licence.values[0]).toMatchObject({
      text: '2031-05-17',
      asOf: '2026-11-20',
      source: { shortName: '市文旅局' },
    })
  })
  it('judges each certificate by itself', async () => {
    const token = await world.signInAs({ idNumber: LI_XIANG.identifier, name: '李想' })
    const person = (await world.area.subjects.find('PERSON', LI_XIANG.identifier))!.id
    const { data } = await world.ask(ASSESSMENTS, { itemId: 'skill-upgrade-subsidy', id: person }, token)
    const verdicts = data.assessments.map((each: { recordKey: string; verdict: string }) => [
      each.recordKey,
      each.verdict,
    ])
    expect(verdicts).toEqual([
      ['S000022010001', 'ELIGIBLE'],
      ['S000022010002', 'INELIGIBLE'],
    ])
    expect(data.assessments[1].clauses[0]).toMatchObject({ id: 'certificate-recent', verdict: 'NOT_MET' })
    const pack = await world.ask(PACKAGE, { id: person }, token)
    expect(pack.data.policyPackage.instant).toMatchObject([
      { recordKey: 'S000022010001', benefitFen: 200_000 },
    ])
  })
  it('an item of the other kind says which hat to put on', async () => {
    const { data } = await world.ask(ASSESSMENTS, { itemId: 'skill-upgrade-subsidy', id: mulan }, boss)
    expect(data.assessments).toMatchObject([
      { verdict: 'INELIGIBLE', benefitFen: null, clauses: [{ verdict: 'NOT_MET' }] },
    ])
  })
  it('records the use of the data, once a day', async () => {
    await world.ask(ASSESSMENTS, { itemId: 'travel-deposit-release', id: mulan }, boss)
    await runJob('own-data-uses')
    const uses = await world.area.dataUses.list(mulan, new Date(0))
    const own = uses.filter(
      ({ purpose, actorKind }) => purpose === '看旅游服务质量保证金暂退符不符合' && actorKind === 'USER',
    )
    expect(own).toMatchObject([{ actorName: '法定代表人 王*兰', basis: 'CONSENT' }])
    const seen = await world.ask(
      'query ($id: ID!) { dataUses(beneficiaryId: $id) { actor ownSide purpose } }',
      { id: mulan },
      boss,
    )
    expect(seen.data.dataUses).toContainEqual({
      actor: '您自己',
      ownSide: true,
      purpose: '看旅游服务质量保证金暂退符不符合',
    })
  })
})

describe('CC-9 policy package', () => {
  it('shows what is near, then what matching found, and sums what is ready', async () => {
    const before = await world.ask(PACKAGE, { id: mulan }, boss)
    expect(before.data.policyPackage).toMatchObject({
      beneficiary: { id: mulan, name: MULAN.name, role: 'LEGAL_REPRESENTATIVE' },
      readyFen: 0,
      inProgress: [],
      nearMisses: [{ item: { id: 'job-expansion-subsidy' } }],
      dataGaps: [],
    })
    await world.area.stores.register.startFrom('0', world.clock.now())
    await runJob('match')
    const found = await world.ask(PACKAGE, { id: mulan }, boss)
    expect(found.data.policyPackage.inProgress).toHaveLength(2)
    await world.database.db.updateTable('entitlement').set({ status: 'OFFERED' }).execute()
    const ready = await world.ask(PACKAGE, { id: mulan }, boss)
    expect(ready.data.policyPackage).toMatchObject({
      readyFen: 66_360_400,
      dueBackFen: 62_500_000,
      inProgress: [],
    })
    const { data } = await world.ask(ASSESSMENTS, { itemId: 'travel-deposit-release', id: mulan }, boss)
    expect(data.assessments[0].entitlement.id).toBe(ready.data.policyPackage.ready[0].id)
  })
  it('says whose data are missing, and since when; the rest stands', async () => {
    await world.area.stores.dataSources.observe(
      [{ department: 'deposit-bank', up: false, lastDeliveredAt: null }],
      new Date('2026-11-20T02:00:00Z'),
    )
    const { data } = await world.ask(PACKAGE, { id: mulan }, boss)
    expect(data.policyPackage.dataGaps).toEqual([
      { since: '2026-11-20T10:00:00+08:00', department: { code: 'deposit-bank' } },
    ])
    expect(data.policyPackage.readyFen).toBe(66_360_400)
  })
  it('shows in the next reading what another process wrote', async () => {
    await world.database.db.updateTable('entitlement').set({ amount_fen: 100 }).execute()
    const { data } = await world.ask(PACKAGE, { id: mulan }, boss)
    expect(data.policyPackage.readyFen).toBe(200)
  })
  it('needs somebody signed in, and shows nobody else’s', async () => {
    const stranger = await world.signInAs({ idNumber: '220102198001011230', name: '赵四' })
    expect(await world.codeOf(PACKAGE, { id: mulan })).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(PACKAGE, { id: mulan }, stranger)).toBe('NOT_FOUND')
    expect(await world.codeOf(PACKAGE, { id: 'no-uuid' }, boss)).toBe('NOT_FOUND')
    const asked = { itemId: 'travel-deposit-release', id: mulan }
    expect(await world.codeOf(ASSESSMENTS, asked, stranger)).toBe('NOT_FOUND')
    expect(await world.codeOf(ASSESSMENTS, { ...asked, itemId: 'no-such-item' }, boss)).toBe('NOT_FOUND')
  })
})

describe('N-9 entry codes', () => {
  const resolve = async (text: string) => (await world.ask(CODE, { text })).data.entryCode
  const scene = async () =>
    (
      await world.database.db
        .selectFrom('entry_code')
        .select('scene')
        .where('code', '=', 'LX-BZJ-01')
        .executeTakeFirstOrThrow()
    ).scene

  it('opens a poster by address, scene and number', async () => {
    for (const text of [`https://policy.test/q/${await scene()}`, await scene(), 'lx-bzj-01']) {
      expect(await resolve(text)).toMatchObject({
        __typename: 'GenuineEntryCode',
        code: 'LX-BZJ-01',
        item: { id: 'travel-deposit-release' },
        issuedBy: { code: 'culture-tourism' },
      })
    }
  })
  it.each([
    ['https://evil.test/q/abcdefghij', 'NOT_OURS'],
    ['https://policy.test/q/abcdefghij', 'TAMPERED'],
    ['KG-BZ-00', 'EXPIRED'],
    ['LX-BZJ-00', 'WITHDRAWN'],
  ])('%s is %s, with advice', async (text, problem) => {
    const answer = await resolve(text)
    expect(answer).toMatchObject({ __typename: 'RejectedEntryCode', problem })
    expect(answer.advice.length).toBeGreaterThan(0)
  })
})

it('refuses to start over a changed publication, naming file and remedy', async () => {
  const [item] = await area.items.inForce('2026-11-21')
  const changed = [{ ...item!, summary: '改过的一句话' }]
  await expect(policyArea(world.base, world.area, changed)).rejects.toThrow(
    `bff/policies/${item!.id}/${item!.version}.yaml: version ${item!.version} is already published with other content`,
  )
})
