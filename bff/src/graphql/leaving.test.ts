import { sql } from 'kysely'
import { ANSWER, LIST, OWNER, travelAgency } from '../testing/travel-agency'

const { at, open, bind, grant, viewer, standing, announced } = travelAgency()
beforeAll(open)
afterAll(() => at.world.close())

describe('leaving', () => {
  const LEAVE = 'mutation ($id: ID!) { leaveEnterprise(enterpriseId: $id) { enterpriseName } }'
  const events = async () => (await announced()).map(({ event }) => event)
  const standingsTold = async () =>
    (
      await sql<{ event: string }>`
        select payload->>'event' as event from outbox where topic = 'notify' and payload->>'kind' = 'STANDING'
        order by outbox.id`.execute(at.world.database.db)
    ).rows.map(({ event }) => event)

  beforeAll(async () => {
    await bind(at.owner)
    for (const scopes of [['VIEW'], ['CONFIRM']]) {
      const { id } = await grant({ scopes })
      await at.world.ask(ANSWER, { id, accept: true }, at.agent)
    }
  })

  it('an agent gives everything back at once, both sides are told, a second time there is nothing', async () => {
    expect((await standing(at.agent)).role).toBe('AGENT')
    const before = (await events()).length
    expect(
      (await at.world.ask(LEAVE, { id: at.enterprise }, at.agent)).data.leaveEnterprise.enterpriseName,
    ).toMatch('木兰')
    expect(await standing(at.agent)).toBeUndefined()
    expect(await at.world.codeOf(LIST, { id: at.enterprise }, at.agent)).toBe('NOT_FOUND')
    expect(await at.world.codeOf(LEAVE, { id: at.enterprise }, at.agent)).toBe('NOT_FOUND')
    expect(new Set((await events()).slice(before))).toEqual(new Set(['LEFT']))
    expect(await standing(at.owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
  })
  it('the legal representative unbinds: the agents stay, and showing the licence binds again', async () => {
    const { id } = await grant()
    await at.world.ask(ANSWER, { id, accept: true }, at.agent)
    await at.world.ask(LEAVE, { id: at.enterprise }, at.owner)
    expect(await standing(at.owner)).toBeUndefined()
    expect(await at.world.codeOf(LIST, { id: at.enterprise }, at.owner)).toBe('NOT_FOUND')
    expect(await standing(at.agent)).toMatchObject({ role: 'AGENT' })
    expect((await standingsTold()).at(-1)).toBe('UNBOUND')
    await bind(at.owner)
    expect(await standing(at.owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
  })
  it('another legal representative in the registry ends what the former one granted, in the same moment', async () => {
    const { register } = at.world.area.stores
    expect(await standing(at.agent)).toMatchObject({ role: 'AGENT' })
    await register.nameLegalRepresentative(at.enterprise, '220102196001010021', at.world.clock.now())
    expect(await standing(at.agent)).toBeUndefined()
    expect(await standing(at.owner)).toBeUndefined()
    expect((await events()).at(-1)).toBe('VOIDED')
    expect((await standingsTold()).at(-1)).toBe('REPRESENTATIVE_CHANGED')
    const told = (await standingsTold()).length
    // Named again as before: nothing is new.
    await register.nameLegalRepresentative(at.enterprise, '220102196001010021', at.world.clock.now())
    expect(await standingsTold()).toHaveLength(told)
    await register.nameLegalRepresentative(at.enterprise, OWNER.idNumber, at.world.clock.now())
    expect(await standing(at.owner)).toMatchObject({ role: 'LEGAL_REPRESENTATIVE' })
    // What ended does not come back with the person.
    expect(await standing(at.agent)).toBeUndefined()
  })
  it('oneself cannot be left', async () => {
    const self = (await viewer(at.owner)).beneficiaries.find((one: { role: string }) => one.role === 'SELF')
    expect(await at.world.codeOf(LEAVE, { id: self.id }, at.owner)).toBe('INVALID_INPUT')
  })
  it('only whoever is replaced now is told, and only of authorisations that were still good', async () => {
    const { register } = at.world.area.stores
    const { id } = await grant({ validUntil: '2026-11-30' })
    await at.world.ask(ANSWER, { id, accept: true }, at.agent)
    at.world.clock.at = new Date('2026-12-02T09:00:00+08:00')
    const named = async (idNumber: string) => {
      const before = [(await events()).length, (await standingsTold()).length] as const
      await register.nameLegalRepresentative(at.enterprise, idNumber, at.world.clock.now())
      return [(await events()).slice(before[0]), (await standingsTold()).slice(before[1])]
    }
    expect(await named('220102196001010021')).toEqual([[], ['REPRESENTATIVE_CHANGED']])
    // The owner has been gone since then; nobody is told of them again.
    expect(await named('220102197002020034')).toEqual([[], []])
  })
})
