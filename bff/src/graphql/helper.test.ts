import { sampleItem } from '../adapters/contracts/sample-item'
import { caseArea } from '../app/cases'
import { policyArea } from '../app/policies'
import { windowArea } from '../app/windows'
import { AMOUNT, GOOD_FACTS } from '../testing/case-world'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const HELPED = { idNumber: '220102193609012213', name: '陶桂芬', phone: '13700000011' }
const HELPER = { idNumber: '220102198801010043', name: '周立新', phone: '13700000004' }

const GRANT = `mutation ($input: AuthoriseAgentInput!) { authoriseAgent(input: $input) { __typename
  ... on Authorisation { id scopes status } ... on AuthorisationRefused { message } } }`
const SAY = 'mutation ($id: ID!) { answerAuthorisation(id: $id, accept: true) { status enterpriseName } }'
const REVOKE = 'mutation ($id: ID!) { revokeAuthorisation(id: $id) { status } }'
const WHOM = '{ viewer { beneficiaries { id kind name role scopes } } }'
const OPEN = `mutation ($id: ID!) { openApplication(itemId: "helped-item", beneficiaryId: $id) { id } }`
const ANSWER =
  'mutation ($id: ID!) { answerApplication(id: $id, answers: [{ field: "use", text: "货款" }]) { id } }'
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename
  ... on ApplicationSubmitted { application { steps { actor } entitlementId } } ... on Refused { message nextStep } } }`
const DECLINE = `mutation ($id: ID!) { declineEntitlement(entitlementId: $id, idempotencyKey: "helper-no") { __typename } }`
const BOOK = 'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }'

/** 帮办代办 (HR-1, N-8): somebody acts for a person, in sight of the person, and never touches the money. */
describe('a helper of a person', () => {
  let world: IdentityTestWorld
  let cases: ReturnType<typeof caseArea>
  let helped: { token: string; id: string }
  let helper: string
  beforeAll(async () => {
    const item = sampleItem({
      ...{ id: 'helped-item', beneficiary: { kind: 'PERSON', text: '面向个人' } },
      application: { mode: 'STANDARD', tap: 'REQUIRED' },
      funding: { source: '基金', pool: 'unemployment-insurance-fund' },
      form: { fields: [{ id: 'use', label: '用途', kind: 'CHOICE', choices: ['货款'] }] },
    })
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity, [item])
      cases = caseArea(base, identity, policies, fakeCaseWorld())
      return [policies, cases, windowArea(base, identity, policies, cases)].flatMap(area => area.resolvers)
    })
    const facts = Object.fromEntries(
      Object.entries(GOOD_FACTS).map(([key, [value, department, asOf]]) => [
        key,
        { value: value as never, department, asOf },
      ]),
    )
    const id = await world.deliver({
      kind: 'PERSON',
      identifier: HELPED.idNumber,
      name: HELPED.name,
      phone: HELPED.phone,
      facts,
    })
    await world.deliver({
      kind: 'PERSON',
      identifier: HELPER.idNumber,
      name: HELPER.name,
      phone: HELPER.phone,
    })
    helped = { token: await world.signInAs(HELPED), id }
    helper = await world.signInAs(HELPER)
  })
  afterAll(() => world.close())

  const ask = async (query: string, variables: Record<string, unknown>, token: string) => {
    const { data, errors } = await world.ask(query, variables, token)
    expect(errors).toBeUndefined()
    return Object.values(data)[0] as ReturnType<typeof JSON.parse>
  }
  const grant = (change: Record<string, unknown> = {}) => ({
    input: {
      ...{
        enterpriseId: helped.id,
        agentName: HELPER.name,
        agentPhone: HELPER.phone,
        validUntil: '2026-12-31',
      },
      ...{ scopes: ['CONFIRM', 'CHANGE_ACCOUNT'], ...change },
    },
  })
  const told = async (userToken: string) => {
    const { data } = await world.ask('{ viewer { id } }', {}, userToken)
    const { rows } = await world.database.pool.query('select text from message where user_id = $1', [
      data.viewer.id,
    ])
    return rows.length
  }

  it('is named by the person only, accepts, fills in and hands in; the person is told and stays the payee', async () => {
    expect(
      await ask(GRANT, grant({ agentName: HELPED.name, agentPhone: HELPED.phone }), helped.token),
    ).toMatchObject({
      message: expect.stringContaining('您就是本人'),
    })
    const given = await ask(GRANT, grant(), helped.token)
    expect(given).toMatchObject({ status: 'PENDING', scopes: ['VIEW', 'CONFIRM'] })
    expect(await world.codeOf(OPEN, { id: helped.id }, helper)).toBe('NOT_FOUND')
    expect(await ask(SAY, { id: given.id }, helper)).toEqual({ status: 'ACTIVE', enterpriseName: '陶*芬' })
    await cases.topics!.notify!({ kind: 'AUTHORISATION', event: 'ACCEPTED', authorisationId: given.id })
    expect(await told(helped.token)).toBeGreaterThan(0)
    expect((await ask(WHOM, {}, helper)).beneficiaries).toEqual(
      expect.arrayContaining([
        { id: helped.id, kind: 'PERSON', name: '陶*芬', role: 'AGENT', scopes: ['VIEW', 'CONFIRM'] },
      ]),
    )
    const { id } = await ask(OPEN, { id: helped.id }, helper)
    await ask(ANSWER, { id }, helper)
    const input = { id, amountFen: AMOUNT, idempotencyKey: 'helper-1' }
    const { application } = await ask(SUBMIT, { input }, helper)
    expect(application.steps).toEqual([{ actor: '周*新（受陶*芬委托帮办）' }])
    const { rows } = await world.database.pool.query(
      'select actor_name from entitlement_event where entitlement_id = $1',
      [application.entitlementId],
    )
    expect(rows).toEqual([{ actor_name: '周*新（受陶*芬委托帮办）' }])
    // Whatever they tap, it says for whom.
    await world.database.pool.query("update entitlement set status = 'OFFERED', confirm_by = '2026-12-31'")
    expect((await ask(DECLINE, { id: application.entitlementId }, helper)).__typename).not.toBe('Refused')
    const taps = await world.database.pool.query(
      "select actor_name from entitlement_event where entitlement_id = $1 and event = 'DECLINE'",
      [application.entitlementId],
    )
    expect(taps.rows).toEqual([{ actor_name: '周*新（受陶*芬委托帮办）' }])
    const uses = await world.area.dataUses.list(helped.id, new Date(0))
    expect(
      uses.every(({ actorKind, actorName }) => actorKind !== 'USER' || !actorName.startsWith('经办人')),
    ).toBe(true)
    const appointment = { beneficiaryId: helped.id, centre: 'chaoyang', day: '2026-11-24', time: '09:00' }
    expect(await ask(BOOK, { input: appointment }, helper)).toEqual({ __typename: 'Appointment' })

    // A helper passes nothing on, and what was taken back is over at once.
    expect(await ask(GRANT, grant({ agentName: '孙一鸣', agentPhone: '13700000003' }), helper)).toMatchObject(
      {
        message: expect.stringContaining('只有本人'),
      },
    )
    expect(await world.codeOf(REVOKE, { id: given.id }, helper)).toBe('NOT_FOUND')
    expect(await ask(REVOKE, { id: given.id }, helped.token)).toEqual({ status: 'REVOKED' })
    expect(await world.codeOf(ANSWER, { id }, helper)).toBe('NOT_FOUND')
  })

  it('above the cap and past the last day nothing goes, in words for a person', async () => {
    const given = await ask(GRANT, grant({ capFen: 100, validUntil: '2026-11-25' }), helped.token)
    await ask(SAY, { id: given.id }, helper)
    await world.database.pool.query(
      "update application set status = 'CLOSED' where entitlement_id is not null",
    )
    await world.database.pool.query("update entitlement set status = 'REJECTED'")
    const { id } = await ask(OPEN, { id: helped.id }, helper)
    const input = { id, amountFen: AMOUNT, idempotencyKey: 'helper-2' }
    expect(await ask(SUBMIT, { input }, helper)).toMatchObject({
      message: expect.stringContaining('超出了'),
      nextStep: expect.stringContaining('请本人'),
    })
    world.clock.at = new Date('2026-11-26T01:00:00Z')
    expect(await world.codeOf(ANSWER, { id }, helper)).toBe('NOT_FOUND')
  })

  it('the database gives no helper the account', async () => {
    await expect(
      world.database.pool.query(
        "update agent_authorisation set scopes = '{VIEW,CHANGE_ACCOUNT}' where helped_name is not null",
      ),
    ).rejects.toThrow('helper_touches_no_account')
  })
})
