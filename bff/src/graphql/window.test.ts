import Fastify from 'fastify'
import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { caseArea } from '../app/cases'
import { policyArea } from '../app/policies'
import { windowArea } from '../app/windows'
import { NOTHING_FILLED_IN } from '../domain/application-form'
import { AMOUNT, GOOD_FACTS } from '../testing/case-world'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { LI_XIANG } from '../testing/mulan'

const OWNER = { idNumber: '220102199003071234', name: '李木兰', phone: '13800005620' }
const USCC = '91220101MA0Y00001X'
const MINUTE = 60_000
const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >>\n%%EOF\n')

const CODE = 'mutation { showIdentityCode { text digits expiresAt } }'
const VISIT = `{ id number status words visitor windowName clerk entering beneficiaries { id kind name } beneficiary
  item { id } application { id status fields { id answer } missing { id } } passOnBy light caseNumber answer
  rights { recordKey recordText verdict amountFen headline known { label source { code } asOf } open } steps { name actor reason } }`
const RECEIVE = `mutation ($code: String!) { receiveVisitor(code: $code) { __typename
  ... on WindowVisit ${VISIT} ... on CodeRefused { message } } }`
const ASK = `mutation ($input: AskAtWindowInput!) { askAtWindow(input: $input) ${VISIT} }`
const READ = `query ($id: ID!) { windowVisit(id: $id) ${VISIT} }`
const MINE = `{ myWindowVisits ${VISIT} }`
const LIST = `{ windowVisits ${VISIT} }`
const SAY = `mutation ($id: ID!, $agree: Boolean!) { answerWindowVisit(id: $id, agree: $agree) ${VISIT} }`
const WITHDRAW = `mutation ($id: ID!) { withdrawFromWindow(id: $id) ${VISIT} }`
const PASS_ON = `mutation ($input: PassOnInput!) { passOnAtWindow(input: $input) { __typename
  ... on WindowVisitPassedOn { visit ${VISIT} } ... on ApplicationIncomplete { missing { id } } ... on Refused { message } } }`
