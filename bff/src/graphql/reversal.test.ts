import Fastify from 'fastify'
import { sql } from 'kysely'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresPoolLedger } from '../adapters/postgres/pool-ledger'
import { postgresReversals } from '../adapters/postgres/reversals'
import { caseArea } from '../app/cases'
import type { Actor, StaffActor, StaffRole } from '../domain/actor'
import { reportOf, settle } from '../domain/settling'
import { refusedAt } from '../testing/case-area'
import { caseBase } from '../testing/case-base'
import { AMOUNT, type CaseWorld, caseWorld, NOW, POOL, someone } from '../testing/case-world'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { fulfilledCase } from '../testing/fulfilled-case'
import { mergeResolvers, registerGraphQL } from './plugin'
import { scalars } from './scalars'

const PARTS =
  '{ id number status owedFen repaidFen clauseText hearingUntil statement decision words instalments { number amountFen dueOn } }'
const PROPOSE = `mutation ($input: ProposeReversalInput!) { proposeReversal(input: $input) ${PARTS} }`
const SERVE = `mutation ($id: ID!) { serveReversal(id: $id) ${PARTS} }`
const OBJECT = `mutation ($id: ID!, $statement: String!) { objectToReversal(id: $id, statement: $statement) ${PARTS} }`
const DECIDE = `mutation ($id: ID!, $reverse: Boolean!, $instalments: Int!) {
  decideReversal(id: $id, reverse: $reverse, reason: "核实了，缴费记录确实更正过。", instalments: $instalments) ${PARTS} }`
const BOOK = `mutation ($id: ID!, $fen: Fen!, $serial: String!) { bookRepayment(id: $id, amountFen: $fen, serial: $serial) ${PARTS} }`
const DESK = `{ deskReversals { payee itemName preparedBy decidableFrom cameBack notYou mayTakeBack steps { name actor words }
  repayments { serial amountFen } reversal { number status instalments { repaidFen } } } }`
const PAID = `query ($number: String!) { paidCase(caseNumber: $number) {
  entitlementId payee itemName amountFen open clauses { id text } } }`
const MINE = `query ($id: ID!) { entitlement(id: $id) { status reversal ${PARTS} } }`

