import { sql } from 'kysely'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const DAY = 86_400_000
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
const REVOKE = 'mutation ($id: ID!) { revokeAuthorisation(id: $id) { id status } }'
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

describe('binding an enterprise (ID-1)', () => {
  it('a phone number or a name proves nothing: before the licence is shown nobody speaks for it', async () => {
    expect(await standing(owner)).toBeUndefined()
  })
  it('needs the real name first', async () => {
    expect(await bind(await world.signIn('oNew'))).toMatchObject({ reason: 'IDENTITY_REQUIRED' })
  })
  it.each([
    ['somebody else holds it', { holderIdNumber: AGENT.idNumber }],
    ['the holder is not the legal representative', { holderIsLegalRepresentative: false }],
    ['the registry names another', { legalRepresentativeIdNumber: AGENT.idNumber }],
  ])('is refused when %s', async (_, change) => {
    expect(await bind(owner, change)).toMatchObject({ reason: 'NOT_LEGAL_REPRESENTATIVE' })
    expect(await standing(owner)).toBeUndefined()
  })
  it('is refused for an enterprise out of business', async () => {
    expect(await bind(owner, { active: false })).toMatchObject({ reason: 'ENTERPRISE_NOT_ACTIVE' })
  })
  it('by its legal representative gives every right', async () => {
    expect(await bind(owner)).toEqual({
      __typename: 'Beneficiary',
      id: enterprise,
      name: '长春木兰国际旅行社有限公司',
      kind: 'ENTERPRISE',
      role: 'LEGAL_REPRESENTATIVE',
      scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
      authorisedUntil: null,
    })
    expect(await bind(owner)).toMatchObject({ __typename: 'Beneficiary' })
  })
  it('puts the one used last first', async () => {
    expect((await viewer(owner)).beneficiaries.map((one: { role: string }) => one.role)).toEqual([
      'LEGAL_REPRESENTATIVE',
      'SELF',
    ])
  })
  it('an enterprise nobody knew yet is added', async () => {
    const state = { uscc: '91220104MA0Y00009X', enterpriseName: '长春新开小店' }
    const bound = await bind(owner, state)
    expect(await world.area.subjects.get(bound.id)).toMatchObject({
      publicName: '长春新开小店',
      regionCode: '220104',
    })
  })
  it('ends when the registry names another', async () => {
    const { register } = world.area.stores
    await register.nameLegalRepresentative(enterprise, AGENT.idNumber, world.clock.now())
    expect(await standing(owner)).toBeUndefined()
    expect(await world.codeOf(LIST, { id: enterprise }, owner)).toBe('NOT_FOUND')
    await register.nameLegalRepresentative(enterprise, OWNER.idNumber, world.clock.now())
    expect(await standing(owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
  })
})

describe('agents (N-8)', () => {
  it('are invited by name and phone, see the invitation masked, accept, and may then act', async () => {
    const granted = await grant()
    expect(granted).toMatchObject({
      __typename: 'Authorisation',
      agentName: '王*',
      agentPhone: '139****1111',
      grantedBy: '李*兰',
      scopes: ['VIEW', 'CONFIRM'],
      capFen: 5_000_000,
      status: 'PENDING',
    })
    expect(await standing(agent)).toBeUndefined()
    expect((await viewer(agent)).invitations).toEqual([
      { id: granted.id, agentName: '王*', status: 'PENDING' },
    ])
    expect((await world.ask(ANSWER, { id: granted.id, accept: true }, agent)).data).toEqual({
      answerAuthorisation: { id: granted.id, status: 'ACTIVE' },
    })
    expect(await world.codeOf(ANSWER, { id: granted.id, accept: true }, agent)).toBe('OK')
    expect(await standing(agent)).toEqual({
      id: enterprise,
      name: '长春木兰国际旅行社有限公司',
      role: 'AGENT',
      scopes: ['VIEW', 'CONFIRM'],
      authorisedUntil: '2027-03-31',
    })
    expect(await announced()).toEqual([
      { event: 'GRANTED', id: granted.id },
      { event: 'ACCEPTED', id: granted.id },
    ])
    const { rows } = await sql<{ row: string }>`select a::text as row from agent_authorisation a`.execute(
      world.database.db,
    )
    expect(rows[0]!.row).not.toContain(AGENT.phone)
  })
  it('see nothing on the very next request once it is taken back', async () => {
    const [{ id }] = (await world.ask(LIST, { id: enterprise }, owner)).data.authorisations
    expect(await standing(agent)).toBeDefined()
    expect((await world.ask(REVOKE, { id }, owner)).data.revokeAuthorisation.status).toBe('REVOKED')
    expect(await standing(agent)).toBeUndefined()
    expect((await world.ask(REVOKE, { id }, owner)).data.revokeAuthorisation.status).toBe('REVOKED')
    expect(await world.codeOf(ANSWER, { id, accept: true }, agent)).toBe('CONFLICT')
  })
  it('see nothing the day after the last day', async () => {
    const { id } = await grant({ validUntil: '2026-11-21' })
    await world.ask(ANSWER, { id, accept: true }, agent)
    expect(await standing(agent)).toMatchObject({ authorisedUntil: '2026-11-21' })
    const before = world.clock.at
    world.clock.advance(DAY)
    expect(await standing(agent)).toBeUndefined()
    const [newest] = (await world.ask(LIST, { id: enterprise }, owner)).data.authorisations
    expect(newest).toMatchObject({ id, status: 'EXPIRED' })
    world.clock.at = before
    await world.ask(REVOKE, { id }, owner)
  })
  it('may refuse, and may give back', async () => {
    const first = await grant()
    expect(
      (await world.ask(ANSWER, { id: first.id, accept: false }, agent)).data.answerAuthorisation.status,
    ).toBe('REVOKED')
    const second = await grant()
    await world.ask(ANSWER, { id: second.id, accept: true }, agent)
    await world.ask(ANSWER, { id: second.id, accept: false }, agent)
    expect(await standing(agent)).toBeUndefined()
  })
  it('of two authorisations the wider one counts', async () => {
    for (const scopes of [['VIEW'], ['CONFIRM', 'CHANGE_ACCOUNT']]) {
      const { id } = await grant({ scopes })
      await world.ask(ANSWER, { id, accept: true }, agent)
    }
    expect((await standing(agent)).scopes).toEqual(['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'])
  })
  it('cannot pass on what they were given, nor see who else acts', async () => {
    const refused = (await world.ask(GRANT, input({ agentName: '赵六' }), agent)).data.authoriseAgent
    expect(refused).toMatchObject({
      __typename: 'AuthorisationRefused',
      message: expect.stringContaining('法定代表人'),
    })
    expect(await world.codeOf(LIST, { id: enterprise }, agent)).toBe('FORBIDDEN')
  })
  it('are told of everybody who should hear of the enterprise', async () => {
    const contacts = await world.area.stores.users.contactsOf(enterprise, '2026-11-21')
    expect(contacts.map(contact => contact.phone).sort()).toEqual([OWNER.phone, AGENT.phone])
  })
  it.each([
    [{ validUntil: '2027-11-22' }, '最长一年'],
    [{ validUntil: '2026-11-20' }, '已经过去'],
    [{ agentPhone: '12345' }, '手机号'],
    [{ agentName: OWNER.name, agentPhone: OWNER.phone }, '您就是法定代表人'],
  ])('%j is refused in words', async (change, words) => {
    expect(await grant(change)).toMatchObject({
      __typename: 'AuthorisationRefused',
      message: expect.stringContaining(words),
    })
  })
  it('the same name with another phone is another person', async () => {
    const { id } = await grant({ agentPhone: '13900002222' })
    expect((await viewer(agent)).invitations).toEqual([])
    expect(await world.codeOf(ANSWER, { id, accept: true }, agent)).toBe('NOT_FOUND')
  })
})

describe('uses of data', () => {
  const USES =
    'query ($id: ID!) { dataUses(beneficiaryId: $id) { actor byPerson ownSide what purpose basis at } }'

  it('of the last thirty days are shown, newest first, and cannot be changed', async () => {
    const use = {
      subjectId: enterprise,
      what: '参保人数',
      purpose: '核定稳岗返还',
      basis: 'STATUTORY_DUTY',
    } as const
    const { dataUses } = world.area
    await dataUses.record([{ ...use, actorKind: 'MATCHING', actorId: 'matching', actorName: '自动比对' }])
    world.clock.advance(29 * DAY)
    await dataUses.record([{ ...use, actorKind: 'STAFF', actorId: 's1', actorName: '王敏' }])
    await dataUses.record([])
    owner = await world.signIn(`openid-of-${OWNER.idNumber}`)
    const { data } = await world.ask(USES, { id: enterprise }, owner)
    expect(data.dataUses).toMatchObject([
      {
        actor: '王敏',
        byPerson: true,
        ownSide: false,
        basis: 'STATUTORY_DUTY',
        at: '2026-12-20T09:41:52+08:00',
      },
      { actor: '自动比对', byPerson: false },
    ])
    world.clock.advance(2 * DAY)
    expect((await world.ask(USES, { id: enterprise }, owner)).data.dataUses).toHaveLength(1)
    await expect(sql`update data_use set actor_name = 'x'`.execute(world.database.db)).rejects.toThrow()
  })
})
