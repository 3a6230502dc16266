import Fastify from 'fastify'
import { sql } from 'kysely'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresWindowVisits } from '../adapters/postgres/window-visits'
import { windowArea } from '../app/windows'
import type { StaffActor } from '../domain/actor'
import { caseBase } from '../testing/case-base'
import { NOW, someone } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'
import { addClerk } from '../testing/window-people'
import { mergeResolvers, registerGraphQL } from './plugin'
import { scalars } from './scalars'

const VISIT =
  '{ id status caseNumber answer sharedAccount { entitlementId words mayConfirm } steps { name actor reason } }'
const READ = `query ($id: ID!) { windowVisit(id: $id) ${VISIT} }`
const SAY = `mutation ($input: ShareAccountAtWindowInput!) { shareAccountAtWindow(input: $input) ${VISIT} }`
const WHY = '和老伴合用一张卡'

/** CC-7 at a window: what waits for its account is explained there, and said through the clerk. */
describe('a shared account at a window', () => {
  let world: PayoutRunWorld
  let clerk: StaffActor
  let ask: (query: string, variables: object, as?: StaffActor) => Promise<ReturnType<typeof JSON.parse>>
  beforeAll(async () => {
    world = await payoutRunWorld()
    world.clock.at = NOW
    const window = { department: 'government-services', regionCode: '220104', windowName: '12 号窗口' }
    clerk = { kind: 'STAFF', staffId: await addClerk(world), name: '王敏', roles: ['WINDOW'], ...window }
    const entitlements = postgresEntitlements(world.db)
    const assess = async (_: unknown, { beneficiaryId }: { beneficiaryId: string }) => {
      const { rows } = await sql<{ id: string }>`
        select id from entitlement where subject_id = ${beneficiaryId}`.execute(world.db)
      const found = await entitlements.get(rows[0]!.id)
      return [{ judgement: { assessment: found!.assessment, headline: '符合' }, entitlement: found }]
    }
    const identity = {
      authority: world.authority,
      subjects: { names: async (ids: readonly string[]) => new Map(ids.map(id => [id, '王*兰'])) },
      dataUses: {},
      stores: { users: {} },
    }
    const cases = { atWindow: {}, confirm: {} }
    const policies = { items: world.items, assess }
    const area = windowArea(caseBase(world), identity as never, policies as never, cases as never)
    const server = Fastify()
    let actor = clerk
    await registerGraphQL(server, {
      ...{ schema: schemaText(), persisted: persistedOperations(), persistedOnly: false },
      resolvers: mergeResolvers([scalars, ...area.resolvers]),
      context: async request => ({ actor, sessionDigest: null, traceId: request.id }),
      onBug: error => {
        throw error
      },
    })
    ask = async (query, variables, as = clerk) => {
      actor = as
      return (await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json()
    }
  })
  afterAll(() => world.close())

  /** Came, asked and agreed for a beneficiary. */
  async function agreedFor(beneficiaryId: string): Promise<string> {
    const visits = postgresWindowVisits(world.db)
    const person = someone()
    await world.allow(person, beneficiaryId)
    const id = world.ids.uuid()
    await visits.receive({
      ...{ id, number: `CK-${id.slice(-6)}`, staffId: clerk.staffId, staffName: clerk.name, receivedAt: NOW },
      ...{ windowName: '12 号窗口', department: clerk.department, regionCode: clerk.regionCode },
      ...{ userId: person.userId, personId: person.personId!, identityLevel: 4, shown: 'CODE' },
    })
    const by = {
      actorKind: 'USER' as const,
      actorId: person.userId,
      actorName: '王*兰',
      reason: null,
      at: NOW,
    }
    const what = { itemId: world.item.id, beneficiaryId }
    await visits.move({ id, from: 'RECEIVED', to: 'ASKED', step: { event: 'ASK', ...by }, ...what })
    const agreedUntil = new Date(NOW.getTime() + 60_000)
    await visits.move({ id, from: 'ASKED', to: 'AGREED', step: { event: 'AGREE', ...by }, agreedUntil })
    return id
  }

  it('is said once for the one item that was agreed to, in the person’s words, by name of both', async () => {
    const [one, two] = [await world.granted(), await world.granted()]
    await sql`update payout_account set number_index = 'same' where subject_id in (${one.subjectId}, ${two.subjectId})`.execute(
      world.db,
    )
    await world.preparedRun(1)
    const id = await agreedFor(one.subjectId)
    const before = (await ask(READ, { id })).data.windowVisit
    expect(before).toMatchObject({
      ...{ status: 'AGREED', sharedAccount: { entitlementId: one.id, mayConfirm: true } },
    })
    const input = { visitId: id, entitlementId: one.id, statement: WHY }
    const code = async (change: object, as?: StaffActor) =>
      (await ask(SAY, { input: { ...input, ...change } }, as)).errors?.[0].extensions.code
    expect(await code({ entitlementId: two.id })).toBe('NOT_FOUND')
    expect(await code({ statement: '合用' })).toBe('INVALID_INPUT')
    expect(await code({}, { ...clerk, staffId: world.ids.uuid() })).toBe('CONFLICT')
    expect(await code({}, { ...clerk, roles: ['REVIEWER'] })).toBe('FORBIDDEN')
    for (const _twice of [1, 2]) {
      const { data } = await ask(SAY, { input })
      expect(data.shareAccountAtWindow).toMatchObject({
        status: 'PASSED_ON',
        answer: expect.stringContaining('还等一起用'),
      })
      expect(data.shareAccountAtWindow.steps.at(-1)).toEqual({
        ...{ name: '本人说明账户是特意合用的', actor: '王敏', reason: WHY },
      })
    }
    const kept = await sql`select statement, user_name from account_sharing`.execute(world.db)
    expect(kept.rows).toEqual([{ statement: WHY, user_name: '王*兰（12 号窗口 王敏代填）' }])

    const other = await agreedFor(two.subjectId)
    world.clock.at = new Date(NOW.getTime() + 60_000)
    expect(await code({ visitId: other, entitlementId: two.id })).toBe('CONFLICT')
    world.clock.at = NOW
    const last = await ask(SAY, { input: { ...input, visitId: other, entitlementId: two.id } })
    expect(last.data.shareAccountAtWindow.answer).toMatch(/下一批付.*银行照样核对户名/)
  })
})
