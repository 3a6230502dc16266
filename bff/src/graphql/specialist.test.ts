import { sql } from 'kysely'
import { postgresShares } from '../adapters/postgres/shares'
import { caseArea } from '../app/cases'
import { policyArea } from '../app/policies'
import { specialistArea } from '../app/specialists'
import { SHARE_LIVES_MS } from '../domain/share-counts'
import { GOOD_FACTS } from '../testing/case-world'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const MULAN = '91220101MA0Y00001X'
const OTHER = '91220101MA0Y00002R'
const DESK = `{ specialistDesk { staffNo funnel { scanned viewed confirmed }
  enterprises { id name role regionName readyFen opened ready { itemName } nearMisses { itemName state missing } inProgress { itemName } } } }`
const SHARE = 'mutation ($item: ID) { shareItem(itemId: $item) { code itemId link posterPath } }'
const SCAN =
  'query ($text: String!) { entryCode(text: $text) { __typename ... on GenuineEntryCode { sharedBy } } }'
const CAME = 'mutation ($code: String!) { cameByCode(code: $code) }'
const ITEM = 'job-stabilisation-rebate'

/** CZ-4: two specialists a firm, each seeing their own firms only; shares are counted without exposing who. */
describe('a specialist', () => {
  let world: IdentityTestWorld
  let mulan: string
  const facts = Object.fromEntries(
    Object.entries(GOOD_FACTS).map(([key, [value, department, asOf]]) => [
      key,
      { value: value as never, department, asOf },
    ]),
  )
  const chenYu = (duties = [{ uscc: MULAN, role: 'ENTERPRISE' as const }]) =>
    world.signInStaff({
      staffNo: '220104-037',
      name: '陈雨',
      department: 'government-services',
      regionCode: '220104',
      roles: ['SPECIALIST'],
      duties,
    })
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity)
      const areas = [
        policies,
        caseArea(base, identity, policies, fakeCaseWorld()),
        specialistArea(base, identity, policies),
      ]
      return areas.flatMap(({ resolvers }) => resolvers)
    })
    mulan = await world.deliver({
      kind: 'ENTERPRISE',
      identifier: MULAN,
      name: '长春木兰国际旅行社有限公司',
      facts,
    })
    await world.deliver({ kind: 'ENTERPRISE', identifier: OTHER, name: '别人的企业', facts })
  })
  afterAll(() => world.close())

  it('sees the firms the sign-on names today, with items and states, and each look is on record', async () => {
    const token = await chenYu()
    const { data } = await world.ask(DESK, {}, token)
    expect(data.specialistDesk).toMatchObject({
      staffNo: '220104-037',
      enterprises: [
        {
          id: mulan,
          name: '长春木兰国际旅行社有限公司',
          role: 'ENTERPRISE',
          regionName: '朝阳区',
          opened: false,
        },
      ],
      funnel: { scanned: 0, viewed: 0, confirmed: 0 },
    })
    const uses = await world.area.dataUses.list(mulan, new Date(0))
    expect(uses).toEqual([
      expect.objectContaining({
        actorName: '市政数局 陈雨',
        purpose: '企业专员帮企业领政策',
        basis: 'STATUTORY_DUTY',
      }),
    ])
  })
  it('keeps no firm that the sign-on names no more; the other specialist stays', async () => {
    await chenYu([
      { uscc: MULAN, role: 'ENTERPRISE' },
      { uscc: OTHER, role: 'ENTERPRISE' },
    ])
    const project = await world.signInStaff({
      staffNo: '220104-038',
      name: '戚悦',
      roles: ['SPECIALIST'],
      duties: [{ uscc: MULAN, role: 'PROJECT' as const }],
    })
    const token = await chenYu()
    expect((await world.ask(DESK, {}, token)).data.specialistDesk.enterprises).toHaveLength(1)
    expect((await world.ask(DESK, {}, project)).data.specialistDesk.enterprises).toMatchObject([
      { id: mulan, role: 'PROJECT' },
    ])
  })
  it.each([
    ['nobody', null, 'UNAUTHENTICATED'],
    ['a reviewer', 'REVIEWER', 'FORBIDDEN'],
  ] as const)('%s sees and shares nothing', async (_, role, code) => {
    const token = role && (await world.signInStaff({ staffNo: 'S9', roles: [role] }))
    expect(await world.codeOf(DESK, {}, token)).toBe(code)
    expect(await world.codeOf(SHARE, { item: ITEM }, token)).toBe(code)
  })
  it('shares one code an item, which names the specialist and no firm', async () => {
    const token = await chenYu()
    const first = (await world.ask(SHARE, { item: ITEM }, token)).data.shareItem
    expect((await world.ask(SHARE, { item: ITEM }, token)).data.shareItem).toEqual(first)
    expect(first.posterPath).toBe(`/posters/${first.code}.pdf`)
    const scanned = (await world.ask(SCAN, { text: first.link })).data.entryCode
    expect(scanned.sharedBy).toBe('朝阳区企业服务专员 陈雨，编号 220104-037')
    expect(await world.codeOf(SHARE, { item: 'no-such-item' }, token)).toBe('NOT_FOUND')
  })
  it('counts scans, views once a person, and confirmations for the last share, never one or two exactly', async () => {
    const token = await chenYu()
    const { code } = (await world.ask(SHARE, { item: ITEM }, token)).data.shareItem
    const owner = await world.signInAs({ idNumber: '220102199003071234' })
    expect((await world.ask(CAME, { code }, owner)).data.cameByCode).toBe(true)
    await world.ask(CAME, { code }, owner)
    expect((await world.ask(CAME, { code: 'ZY-NONE' }, owner)).data.cameByCode).toBe(false)
    expect(await world.codeOf(CAME, { code })).toBe('UNAUTHENTICATED')
    const funnel = async () => (await world.ask(DESK, {}, token)).data.specialistDesk.funnel
    expect(await funnel()).toEqual({ scanned: 1, viewed: 1, confirmed: 0 })
    await confirmed('first')
    expect(await funnel()).toMatchObject({ confirmed: null })
    await confirmed('second')
    await confirmed('third')
    expect(await funnel()).toMatchObject({ confirmed: 3 })
  })

  /** A case whose confirmation by the visiting owner is on record. */
  async function confirmed(recordKey: string): Promise<void> {
    const { db } = world.database
    const at = world.clock.now()
    const { rows } = await sql<{ id: string }>`select user_id as id from share_visit`.execute(db)
    const id = world.base.ids.uuid()
    await sql`
        insert into entitlement (id, case_number, item_id, item_version, subject_id, record_key, period, status, amount_fen, assessment, facts_version, created_at)
        values (${id}, ${recordKey}, ${ITEM}, 1, ${mulan}, ${recordKey}, '2026', 'IN_EXECUTION', 1, '{}', 0, ${at})`.execute(
      db,
    )
    await sql`
        insert into entitlement_event (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at)
        values (${id}, 1, 'CONFIRM', 'OFFERED', 'IN_EXECUTION', 'USER', ${rows[0]!.id}, '李*', ${at})`.execute(
      db,
    )
    const shares = postgresShares(db)
    await shares.attribute(id, SHARE_LIVES_MS)
    await shares.attribute(id, SHARE_LIVES_MS)
  }
})