describe('追回 over GraphQL (N-13)', () => {
  let world: CaseWorld
  let area: ReturnType<typeof caseArea>
  let actor: Actor
  let author: StaffActor
  let refusedSoFar: ReturnType<typeof refusedAt>
  let other: StaffActor
  const owner = someone()
  const server = Fastify()
  beforeAll(async () => {
    world = await caseWorld()
    const base = caseBase(world, server.log)
    refusedSoFar = refusedAt(base)
    const identity = {
      authority: world.authority,
      subjects: {
        names: async () => new Map(),
        identity: async () => ({ name: '木兰', identifier: '', phone: null }),
      },
      wechat: {},
      stores: { users: { contactsOf: world.contactsOf, contact: async () => null }, authorisations: {} },
    }
    area = caseArea(base, identity as never, { items: world.items } as never, fakeCaseWorld())
    await registerGraphQL(server, {
      schema: schemaText(),
      persisted: persistedOperations(),
      resolvers: mergeResolvers([scalars, ...area.resolvers]),
      context: async request => ({ actor, sessionDigest: null, traceId: request.id }),
      persistedOnly: false,
      note: base.refusals.note,
      onBug: error => {
        throw error
      },
    })
    author = await staff('S1', '何静')
    other = await staff('S2', '李琦')
  })
  afterAll(() => world.close())

  async function staff(staffNo: string, name: string, role: StaffRole = 'REVIEWER'): Promise<StaffActor> {
    const staffId = world.ids.uuid()
    await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
      values (${staffId}, ${staffNo}, ${name}, 'human-resources', '220100', ${`{${role}}`}::text[], ${NOW})`.execute(
      world.db,
    )
    return {
      kind: 'STAFF',
      staffId,
      name,
      department: 'human-resources',
      regionCode: '220100',
      roles: [role],
    }
  }
  async function send(as: Actor, query: string, variables: Record<string, unknown>) {
    actor = as
    return (await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json()
  }
  async function ask(as: Actor, query: string, variables: Record<string, unknown>) {
    const { data, errors } = await send(as, query, variables)
    expect(errors).toBeUndefined()
    return Object.values(data)[0] as { id: string; status: string; reversal: { words: string } | null }
  }
  const codeOf = async (as: Actor, query: string, variables: Record<string, unknown>) =>
    (await send(as, query, variables)).errors?.[0]?.extensions.code ?? 'OK'
  /** Paid from the pool, with its books, and its owner. */
  async function paidCase(): Promise<string> {
    const receipt = await fulfilledCase(world)
    const { rows } = await sql<{ id: string; subject: string }>`
      select e.id, e.subject_id as subject from receipt r join entitlement e on e.id = r.entitlement_id
      where r.number = ${receipt}`.execute(world.db)
    const { id, subject } = rows[0]!
    await sql`
      insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      values (${POOL}, ${id}, 1, 'HOLD', 'HELD', 'POOL', ${AMOUNT}, ${NOW}),
        (${POOL}, ${id}, 1, 'SEND', 'IN_TRANSIT', 'HELD', ${AMOUNT}, ${NOW}),
        (${POOL}, ${id}, 1, 'ARRIVE', 'BENEFICIARY', 'IN_TRANSIT', ${AMOUNT}, ${NOW})`.execute(world.db)
    await sql`update funding_pool set available_fen = available_fen - ${AMOUNT} where id = ${POOL}`.execute(
      world.db,
    )
    await world.allow(owner, subject)
    return id
  }
  const input = (entitlementId: string, change: object = {}) => ({
    input: {
      ...{ entitlementId, clauseId: 'paid-months', evidence: '社保系统更正了 2025 年的缴费记录' },
      ...{ amountFen: 100_000, idempotencyKey: `key-${entitlementId}`, ...change },
    },
  })
  const books = async () => {
    const [pool] = await postgresPoolLedger(world.db).at('2027-12-31', null)
    const { rows } = await sql<{ fen: number }>`select available_fen as fen from funding_pool`.execute(
      world.db,
    )
    expect(rows[0]!.fen).toBe(pool!.balance.POOL)
    expect(Object.values(pool!.balance).reduce((sum, fen) => sum + fen, 0)).toBe(pool!.budgetFen)
    return pool!.balance
  }
  const told = async () => {
    const { rows } = await sql<{ event: string }>`
      select payload ->> 'event' as event from outbox where topic = 'reversal' order by id`.execute(world.db)
    return rows.map(({ event }) => event)
  }
  const tasks = async () => {
    const { rows } = await sql<{ request: string }>`
      select request from supervision_reminder where raised_by is null order by number`.execute(world.db)
    return rows.map(({ request }) => request)
  }
  async function comesBack(entitlementId: string) {
    const { rows } = await sql<{ id: string }>`
      select id from fulfilment where entitlement_id = ${entitlementId}`.execute(world.db)
    const report = reportOf('RETURN', { amountFen: AMOUNT })
    return postgresFulfilments(world.db, world.personalData, () => undefined).settle(
      rows[0]!.id,
      report,
      world.clock.at,
      { decide: atHand => settle(atHand, report) },
    )
  }
  const on = (day: string) => {
    world.clock.at = new Date(`${day}T10:00:00+08:00`)
  }

  it('prepared by one, served and decided by another after the hearing, paid back in parts and booked', async () => {
    const id = await paidCase()
    const before = await books()
    const proposed = await ask(author, PROPOSE, input(id))
    expect(proposed).toMatchObject({ status: 'PROPOSED', owedFen: 100_000, words: null })
    expect(await ask(author, PROPOSE, input(id))).toEqual(proposed)
    const { id: reversal } = proposed
    // Nobody is told before a second person has looked, and the author is not that person.
    expect((await ask(owner, MINE, { id })).reversal).toBeNull()
    expect(await codeOf(owner, OBJECT, { id: reversal, statement: '不对' })).toBe('NOT_FOUND')
    expect(await codeOf(author, SERVE, { id: reversal })).toBe('FORBIDDEN')
    expect(await ask(other, SERVE, { id: reversal })).toMatchObject({
      status: 'HEARING',
      hearingUntil: '2026-12-04',
    })
    expect((await ask(owner, MINE, { id })).reversal?.words).toContain('现在不用退')
    const statement = '2025 年的社保是补缴过的，有回单。'
    expect(await ask(owner, OBJECT, { id: reversal, statement })).toMatchObject({
      status: 'OBJECTED',
      statement,
    })
    expect(await ask(owner, OBJECT, { id: reversal, statement })).toMatchObject({ status: 'OBJECTED' })
    on('2026-12-04')
    const decide = { id: reversal, reverse: true, instalments: 3 }
    expect(await codeOf(other, DECIDE, decide)).toBe('CONFLICT')
    expect(await codeOf(other, BOOK, { id: reversal, fen: 100, serial: 'B-0001' })).toBe('CONFLICT')
    expect(await books()).toEqual(before)

    on('2026-12-07')
    expect(await codeOf(author, DECIDE, decide)).toBe('FORBIDDEN')
    expect((await refusedSoFar('decideReversal'))[0]).toMatchObject({
      ...{ actorKind: 'STAFF', actorId: author.staffId, department: 'human-resources' },
      ...{ code: 'FORBIDDEN', reason: expect.stringContaining('另一个人') },
    })
    const owed = await ask(other, DECIDE, decide)
    expect(owed).toMatchObject({ status: 'REPAYING', instalments: [{ amountFen: 33_334 }, {}, {}] })
    expect(await books()).toEqual(before)
    const book = (fen: number, serial: string) => ({ id: reversal, fen, serial })
    expect(await ask(other, BOOK, book(33_334, 'B-0001'))).toMatchObject({
      status: 'REPAYING',
      repaidFen: 33_334,
    })
    expect(await ask(other, BOOK, book(33_334, 'B-0001'))).toMatchObject({ repaidFen: 33_334 })
    // The bank sends all of it back after that: whole, it would be more than they still have. A person looks.
    expect(await comesBack(id)).toEqual({ kind: 'ALARM', why: 'RETURN although part of it was paid back' })
    expect(await codeOf(other, BOOK, book(66_667, 'B-0002'))).toBe('CONFLICT')
    expect(await ask(other, BOOK, book(66_666, 'B-0002'))).toMatchObject({
      status: 'REPAID',
      repaidFen: 100_000,
    })
    expect(await codeOf(other, BOOK, book(1, 'B-0003'))).toBe('CONFLICT')
    expect(await books()).toEqual({
      ...before,
      POOL: before.POOL + 100_000,
      BENEFICIARY: before.BENEFICIARY - 100_000,
    })
    expect(await told()).toEqual(['SERVE', 'DECIDE', 'SETTLE'])
    // News of the first step that comes after the last one says nothing twice.
    for (const event of ['SERVE', 'SETTLE']) await area.topics!.reversal!({ reversalId: reversal, event })
    const { rows } = await sql<{
      text: string
    }>`select text from message where entitlement_id = ${id}`.execute(world.db)
    expect(rows).toMatchObject([{ text: expect.stringContaining('都退回来了') }])
    expect((await ask(owner, MINE, { id })).status).toBe('FULFILLED')
  })
  it('the bank gives all of it back in the middle: nothing is booked, a person is told, and another one ends it', async () => {
    on('2026-11-21')
    const id = await paidCase()
    const { id: reversal } = await ask(author, PROPOSE, input(id))
    await ask(other, SERVE, { id: reversal })
    on('2026-12-07')
    await ask(other, DECIDE, { id: reversal, reverse: true, instalments: 2 })
    expect(await comesBack(id)).toMatchObject({ kind: 'MOVE', status: 'RETURNED' })
    const before = await books()
    const refused = await send(other, BOOK, { id: reversal, fen: 50_000, serial: 'B-9001' })
    expect(refused.errors[0].extensions.code).toBe('CONFLICT')
    expect(refused.errors[0].message).toMatch(/没有记账：.*银行已经退回来了.*钱没有动/)
    await send(other, BOOK, { id: reversal, fen: 50_000, serial: 'B-9001' })
    for (const _twice of [1, 2]) await area.jobs!.find(({ name }) => name === 'watch-reversals')!.run()
    expect(await tasks()).toEqual([
      expect.stringMatching(/^追回 .*又收到 500\.00 元（流水号 B-9001）。没有记账。/),
      expect.stringMatching(/^追回 .*银行已经退回来了，不在收款人手里/),
    ])
    expect((await ask(owner, MINE, { id })).reversal?.words).toMatch(/^这笔钱银行已经退回来了，现在不用您退/)
    const end = { id: reversal, reverse: false, instalments: 1 }
    expect(await codeOf(author, DECIDE, end)).toBe('FORBIDDEN')
    expect(await ask(other, DECIDE, end)).toMatchObject({ status: 'DROPPED', repaidFen: 0 })
    expect((await ask(owner, MINE, { id })).reversal?.words).toMatch(
      /^不追回了，这笔钱银行已经退回来了，您不用退/,
    )
    expect(await books()).toEqual(before)
  })
  it('at the desk: found by its number, prepared by who accepts cases, each told what they may do', async () => {
    on('2026-11-21')
    const id = await paidCase()
    const { rows } = await sql<{ number: string; subject: string }>`
      update entitlement set case_number = upper(case_number) where id = ${id}
      returning case_number as number, subject_id as subject`.execute(world.db)
    const [{ number, subject }] = rows as [(typeof rows)[0]]
    const acceptor = await staff('S3', '许诺', 'ACCEPTOR')
    const found = (await send(acceptor, PAID, { number: ` ${number.toLowerCase()} ` })).data.paidCase
    expect(found).toMatchObject({ entitlementId: id, amountFen: AMOUNT, open: null })
    expect(found.clauses).toContainEqual({ id: 'paid-months', text: expect.any(String) })
    const looked = await sql<{ actor: string }>`
      select actor_name as actor from data_use where subject_id = ${subject}`.execute(world.db)
    expect(looked.rows).toContainEqual({ actor: expect.stringContaining('许诺') })
    expect(await codeOf(acceptor, PAID, { number: '随便' })).toBe('INVALID_INPUT')
    const elsewhere = { ...acceptor, department: 'taxation' }
    expect(await codeOf(elsewhere, PAID, { number })).toBe('NOT_FOUND')

    const { id: taken } = await ask(acceptor, PROPOSE, input(id))
    expect(await codeOf(acceptor, SERVE, { id: taken })).toBe('FORBIDDEN')
    expect(await ask(acceptor, DECIDE, { id: taken, reverse: false, instalments: 1 })).toMatchObject({
      status: 'DROPPED',
    })
    const { id: reversal } = await ask(acceptor, PROPOSE, input(id, { idempotencyKey: 'once-more' }))
    expect((await send(acceptor, PAID, { number })).data.paidCase.open).toMatch(/^ZT-/)
    const seen = async (as: Actor) => (await send(as, DESK, {})).data.deskReversals[0]
    expect(await seen(acceptor)).toMatchObject({
      ...{ preparedBy: '许诺', payee: found.payee, decidableFrom: null, cameBack: false },
      notYou: expect.stringContaining('要由本局另一个人来做'),
      mayTakeBack: true,
    })
    expect(await seen(other)).toMatchObject({ notYou: null, mayTakeBack: false })
    await ask(other, SERVE, { id: reversal })
    await ask(owner, OBJECT, { id: reversal, statement: '补缴过' })
    expect((await seen(other)).decidableFrom).toBe('2026-12-05')
    on('2026-12-07')
    expect(await codeOf(acceptor, DECIDE, { id: reversal, reverse: false, instalments: 1 })).toBe('FORBIDDEN')
    await ask(other, DECIDE, { id: reversal, reverse: true, instalments: 2 })
    await ask(other, BOOK, { id: reversal, fen: 60_000, serial: 'B-7001' })
    expect(await seen(other)).toMatchObject({
      steps: [
        { name: '提出', actor: '许诺', words: null },
        { name: '告知对方', actor: '李琦', words: null },
        { name: '对方说明', words: '补缴过' },
        { name: '决定追回', actor: '李琦' },
        { name: '记下一笔退款', words: 'B-7001' },
      ],
      repayments: [{ serial: 'B-7001', amountFen: 60_000 }],
      reversal: { status: 'REPAYING', instalments: [{ repaidFen: 50_000 }, { repaidFen: 10_000 }] },
    })
    expect(await send({ ...other, department: 'taxation' }, DESK, {})).toMatchObject({
      data: { deskReversals: [] },
    })
    // What lies elsewhere takes no place among the two hundred, and none of its seals is opened.
    const store = postgresReversals(world.db, world.personalData)
    const { department } = other
    expect(await store.ofDepartment({ department, regionCode: '220102' })).toEqual([])
    expect(await store.ofDepartment({ department, regionCode: '220104' })).not.toEqual([])
  })
  it('dropped, it costs nobody anything, and another one may be prepared', async () => {
    on('2026-11-21')
    const id = await paidCase()
    const before = await books()
    const { id: reversal } = await ask(author, PROPOSE, input(id))
    expect(await codeOf(other, PROPOSE, input(id, { idempotencyKey: 'second' }))).toBe('CONFLICT')
    await ask(other, SERVE, { id: reversal })
    expect(await ask(other, DECIDE, { id: reversal, reverse: false, instalments: 1 })).toMatchObject({
      ...{ status: 'DROPPED', words: '不追回了，钱是您的。核实了，缴费记录确实更正过。' },
    })
    expect(await books()).toEqual(before)
    expect(await ask(other, PROPOSE, input(id, { idempotencyKey: 'second' }))).toMatchObject({
      status: 'PROPOSED',
    })
  })
  it('asks back no more than is still theirs, and a key answers for the one case it was used on', async () => {
    on('2026-11-21')
    const id = await paidCase()
    const { id: first } = await ask(author, PROPOSE, input(id))
    await ask(other, SERVE, { id: first })
    on('2026-12-07')
    await ask(other, DECIDE, { id: first, reverse: true, instalments: 1 })
    await ask(other, BOOK, { id: first, fen: 100_000, serial: 'B-0100' })
    const again = (amountFen: number) => input(id, { idempotencyKey: 'again', amountFen })
    expect(await codeOf(author, PROPOSE, again(AMOUNT - 99_999))).toBe('INVALID_INPUT')
    expect(await ask(author, PROPOSE, again(AMOUNT - 100_000))).toMatchObject({ status: 'PROPOSED' })
    const elsewhere = input(await paidCase(), { idempotencyKey: 'again', amountFen: AMOUNT - 100_000 })
    expect(await codeOf(author, PROPOSE, elsewhere)).toBe('CONFLICT')
  })
  it('whoever may only look does not speak in the hearing for the firm: it is heard once', async () => {
    on('2026-11-21')
    const id = await paidCase()
    const { id: reversal } = await ask(author, PROPOSE, input(id))
    await ask(other, SERVE, { id: reversal })
    const { rows } = await sql<{ subject: string }>`
      select subject_id as subject from entitlement where id = ${id}`.execute(world.db)
    const agent = someone()
    await world.allow(agent, rows[0]!.subject, { role: 'AGENT', scopes: ['VIEW'] })
    expect(await codeOf(agent, OBJECT, { id: reversal, statement: '没有意见' })).toBe('FORBIDDEN')
    expect(await ask(owner, OBJECT, { id: reversal, statement: '有回单' })).toMatchObject({
      status: 'OBJECTED',
    })
  })
  it.each<[string, object, string]>([
    ['more than was paid', { amountFen: AMOUNT + 1 }, 'INVALID_INPUT'],
    ['nothing', { amountFen: 0 }, 'INVALID_INPUT'],
    ['a clause it was not decided on', { clauseId: 'made-up' }, 'INVALID_INPUT'],
    ['no evidence', { evidence: '  ' }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, change, code) => {
    const id = await paidCase()
    expect(await codeOf(author, PROPOSE, input(id, change))).toBe(code)
  })
  it('the database itself lets nobody pay back more than they were paid, and no step be rewritten', async () => {
    const id = await paidCase()
    const repay = (fen: number, number: number) =>
      sql`insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
        values (${POOL}, ${id}, ${number}, 'REPAY', 'POOL', 'BENEFICIARY', ${fen}, ${NOW})`.execute(world.db)
    await expect(repay(AMOUNT + 1, 1)).rejects.toThrow('has not been paid so much')
    await repay(AMOUNT, 1)
    await expect(repay(1, 2)).rejects.toThrow('has not been paid so much')
    await expect(sql`update reversal_step set words = 'x'`.execute(world.db)).rejects.toThrow()
    await expect(sql`delete from repayment`.execute(world.db)).rejects.toThrow()
  })
})