const TELL = `mutation ($id: ID!) { tellMissingAtWindow(id: $id) ${VISIT} }`
const BACK = `mutation ($id: ID!) { giveBackAtWindow(id: $id) ${VISIT} }`
const PAPER = 'mutation ($id: ID!) { openWindowPaper(id: $id) }'
const ANSWER = `mutation ($id: ID!) { answerApplication(id: $id, answers: [{ field: "use", text: "货款" }]) { id missing { id } } }`
const UPLOAD = 'mutation ($id: ID!) { openMaterialUpload(applicationId: $id, materialId: "roster") }'
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }`
const OWN = `query ($id: ID!) { application(id: $id) { status steps { name actor } } }`
const DESK = '{ deskApplications { acceptedBy application { id status } } }'

const GIVE = `mutation ($input: GiveMaterialInput!) { giveMaterial(input: $input) { id } }`
const formItem = sampleItem({
  id: 'form-item',
  application: { mode: 'STANDARD', tap: 'REQUIRED' },
  funding: { source: '失业保险基金', pool: 'unemployment-insurance-fund' },
  form: { fields: [{ id: 'use', label: '用途', kind: 'CHOICE', choices: ['货款', '工资'] }] },
  materials: [{ id: 'roster', name: '名册', deferrable: { workingDays: 5 } }],
})

const skillItem = loadPolicies().find(({ id }) => id === 'skill-upgrade-subsidy')!

/** 亮码 → 同意 → 代填 → 受理 → 转部门, through the contract, on a real PostgreSQL. */
describe('at a window', () => {
  let world: IdentityTestWorld
  let jobs: () => Promise<unknown>
  let owner: string
  let clerk: string
  let firm: string
  let cases: ReturnType<typeof caseArea>
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity, [formItem, skillItem])
      cases = caseArea(base, identity, policies, fakeCaseWorld())
      const windows = windowArea(base, identity, policies, cases)
      jobs = () => windows.jobs![0]!.run() as Promise<unknown>
      return [policies, cases, windows].flatMap(area => area.resolvers)
    })
    const facts = Object.fromEntries(
      Object.entries(GOOD_FACTS).map(([key, [value, department, asOf]]) => [
        key,
        { value: value as never, department, asOf },
      ]),
    )
    const account = {
      kind: 'CORPORATE',
      bankCode: 'BOC',
      bankName: '中国银行',
      accountNumber: '156000000231',
    } as const
    firm = await world.deliver({
      ...{ kind: 'ENTERPRISE', identifier: USCC, name: '长春木兰国际旅行社有限公司', facts },
      legalRepresentative: OWNER.idNumber,
      accounts: [{ ...account, accountName: '长春木兰国际旅行社有限公司', status: 'OPEN' }],
    })
    await world.deliver({ kind: 'PERSON', identifier: OWNER.idNumber, name: OWNER.name })
    owner = await world.signInAs(OWNER)
    await world.bind(owner, USCC, OWNER.idNumber)
    clerk = await world.signInStaff(seat('S7', '220104'))
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    world.clock.at = new Date('2026-11-20T01:41:52Z')
    await sql`update window_visit set status = 'ENDED'`.execute(world.database.db)
    await sql`update entitlement set status = 'REJECTED'`.execute(world.database.db)
    const nothing = world.base.personalData.seal(NOTHING_FILLED_IN)
    await sql`update application set sealed = ${nothing}`.execute(world.database.db)
  })

  const seat = (staffNo: string, regionCode: string) => ({
    ...{ staffNo, regionCode, name: '王敏', department: 'government-services' },
    ...{ roles: ['WINDOW' as const], windowName: '朝阳区政务服务中心 12 号窗口' },
  })
  const ask = async (query: string, variables: Record<string, unknown>, token: string) => {
    const { data, errors } = await world.ask(query, variables, token)
    expect(errors).toBeUndefined()
    return Object.values(data)[0] as ReturnType<typeof JSON.parse>
  }
  const code = async (): Promise<string> => (await ask(CODE, {}, owner)).text
  const receive = (text: string, who = clerk) => ask(RECEIVE, { code: text }, who)
  const asked = async () => {
    const { id } = await receive(await code())
    await ask(ASK, { input: { visitId: id, itemId: formItem.id, beneficiaryId: firm } }, clerk)
    return id as string
  }
  const agreed = async () => {
    const id = await asked()
    await ask(SAY, { id, agree: true }, owner)
    return (await ask(READ, { id }, clerk)) as { id: string; application: { id: string } }
  }
  const fillIn = async (applicationId: string) => {
    await ask(ANSWER, { id: applicationId }, clerk)
    await ask(GIVE, { input: { applicationId, materialId: 'roster', way: 'LATER' } }, clerk)
  }
  const passOn = (visitId: string, key: string) =>
    ask(PASS_ON, { input: { visitId, amountFen: AMOUNT, idempotencyKey: `${visitId}-${key}` } }, clerk)
  const problem = async (...args: Parameters<typeof world.ask>) => (await world.ask(...args)).errors?.[0]

  it('the code names nobody, opens one visit, once, within a minute', async () => {
    const { text, digits } = await ask(CODE, {}, owner)
    expect(text).toMatch(/\/i\/\d{12}$/)
    const visit = await receive(digits.replace(/(\d{4})/g, '$1 '))
    expect(visit).toMatchObject({
      ...{ __typename: 'WindowVisit', status: 'RECEIVED', visitor: '李*兰', clerk: '王敏', entering: false },
      windowName: '朝阳区政务服务中心 12 号窗口',
      beneficiaries: [
        { kind: 'ENTERPRISE', name: '长春木兰国际旅行社有限公司' },
        { kind: 'PERSON', name: '李*兰' },
      ],
    })
    expect(await receive(text)).toMatchObject({ message: expect.stringContaining('用过一次') })
    const old = await code()
    world.clock.advance(MINUTE)
    expect(await receive(old)).toMatchObject({ message: expect.stringContaining('过期') })
    expect(await receive(`${text.slice(0, -1)}${(Number(text.at(-1)) + 1) % 10}`)).toMatchObject({
      message: expect.stringContaining('不是身份码'),
    })
    expect(await receive('https://evil.test/i/482173061159')).toMatchObject({ __typename: 'CodeRefused' })
    const uses = await world.area.dataUses.list(
      (await world.area.subjects.find('PERSON', OWNER.idNumber))!.id,
      new Date(0),
    )
    expect(uses.filter(({ purpose }) => purpose === '窗口核对身份码')).toMatchObject([
      { actorName: expect.stringContaining('王敏'), basis: 'CONSENT' },
    ])
  })

  it('is not shown without a checked name, ends with the session, and opens nothing for others', async () => {
    const stranger = await world.signIn('nobody-yet')
    expect(await problem(CODE, {}, stranger)).toMatchObject({
      message: expect.stringContaining('先实名'),
      extensions: { code: 'FORBIDDEN' },
    })
    const again = await world.signInAs(OWNER)
    const { text } = await ask(CODE, {}, again)
    await world.ask('mutation { signOut }', {}, again)
    expect(await receive(text)).toMatchObject({ message: expect.stringContaining('退出登录') })
    const reviewer = await world.signInStaff({ staffNo: 'S1' })
    expect(await problem(RECEIVE, { code: await code() }, reviewer)).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
    const elsewhere = await world.signInStaff(seat('S9', '220200'))
    expect((await problem(RECEIVE, { code: await code() }, elsewhere))?.message).toMatch('不在本市')
  })

  it('nothing is seen or entered before the person agreed on their own phone, nor after they took it back', async () => {
    const id = await asked()
    const before = await ask(READ, { id }, clerk)
    expect(before).toMatchObject({ status: 'ASKED', entering: false, application: null, rights: [] })
    expect(
      (await problem(PASS_ON, { input: { visitId: id, amountFen: 1, idempotencyKey: 'k' } }, clerk))?.message,
    ).toMatch('没有同意')
    expect(await ask(MINE, {}, owner)).toMatchObject([
      { id, words: '等对方在手机上点同意', item: { id: 'form-item' } },
    ])
    await ask(SAY, { id, agree: true }, owner)
    const visit = await ask(READ, { id }, clerk)
    expect(visit).toMatchObject({
      ...{ status: 'AGREED', entering: true, passOnBy: '2026-11-23', light: 'GREEN' },
      application: { status: 'DRAFT', missing: [{ id: 'use' }, { id: 'roster' }] },
      rights: [{ verdict: 'ELIGIBLE', amountFen: AMOUNT, open: [] }],
    })
    // That a datum is there, never what it says.
    expect(visit.rights[0].known).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ asOf: '2026-11-20', source: { code: 'human-resources' } }),
      ]),
    )
    expect(JSON.stringify(visit)).not.toContain('64,340')
    const { id: applicationId } = visit.application
    expect(await ask(ANSWER, { id: applicationId }, clerk)).toMatchObject({ missing: [{ id: 'roster' }] })
    // A promise binds whoever makes it.
    const promise = { applicationId, materialId: 'roster', way: 'COMMITMENT' }
    expect((await problem(GIVE, { input: promise }, clerk))?.message).toMatch('承诺要本人作，窗口不能替')
    const url = await ask(UPLOAD, { id: applicationId }, clerk)
    await ask(WITHDRAW, { id }, owner)
    expect((await problem(ANSWER, { id: applicationId }, clerk))?.message).toMatch('收回')
    expect(await ask(READ, { id }, clerk)).toMatchObject({ status: 'ENDED', application: null, rights: [] })
    const door = Fastify()
    await cases.routes!(door)
    const sent = await door.inject({ method: 'POST', url, payload: PDF })
    expect([sent.statusCode, sent.json().message]).toEqual([409, expect.stringContaining('收回')])
    expect(await problem(OWN, { id: applicationId }, clerk)).toMatchObject({
      extensions: { code: 'CONFLICT' },
    })
    // What was filled in stays the person's.
    expect(await ask(OWN, { id: applicationId }, owner)).toMatchObject({ status: 'DRAFT' })
  })

  it('taken in, accepted at the window, decided by the department, given back; like one handed in online', async () => {
    const { id, application } = await agreed()
    expect(await passOn(id, '0')).toMatchObject({
      __typename: 'ApplicationIncomplete',
      missing: [{ id: 'use' }, { id: 'roster' }],
    })
    await fillIn(application.id)
    const both = await Promise.all([passOn(id, '1'), passOn(id, '1')].map(each => each.catch(() => null)))
    const done = both.find(each => each?.__typename === 'WindowVisitPassedOn')
    expect(done.visit).toMatchObject({
      status: 'PASSED_ON',
      caseNumber: expect.stringMatching(/^BJ-/),
      light: null,
      answer: null,
    })
    expect(await passOn(id, '1')).toMatchObject({ visit: { status: 'PASSED_ON' } })
    expect(await ask(OWN, { id: application.id }, owner)).toMatchObject({
      status: 'ACCEPTED',
      steps: [
        { name: '提交', actor: '李*兰（朝阳区政务服务中心 12 号窗口 王敏代填）' },
        { name: '受理', actor: '王敏（朝阳区政务服务中心 12 号窗口）' },
      ],
    })
    const reviewer = await world.signInStaff({ staffNo: 'S1', department: 'human-resources' })
    expect(await ask(DESK, {}, reviewer)).toEqual(
      expect.arrayContaining([
        {
          acceptedBy: '王敏（朝阳区政务服务中心 12 号窗口）',
          application: { id: application.id, status: 'ACCEPTED' },
        },
      ]),
    )
    expect((await problem(BACK, { id }, clerk))?.message).toMatch('还没有答复')
    await sql`update entitlement set status = 'REJECTED', department_note = '名册不对' where case_number = ${done.visit.caseNumber}`.execute(
      world.database.db,
    )
    const answered = await ask(READ, { id }, clerk)
    expect(answered.answer).toMatch('部门退回了：名册不对')
    expect(await ask(BACK, { id }, clerk)).toMatchObject({ status: 'GIVEN_BACK' })
    const paper = await ask(PAPER, { id }, clerk)
    expect(paper).toMatch(/^\/window-papers\//)
  })

  it('everything missing is said once, the clock stands still, and what is sent from the phone is passed on', async () => {
    const { id, application } = await agreed()
    const told = await ask(TELL, { id }, clerk)
    expect(told).toMatchObject({ status: 'WAITING', light: 'PAUSED', passOnBy: null, entering: false })
    expect(told.steps.at(-1).reason).toBe('用途：还没有填；名册：还没有交')
    await ask(ANSWER, { id: application.id }, owner)
    const input = { applicationId: application.id, materialId: 'roster', way: 'LATER' }
    await ask(GIVE, { input }, owner)
    const submit = { id: application.id, amountFen: AMOUNT, idempotencyKey: `own-${id}` }
    expect(await ask(SUBMIT, { input: submit }, owner)).toEqual({ __typename: 'ApplicationSubmitted' })
    await jobs()
    expect(await ask(READ, { id }, clerk)).toMatchObject({
      status: 'PASSED_ON',
      caseNumber: expect.stringMatching(/^BJ-/),
    })
  })

  it('kept longer than a working day: red, and one task for the window’s office', async () => {
    const { id } = await agreed()
    world.clock.at = new Date('2026-11-23T01:00:00Z')
    await jobs()
    const tasks = async () =>
      (
        await sql<{
          request: string
        }>`select request from supervision_reminder where department = 'government-services'`.execute(
          world.database.db,
        )
      ).rows
    expect(await tasks()).toEqual([])
    world.clock.at = new Date('2026-11-24T01:00:00Z')
    await Promise.all([jobs(), jobs()])
    await jobs()
    expect(await tasks()).toMatchObject([{ request: expect.stringContaining('超过 1 个工作日') }])
    const colleague = await world.signInStaff(seat('S6', '220104'))
    expect((await ask(LIST, {}, colleague)).find((one: { id: string }) => one.id === id)).toMatchObject({
      light: 'RED',
    })
  })

  it('of several records the clerk is told which is which; of another record nothing is handed in', async () => {
    const person = await world.deliver({ ...LI_XIANG, name: OWNER.name })
    const { id } = await receive(await code())
    await ask(ASK, { input: { visitId: id, itemId: skillItem.id, beneficiaryId: person } }, clerk)
    await ask(SAY, { id, agree: true }, owner)
    const { rights } = await ask(READ, { id }, clerk)
    expect(rights).toMatchObject([
      { recordKey: 'S000022010001', recordText: expect.stringContaining('电工') },
      { recordKey: 'S000022010002', recordText: expect.stringContaining('焊工') },
    ])
    for (const recordKey of [null, 'S000022019999']) {
      const input = { visitId: id, recordKey, amountFen: rights[0].amountFen, idempotencyKey: `${id}-x` }
      expect(await problem(PASS_ON, { input }, clerk)).toMatchObject({
        extensions: { code: 'INVALID_INPUT' },
      })
    }
    expect(await ask(READ, { id }, clerk)).toMatchObject({ status: 'AGREED', caseNumber: null })
  })

  it('another centre’s clerk sees nothing of it', async () => {
    const { id, application } = await agreed()
    const other = await world.signInStaff(seat('S8', '220102'))
    expect(await ask(LIST, {}, other)).toEqual([])
    expect(await problem(READ, { id }, other)).toMatchObject({ extensions: { code: 'NOT_FOUND' } })
    expect(await problem(ANSWER, { id: application.id }, other)).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
    const colleague = await world.signInStaff(seat('S6', '220104'))
    expect(await problem(ANSWER, { id: application.id }, colleague)).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
    world.clock.advance(30 * MINUTE)
    expect((await problem(ANSWER, { id: application.id }, clerk))?.message).toMatch('30 分钟')
  })
})
