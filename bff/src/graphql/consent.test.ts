import Fastify from 'fastify'
import { caseArea } from '../app/cases'
import { policyArea } from '../app/policies'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { scenarioItem } from '../testing/other-actors/opened-cases'
import { foreignScenario, type Scenario } from '../testing/other-actors/scenario'

const CONSENTS = `query ($id: ID!) { consents(beneficiaryId: $id) { inForce { kind name what stops goesOn givenAt accountChangeId
  number } withdrawn { kind name at } } }`
const WITHDRAW = `mutation ($kind: ConsentKind!, $id: ID) { withdrawConsent(kind: $kind, accountChangeId: $id) {
  kind name at } }`
const OPEN = `mutation ($id: ID!, $format: StatementFormat!) { openDataUseRecord(beneficiaryId: $id, format: $format) }`
const VIEWER = '{ viewer { name phone beneficiaries { name role } } }'
const OWNER = '220102199003071234'
const FIRM = '长春木兰国际旅行社有限公司'

/** PIPL art. 15 and 45: taking a consent back, and one's own copy of who used the data. */
describe('what rests on consent', () => {
  let scenario: Scenario
  const papers = Fastify()
  beforeAll(async () => {
    scenario = await foreignScenario(async (base, identity) => {
      const policies = await policyArea(base, identity, [scenarioItem])
      const cases = caseArea(base, identity, policies, fakeCaseWorld())
      await cases.routes?.(papers)
      return cases.resolvers
    })
  })
  afterAll(() => scenario.world.close())

  const ask = (query: string, variables: object, who: keyof Scenario['cast'] = 'owner') =>
    scenario.world.ask(query, variables as Record<string, unknown>, scenario.cast[who])
  const consents = async () => (await ask(CONSENTS, { id: scenario.ids.enterprise })).data.consents
  const fetched = async (path: string) => papers.inject({ method: 'GET', url: path })

  it('is the sign-in, and each open request for another account, told what ends and what goes on', async () => {
    const { inForce, withdrawn } = await consents()
    expect(inForce).toMatchObject([
      {
        kind: 'SIGN_IN',
        givenAt: '2026-11-21T09:41:52+08:00',
        stops: expect.arrayContaining([expect.stringContaining('退出登录')]),
        goesOn: expect.arrayContaining([expect.stringContaining('照常付')]),
      },
      { kind: 'ACCOUNT_CHECK', number: 'ZH-1', accountChangeId: scenario.ids.accountChange },
    ])
    expect(withdrawn).toEqual([])
  })
  it('the record is one’s own copy, in both forms, and taking it is in the record', async () => {
    const { enterprise } = scenario.ids
    await ask(OPEN, { id: enterprise, format: 'PDF' })
    const { data } = await ask(OPEN, { id: enterprise, format: 'CSV' })
    const csv = await fetched(data.openDataUseRecord)
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="data-uses.csv"',
      'cache-control': 'no-store',
    })
    expect(csv.body).toMatch(/^\uFEFF时间,谁,看了什么,为了什么,依据\r\n/)
    expect(csv.body).toContain('您自己,“谁看过我的数据”的全部记录,下载存一份,本人同意')
    const paper = await ask(OPEN, { id: enterprise, format: 'PDF' })
    const pdf = await fetched(paper.data.openDataUseRecord)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const strange = await fetched('/papers/data-uses/made-up')
    expect(strange.statusCode).toBe(404)
    expect(strange.body).toContain('超过两分钟')
    for (const who of ['citizen', 'revokedAgent', 'reviewer'] as const)
      expect(
        (await ask(OPEN, { id: enterprise, format: 'CSV' }, who)).data?.openDataUseRecord,
      ).toBeUndefined()
  })
  it('an account check taken back stops that request; twice is once, and it is on the record', async () => {
    const { accountChange, enterprise } = scenario.ids
    const taken = await ask(WITHDRAW, { kind: 'ACCOUNT_CHECK', id: accountChange })
    expect(taken.data.withdrawConsent).toMatchObject({ kind: 'ACCOUNT_CHECK' })
    await ask(WITHDRAW, { kind: 'ACCOUNT_CHECK', id: accountChange })
    const { inForce, withdrawn } = await consents()
    expect(inForce.map(({ kind }: { kind: string }) => kind)).toEqual(['SIGN_IN'])
    expect(withdrawn).toEqual([
      { kind: 'ACCOUNT_CHECK', name: '换账户时同意的：请银行核对新账户', at: '2026-11-21T09:41:52+08:00' },
    ])
    const desk = await scenario.world.database.pool.query('select status from account_change where id = $1', [
      accountChange,
    ])
    expect(desk.rows).toEqual([{ status: 'STOPPED' }])
    const { data } = await ask(OPEN, { id: enterprise, format: 'CSV' })
    expect((await fetched(data.openDataUseRecord)).body).toContain('撤回：换账户时同意的')
    const nothing = await ask(WITHDRAW, { kind: 'ACCOUNT_CHECK', id: null })
    expect(nothing.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  })
  it('the sign-in taken back ends every session and the link to the name; the law’s part stays', async () => {
    const { world, ids } = scenario
    const token = scenario.cast.owner!
    const other = await world.signIn(`openid-of-${OWNER}`)
    expect((await world.ask(VIEWER, {}, other)).data.viewer.name).toBe('李*兰')
    const before = await world.database.pool.query('select count(*)::int as n from data_use')
    expect((await world.ask(WITHDRAW, { kind: 'SIGN_IN' }, token)).data.withdrawConsent.kind).toBe('SIGN_IN')
    for (const session of [token, other]) {
      expect((await world.ask(VIEWER, {}, session)).data.viewer).toBeNull()
      expect((await world.ask(CONSENTS, { id: ids.enterprise }, session)).errors?.[0]?.extensions.code).toBe(
        'UNAUTHENTICATED',
      )
    }
    expect((await world.ask(WITHDRAW, { kind: 'SIGN_IN' }, token)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    )
    expect(await world.area.stores.users.contactsOf(ids.person, '2026-11-21')).toEqual([])
    const after = await world.database.pool.query('select count(*)::int as n from data_use')
    expect(after.rows[0].n).toBeGreaterThanOrEqual(before.rows[0].n)
    const cases = await world.database.pool.query(
      'select count(*)::int as n from entitlement where subject_id = $1',
      [ids.enterprise],
    )
    expect(cases.rows[0].n).toBeGreaterThan(0)
  })
  it('and given again by signing in anew: nothing is lost', async () => {
    const { world, ids } = scenario
    const unknown = await world.signIn(`openid-of-${OWNER}`)
    expect((await world.ask(VIEWER, {}, unknown)).data.viewer).toMatchObject({
      name: null,
      beneficiaries: [],
    })
    world.clock.advance(1_000)
    const token = await world.signInAs({ idNumber: OWNER, name: '李木兰', phone: '13800005620' })
    const { data } = await world.ask(VIEWER, {}, token)
    expect(data.viewer.beneficiaries.map(({ name }: { name: string }) => name)).toContain(FIRM)
    const { consents: again } = (await world.ask(CONSENTS, { id: ids.enterprise }, token)).data
    expect(again.inForce).toMatchObject([{ kind: 'SIGN_IN' }])
    expect(again.withdrawn).toMatchObject([{ kind: 'SIGN_IN' }, { kind: 'ACCOUNT_CHECK' }])
  })
})
