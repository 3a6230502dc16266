import { sql } from 'kysely'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const OWNER = { idNumber: '220102199003071234', name: '李木兰', phone: '13800005620' }
const AGENT = { idNumber: '220102198001010018', name: '王晓', phone: '13900001111' }
const USCC = '91220101MA0Y00001X'
const BIND = `mutation ($code: String!, $state: String!) { bindEnterprise(code: $code, state: $state) {
  __typename ... on Beneficiary { id name role kind scopes authorisedUntil } ... on AuthorisationRejected { reason message } } }`
const GRANT = `mutation ($input: AuthoriseAgentInput!) { authoriseAgent(input: $input) {
  __typename ... on Authorisation { id enterpriseName agentName agentPhone grantedBy scopes capFen validUntil status grantedAt }
  ... on AuthorisationRefused { message } } }`
const ANSWER =
  'mutation ($id: ID!, $accept: Boolean!) { answerAuthorisation(id: $id, accept: $accept) { id status } }'
const LIST = 'query ($id: ID!) { authorisations(enterpriseId: $id) { id status agentName } }'
const VIEWER =
  '{ viewer { beneficiaries { id name role scopes authorisedUntil } invitations { id agentName status } } }'

let world: IdentityTestWorld
let owner: string
let agent: string
let enterprise: string

beforeAll(async () => {
  world = await identityWorld()
  enterprise = await world.deliver({
    kind: 'ENTERPRISE',
    identifier: USCC,
    name: '长春木兰国际旅行社有限公司',
    legalRepresentative: OWNER.idNumber,
  })
  owner = await world.signInAs(OWNER)
  agent = await world.signInAs(AGENT)
})
afterAll(() => world.close())

const licence = (change: object = {}) => ({
  uscc: USCC,
  enterpriseName: '长春木兰国际旅行社有限公司',
  active: true,
  legalRepresentativeIdNumber: OWNER.idNumber,
  holderIdNumber: OWNER.idNumber,
  holderIsLegalRepresentative: true,
  ...change,
})
const bind = async (token: string, change: object = {}) => {
  world.world.licences.set('l', licence(change))
  const { data } = await world.ask(BIND, { code: 'l', state: await world.state('LICENSE', token) }, token)
  return data.bindEnterprise
}
const input = (change: object = {}) => ({
  input: {
    enterpriseId: enterprise,
    agentName: AGENT.name,
    agentPhone: AGENT.phone,
    scopes: ['CONFIRM'],
    capFen: 5_000_000,
    validUntil: '2027-03-31',
    ...change,
  },
})
const grant = async (change: object = {}) =>
  (await world.ask(GRANT, input(change), owner)).data.authoriseAgent
const viewer = async (token: string) => (await world.ask(VIEWER, {}, token)).data.viewer
const standing = async (token: string) =>
  (await viewer(token)).beneficiaries.find((beneficiary: { id: string }) => beneficiary.id === enterprise)
const announced = async () => {
  const { rows } = await sql<{ event: string; id: string }>`
    select payload->>'event' as event, payload->>'authorisationId' as id from outbox
    where topic = 'notify' and payload->>'kind' = 'AUTHORISATION' order by outbox.id`.execute(
    world.database.db,
  )
  return rows
}

describe('leaving', () => {
  const LEAVE = 'mutation ($id: ID!) { leaveEnterprise(enterpriseId: $id) { enterpriseName } }'
  const events = async () => (await announced()).map(({ event }) => event)
  const standingsTold = async () =>
    (
      await sql<{ event: string }>`
        select payload->>'event' as event from outbox where topic = 'notify' and payload->>'kind' = 'STANDING'
        order by outbox.id`.execute(world.database.db)
    ).rows.map(({ event }) => event)

  beforeAll(async () => {
    await bind(owner)
    for (const scopes of [['VIEW'], ['CONFIRM']]) {
      const { id } = await grant({ scopes })
      await world.ask(ANSWER, { id, accept: true }, agent)
    }
  })

  it('an agent gives everything back at once, both sides are told, a second time there is nothing', async () => {
    expect((await standing(agent)).role).toBe('AGENT')
    const before = (await events()).length
    expect((await world.ask(LEAVE, { id: enterprise }, agent)).data.leaveEnterprise.enterpriseName).toMatch(
      '木兰',
    )
    expect(await standing(agent)).toBeUndefined()
    expect(await world.codeOf(LIST, { id: enterprise }, agent)).toBe('NOT_FOUND')
    expect(await world.codeOf(LEAVE, { id: enterprise }, agent)).toBe('NOT_FOUND')
    expect(new Set((await events()).slice(before))).toEqual(new Set(['LEFT']))
    expect(await standing(owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
  })
  it('the legal representative unbinds: the agents stay, and showing the licence binds again', async () => {
    const { id } = await grant()
    await world.ask(ANSWER, { id, accept: true }, agent)
    await world.ask(LEAVE, { id: enterprise }, owner)
    expect(await standing(owner)).toBeUndefined()
    expect(await world.codeOf(LIST, { id: enterprise }, owner)).toBe('NOT_FOUND')
    expect(await standing(agent)).toMatchObject({ role: 'AGENT' })
    expect((await standingsTold()).at(-1)).toBe('UNBOUND')
    await bind(owner)
    expect(await standing(owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
  })
  it('another legal representative in the registry ends what the former one granted, in the same moment', async () => {
    const { register } = world.area.stores
    expect(await standing(agent)).toMatchObject({ role: 'AGENT' })
    await register.nameLegalRepresentative(enterprise, '220102196001010021', world.clock.now())
    expect(await standing(agent)).toBeUndefined()
    expect(await standing(owner)).toBeUndefined()
    expect((await events()).at(-1)).toBe('VOIDED')
    expect((await standingsTold()).at(-1)).toBe('REPRESENTATIVE_CHANGED')
    const told = (await standingsTold()).length
    // Named again as before: nothing is new.
    await register.nameLegalRepresentative(enterprise, '220102196001010021', world.clock.now())
    expect(await standingsTold()).toHaveLength(told)
    await register.nameLegalRepresentative(enterprise, OWNER.idNumber, world.clock.now())
    expect(await standing(owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
    // What ended does not come back with the person.
    expect(await standing(agent)).toBeUndefined()
  })
  it('oneself cannot be left', async () => {
    const self = (await viewer(owner)).beneficiaries.find((one: { role: string }) => one.role === 'SELF')
    expect(await world.codeOf(LEAVE, { id: self.id }, owner)).toBe('INVALID_INPUT')
  })
})
