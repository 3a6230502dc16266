import { sql } from 'kysely'
import { AGENT, ANSWER, GRANT, LIST, OWNER, travelAgency } from '../testing/travel-agency'

const DAY = 86_400_000
const REVOKE = 'mutation ($id: ID!) { revokeAuthorisation(id: $id) { id status } }'

const { at, open, bind, input, grant, viewer, standing, announced } = travelAgency()
beforeAll(open)
afterAll(() => at.world.close())

describe('binding an enterprise (ID-1)', () => {
  it('a phone number or a name proves nothing: before the licence is shown nobody speaks for it', async () => {
    expect(await standing(at.owner)).toBeUndefined()
  })
  it('needs the real name first', async () => {
    expect(await bind(await at.world.signIn('oNew'))).toMatchObject({ reason: 'IDENTITY_REQUIRED' })
  })
  it.each([
    ['somebody else holds it', { holderIdNumber: AGENT.idNumber }],
    ['the holder is not the legal representative', { holderIsLegalRepresentative: false }],
    ['the registry names another', { legalRepresentativeIdNumber: AGENT.idNumber }],
  ])('is refused when %s', async (_, change) => {
    expect(await bind(at.owner, change)).toMatchObject({ reason: 'NOT_LEGAL_REPRESENTATIVE' })
    expect(await standing(at.owner)).toBeUndefined()
  })
  it('is refused for an enterprise out of business', async () => {
    expect(await bind(at.owner, { active: false })).toMatchObject({ reason: 'ENTERPRISE_NOT_ACTIVE' })
  })
  it('by its legal representative gives every right', async () => {
    expect(await bind(at.owner)).toEqual({
      __typename: 'Beneficiary',
      id: at.enterprise,
      name: '长春木兰国际旅行社有限公司',
      kind: 'ENTERPRISE',
      role: 'LEGAL_REPRESENTATIVE',
      scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
      authorisedUntil: null,
    })
    expect(await bind(at.owner)).toMatchObject({ __typename: 'Beneficiary' })
  })
  it('puts the one used last first', async () => {
    expect((await viewer(at.owner)).beneficiaries.map((one: { role: string }) => one.role)).toEqual([
      'LEGAL_REPRESENTATIVE',
      'SELF',
    ])
  })
  it('an enterprise nobody knew yet is added', async () => {
    const state = { uscc: '91220104MA0Y00009X', enterpriseName: '长春新开小店' }
    const bound = await bind(at.owner, state)
    expect(await at.world.area.subjects.get(bound.id)).toMatchObject({
      publicName: '长春新开小店',
      regionCode: '220104',
    })
  })
  it('ends when the registry names another', async () => {
    const { register } = at.world.area.stores
    await register.nameLegalRepresentative(at.enterprise, AGENT.idNumber, at.world.clock.now())
    expect(await standing(at.owner)).toBeUndefined()
    expect(await at.world.codeOf(LIST, { id: at.enterprise }, at.owner)).toBe('NOT_FOUND')
    await register.nameLegalRepresentative(at.enterprise, OWNER.idNumber, at.world.clock.now())
    expect(await standing(at.owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
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
    expect(await standing(at.agent)).toBeUndefined()
    expect((await viewer(at.agent)).invitations).toEqual([
      { id: granted.id, agentName: '王*', status: 'PENDING' },
    ])
    expect((await at.world.ask(ANSWER, { id: granted.id, accept: true }, at.agent)).data).toEqual({
      answerAuthorisation: { id: granted.id, status: 'ACTIVE' },
    })
    expect(await at.world.codeOf(ANSWER, { id: granted.id, accept: true }, at.agent)).toBe('OK')
    expect(await standing(at.agent)).toEqual({
      id: at.enterprise,
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
      at.world.database.db,
    )
    expect(rows[0]!.row).not.toContain(AGENT.phone)
  })
  it('see nothing on the very next request once it is taken back', async () => {
    const [{ id }] = (await at.world.ask(LIST, { id: at.enterprise }, at.owner)).data.authorisations
    expect(await standing(at.agent)).toBeDefined()
    expect((await at.world.ask(REVOKE, { id }, at.owner)).data.revokeAuthorisation.status).toBe('REVOKED')
    expect(await standing(at.agent)).toBeUndefined()
    expect((await at.world.ask(REVOKE, { id }, at.owner)).data.revokeAuthorisation.status).toBe('REVOKED')
    expect(await at.world.codeOf(ANSWER, { id, accept: true }, at.agent)).toBe('CONFLICT')
  })
  it('see nothing the day after the last day', async () => {
    const { id } = await grant({ validUntil: '2026-11-21' })
    await at.world.ask(ANSWER, { id, accept: true }, at.agent)
    expect(await standing(at.agent)).toMatchObject({ authorisedUntil: '2026-11-21' })
    const before = at.world.clock.at
    at.world.clock.advance(DAY)
    expect(await standing(at.agent)).toBeUndefined()
    const [newest] = (await at.world.ask(LIST, { id: at.enterprise }, at.owner)).data.authorisations
    expect(newest).toMatchObject({ id, status: 'EXPIRED' })
    at.world.clock.at = before
    await at.world.ask(REVOKE, { id }, at.owner)
  })
  it('may refuse, and may give back', async () => {
    const first = await grant()
    expect(
      (await at.world.ask(ANSWER, { id: first.id, accept: false }, at.agent)).data.answerAuthorisation.status,
    ).toBe('REVOKED')
    const second = await grant()
    await at.world.ask(ANSWER, { id: second.id, accept: true }, at.agent)
    await at.world.ask(ANSWER, { id: second.id, accept: false }, at.agent)
    expect(await standing(at.agent)).toBeUndefined()
  })
  it('of two authorisations the wider one counts', async () => {
    for (const scopes of [['VIEW'], ['CONFIRM', 'CHANGE_ACCOUNT']]) {
      const { id } = await grant({ scopes })
      await at.world.ask(ANSWER, { id, accept: true }, at.agent)
    }
    expect((await standing(at.agent)).scopes).toEqual(['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'])
  })
  it('cannot pass on what they were given, nor see who else acts', async () => {
    const refused = (await at.world.ask(GRANT, input({ agentName: '赵六' }), at.agent)).data.authoriseAgent
    expect(refused).toMatchObject({
      __typename: 'AuthorisationRefused',
      message: expect.stringContaining('法定代表人'),
    })
    expect(await at.world.codeOf(LIST, { id: at.enterprise }, at.agent)).toBe('FORBIDDEN')
  })
  it('are told of everybody who should hear of the enterprise', async () => {
    const contacts = await at.world.area.stores.users.contactsOf(at.enterprise, '2026-11-21')
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
    expect((await viewer(at.agent)).invitations).toEqual([])
    expect(await at.world.codeOf(ANSWER, { id, accept: true }, at.agent)).toBe('NOT_FOUND')
  })
})

describe('uses of data', () => {
  const USES =
    'query ($id: ID!) { dataUses(beneficiaryId: $id) { actor byPerson ownSide what purpose basis at } }'

  it('of the last thirty days are shown, newest first, and cannot be changed', async () => {
    const use = {
      subjectId: at.enterprise,
      what: '参保人数',
      purpose: '核定稳岗返还',
      basis: 'STATUTORY_DUTY',
    } as const
    const { dataUses } = at.world.area
    await dataUses.record([{ ...use, actorKind: 'MATCHING', actorId: 'matching', actorName: '自动比对' }])
    at.world.clock.advance(29 * DAY)
    await dataUses.record([{ ...use, actorKind: 'STAFF', actorId: 's1', actorName: '王敏' }])
    await dataUses.record([])
    at.owner = await at.world.signIn(`openid-of-${OWNER.idNumber}`)
    const { data } = await at.world.ask(USES, { id: at.enterprise }, at.owner)
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
    at.world.clock.advance(2 * DAY)
    expect((await at.world.ask(USES, { id: at.enterprise }, at.owner)).data.dataUses).toHaveLength(1)
    await expect(sql`update data_use set actor_name = 'x'`.execute(at.world.database.db)).rejects.toThrow()
  })
})
