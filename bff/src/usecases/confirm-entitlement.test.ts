import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresTaps } from '../adapters/postgres/taps'
import { trialBalance } from '../domain/ledger'
import { AMOUNT, type CaseWorld, caseWorld, GOOD_FACTS, NOW, POOL, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'
import { declineEntitlement } from './decline-entitlement'

describe('confirming (SQ-3, CZ-2)', () => {
  let world: CaseWorld
  let announced = 0
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.clock.at = NOW
    announced = 0
  })

  const taps = () => postgresTaps(world.db, () => (announced += 1))
  const confirm = (...args: Parameters<ReturnType<typeof confirmEntitlement>>) =>
    confirmEntitlement({
      ...world,
      taps: taps(),
      subjects: { identity: async () => ({ name: '王玉兰', identifier: '', phone: null }) } as never,
      calendar: chineseWorkingDays({}),
    })(...args)
  const tap = (id: string, key = `k-${id}`, amountFen = AMOUNT) => ({
    entitlementId: id,
    amountFen,
    idempotencyKey: key,
  })
  async function ready(change: Parameters<CaseWorld['addCase']>[0] = {}, who = someone()) {
    const made = await world.addCase(change)
    await world.allow(who, made.subjectId)
    return { ...made, who }
  }
  const one = async <T>(text: ReturnType<typeof sql<T>>) => (await text.execute(world.db)).rows
  const rowsOf = async (id: string) => ({
    status: (await one(sql<{ status: string }>`select status from entitlement where id = ${id}`))[0]?.status,
    fulfilments: await one(
      sql<{ status: string }>`select status from fulfilment where entitlement_id = ${id}`,
    ),
    ledger: await one(
      sql<{ kind: string }>`select kind, amount_fen from ledger_entry where entitlement_id = ${id}`,
    ),
    events: (
      await one(
        sql<{ event: string }>`select event from entitlement_event where entitlement_id = ${id} order by seq`,
      )
    ).map(row => row.event),
  })

  it('holds the money, orders the execution and leaves work for the relay, once', async () => {
    const { id, who } = await ready()
    const before = (
      await one(sql<{ available_fen: number }>`select available_fen from funding_pool where id = ${POOL}`)
    )[0]!
    const answer = await confirm(who, tap(id))
    expect(answer).toMatchObject({
      outcome: { kind: 'DONE' },
      entitlement: { status: 'IN_EXECUTION', revision: 2 },
    })
    expect(await rowsOf(id)).toEqual({
      status: 'IN_EXECUTION',
      fulfilments: [{ status: 'CREATED' }],
      ledger: [{ kind: 'HOLD', amount_fen: AMOUNT }],
      events: ['DEPARTMENT_CONFIRM', 'CONFIRM'],
    })
    const after = (
      await one(sql<{ available_fen: number }>`select available_fen from funding_pool where id = ${POOL}`)
    )[0]!
    expect(before.available_fen - after.available_fen).toBe(AMOUNT)
    expect(announced).toBe(1)
  })
  it('double tap: the same key answers with the first outcome and moves nothing', async () => {
    const { id, who } = await ready()
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(who, tap(id))))
    for (const answer of answers)
      expect(answer).toMatchObject({ outcome: { kind: 'DONE' }, entitlement: { status: 'IN_EXECUTION' } })
    expect((await rowsOf(id)).ledger).toHaveLength(1)
    expect(await confirm(who, tap(id))).toMatchObject({ outcome: { kind: 'DONE' } })
  })
  it('two phones at once: one confirms, the other hears that it is done', async () => {
    const { id, who, subjectId } = await ready()
    const agent = someone()
    await world.allow(agent, subjectId, { role: 'AGENT' })
    const answers = await Promise.all([confirm(who, tap(id, 'phone-1')), confirm(agent, tap(id, 'phone-2'))])
    expect(answers.map(answer => answer.outcome.kind).sort()).toEqual(['DONE', 'REFUSED'])
    expect(answers.find(answer => answer.outcome.kind === 'REFUSED')?.outcome).toMatchObject({
      reason: 'ALREADY_DECIDED',
    })
    expect((await rowsOf(id)).fulfilments).toHaveLength(1)
  })
  it('a key that was used for something else is a conflict', async () => {
    const first = await ready()
    const second = await ready({}, first.who)
    await confirm(first.who, tap(first.id, 'same-key'))
    await expect(confirm(first.who, tap(second.id, 'same-key'))).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(confirm(first.who, tap(first.id, 'same-key', 1))).rejects.toMatchObject({ code: 'CONFLICT' })
  })
  it.each([
    ['nobody', { kind: 'ANONYMOUS' as const }, 'UNAUTHENTICATED'],
    ['a stranger', someone(), 'NOT_FOUND'],
    [
      'staff',
      { kind: 'STAFF' as const, staffId: 'S', name: '孙', department: 'd', regionCode: '22', roles: [] },
      'FORBIDDEN',
    ],
  ])('%s cannot confirm', async (_who, actor, code) => {
    const { id } = await ready()
    await expect(confirm(actor, tap(id))).rejects.toMatchObject({ code })
    expect((await rowsOf(id)).status).toBe('OFFERED')
  })
  it('an id that is none is not found', async () => {
    await expect(confirm(someone(), tap('42'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it.each([
    [
      'a fact changed: refused with the clause',
      { ...GOOD_FACTS, 'enterprise.seriousDishonesty': [true, 'development-reform', '2026-11-21'] },
      'NOT_ELIGIBLE',
      'REJECTED',
      'REFUSE',
    ],
  ] as const)('%s', async (_name, facts, reason, status, event) => {
    const { id, who, subjectId } = await ready()
    await sql`update subject set facts = ${JSON.stringify(facts)}::jsonb, facts_version = 2 where id = ${subjectId}`.execute(
      world.db,
    )
    const answer = await confirm(who, tap(id))
    expect(answer.outcome).toMatchObject({
      kind: 'REFUSED',
      reason,
      clauses: [{ id: 'honest', verdict: 'NOT_MET' }],
    })
    expect(await rowsOf(id)).toMatchObject({
      status,
      fulfilments: [],
      ledger: [],
      events: ['DEPARTMENT_CONFIRM', event],
    })
  })
  it('a fact that went missing never pays: a person of the department looks again', async () => {
    const { id, who, subjectId } = await ready()
    await sql`update subject set facts = facts - 'enterprise.seriousDishonesty', facts_version = 2 where id = ${subjectId}`.execute(
      world.db,
    )
    expect((await confirm(who, tap(id))).outcome).toMatchObject({
      kind: 'SECONDARY_CONFIRMATION',
      clauses: [{ id: 'honest' }],
    })
    expect(await rowsOf(id)).toMatchObject({ status: 'DOUBTFUL', fulfilments: [], ledger: [] })
  })
  it('a fact delivered between look and write is looked at: the tap is judged again', async () => {
    const { id, who, subjectId } = await ready()
    let looks = 0
    const deliver = async () => {
      looks += 1
      if (looks > 1) return
      await sql`update subject set facts = facts - 'enterprise.seriousDishonesty', facts_version = facts_version + 1
        where id = ${subjectId}`.execute(world.db)
    }
    const under = taps()
    const answer = await confirmEntitlement({
      ...world,
      taps: {
        ...under,
        take: (wanted, rules) =>
          under.take(wanted, {
            ...rules,
            decide: async atHand => {
              const decision = await rules.decide(atHand)
              await deliver()
              return decision
            },
          }),
      },
      subjects: { identity: async () => ({ name: '王玉兰', identifier: '', phone: null }) } as never,
      calendar: chineseWorkingDays({}),
    })(who, tap(id))
    expect(looks).toBe(2)
    expect(answer.outcome.kind).toBe('SECONDARY_CONFIRMATION')
    expect(await rowsOf(id)).toMatchObject({ status: 'DOUBTFUL', fulfilments: [], ledger: [] })
  })
  it('the amount seen must be the amount due', async () => {
    const { id, who } = await ready()
    expect((await confirm(who, tap(id, 'k1', AMOUNT + 1))).outcome).toMatchObject({
      reason: 'AMOUNT_CHANGED',
    })
    expect((await rowsOf(id)).status).toBe('OFFERED')
    expect((await confirm(who, tap(id, 'k2'))).outcome.kind).toBe('DONE')
  })
  it('less than the department confirmed is shown again, more goes back to it', async () => {
    const premium = (fen: number) =>
      JSON.stringify({
        ...GOOD_FACTS,
        'enterprise.unemploymentInsurance.premiumLastYear': [fen, 'human-resources', '2026-11-21'],
      })
    const less = await ready()
    await sql`update subject set facts = ${premium(1_000_000)}::jsonb, facts_version = 2 where id = ${less.subjectId}`.execute(
      world.db,
    )
    const answer = await confirm(less.who, tap(less.id, 'k1'))
    expect(answer).toMatchObject({
      outcome: { reason: 'AMOUNT_CHANGED' },
      entitlement: { amountFen: 600_000, status: 'OFFERED' },
    })
    expect((await confirm(less.who, tap(less.id, 'k2', 600_000))).outcome.kind).toBe('DONE')
    const more = await ready()
    await sql`update subject set facts = ${premium(9_000_000)}::jsonb, facts_version = 2 where id = ${more.subjectId}`.execute(
      world.db,
    )
    expect((await confirm(more.who, tap(more.id))).outcome.kind).toBe('SECONDARY_CONFIRMATION')
    expect((await rowsOf(more.id)).status).toBe('DOUBTFUL')
  })
  it.each([
    ['TOO_LATE', { confirmBy: '2026-11-20' }, {}, {}],
    ['NO_ACCOUNT', { account: false }, {}, {}],
    ['IDENTITY_TOO_WEAK', {}, { identityLevel: 2 }, {}],
    ['NOT_AUTHORISED', {}, {}, { role: 'AGENT' as const, scopes: ['VIEW' as const] }],
    ['NOT_AUTHORISED', {}, {}, { role: 'AGENT' as const, capFen: AMOUNT - 1 }],
    ['NOT_NOW', { status: 'SURE' }, {}, {}],
    ['ALREADY_DECIDED', { status: 'REJECTED' }, {}, {}],
  ])('refuses: %s', async (reason, made, person, standing) => {
    const { id, subjectId } = await world.addCase(made)
    const who = someone(person)
    await world.allow(who, subjectId, standing)
    expect((await confirm(who, tap(id))).outcome).toMatchObject({ kind: 'REFUSED', reason })
    expect((await rowsOf(id)).ledger).toEqual([])
  })
  it('CC-3: no money leaves for a withdrawn version', async () => {
    const item = await world.publish(sampleItem({ id: 'withdrawn-item' }))
    const { id, who } = await ready({ item })
    await world.db
      .insertInto('policy_withdrawal')
      .values({ item_id: item.id, version: 1, replaced_by: null, reason: '停用', at: NOW })
      .execute()
    expect((await confirm(who, tap(id))).outcome).toMatchObject({ reason: 'NOT_PUBLISHED' })
  })
  it('declines, and confirming before the last day takes it back', async () => {
    const { id, who } = await ready()
    const decline = declineEntitlement({ ...world, taps: taps() })
    expect(await decline(who, { entitlementId: id, idempotencyKey: 'no' })).toMatchObject({
      outcome: { kind: 'DONE' },
      entitlement: { status: 'DECLINED' },
    })
    expect((await confirm(who, tap(id))).outcome.kind).toBe('DONE')
    expect((await decline(who, { entitlementId: id, idempotencyKey: 'no-2' })).outcome).toMatchObject({
      reason: 'ALREADY_DECIDED',
    })
  })
  it('N-6: an empty pool pays nothing and gives a place, once, however often one taps', async () => {
    await world.addPool('small', AMOUNT - 1)
    const { id, who } = await ready({ poolId: 'small' })
    const answer = await confirm(who, tap(id))
    expect(answer).toMatchObject({ outcome: { kind: 'DONE' }, entitlement: { status: 'QUEUED' } })
    const waits = {
      status: 'QUEUED',
      fulfilments: [],
      ledger: [],
      events: ['DEPARTMENT_CONFIRM', 'QUEUE'],
    }
    expect(await rowsOf(id)).toEqual(waits)
    expect((await confirm(who, tap(id))).outcome.kind).toBe('DONE')
    expect((await confirm(who, tap(id, 'again'))).outcome).toMatchObject({
      reason: 'ALREADY_DECIDED',
      message: expect.stringMatching(/排队/),
    })
    expect(await rowsOf(id)).toEqual(waits)
  })
  it('a crowd over a small pool never exceeds the budget, and the books balance', async () => {
    const budget = 5 * AMOUNT + 17
    await world.addPool('crowd', budget)
    const cases = await Promise.all(Array.from({ length: 12 }, () => ready({ poolId: 'crowd' })))
    const answers = await Promise.all(
      cases.flatMap(({ id, who }) => [confirm(who, tap(id, `a-${id}`)), confirm(who, tap(id, `b-${id}`))]),
    )
    // Five are paid, seven wait in line (N-6).
    expect(answers.filter(answer => answer.outcome.kind === 'DONE')).toHaveLength(12)
    const rows = await one(sql<{ from: never; to: never; amountFen: number }>`
      select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry where pool_id = 'crowd'`)
    const balance = trialBalance(budget, rows)
    const [pool] = await one(
      sql<{ available_fen: number }>`select available_fen from funding_pool where id = 'crowd'`,
    )
    expect(balance).toMatchObject({ POOL: 17, HELD: 5 * AMOUNT, IN_TRANSIT: 0, BENEFICIARY: 0, RETURNED: 0 })
    expect(pool!.available_fen).toBe(17)
  })
  it('once per person across items: two taps at once, one is granted', async () => {
    const exclusive = (id: string) =>
      sampleItem({
        id,
        exclusions: [{ group: 'one-of-these', text: '同类政策只享受一项', rule: 'FIRST_ONLY' }],
      })
    const [a, b] = [await world.publish(exclusive('group-a')), await world.publish(exclusive('group-b'))]
    const first = await ready({ item: a })
    const second = await world.addCase({ item: b, subjectId: first.subjectId })
    const answers = await Promise.all([confirm(first.who, tap(first.id)), confirm(first.who, tap(second.id))])
    expect(answers.map(answer => answer.outcome.kind).sort()).toEqual(['DONE', 'REFUSED'])
    expect(answers.find(answer => answer.outcome.kind === 'REFUSED')?.outcome).toMatchObject({
      reason: 'LIMIT_REACHED',
    })
  })
  it('puts a line into the notice of the item where the law asks for one', async () => {
    const item = await world.publish(sampleItem({ id: 'with-notice', publicNotice: { workingDays: 5 } }))
    const cases = [await ready({ item }), await ready({ item })]
    for (const { id, who } of cases) await confirm(who, tap(id))
    expect(
      await one(sql`
      select n.opens_on, n.closes_on, l.public_name, l.amount_fen, l.objected from notice_line l join public_notice n on n.id = l.notice_id`),
    ).toEqual(
      cases.map(() => ({
        opens_on: '2026-11-23',
        closes_on: '2026-11-27',
        public_name: '长春市木兰旅行社有限公司',
        amount_fen: AMOUNT,
        objected: false,
      })),
    )
    expect(await rowsOf(cases[0]!.id)).toMatchObject({
      status: 'IN_NOTICE',
      fulfilments: [],
      ledger: [{ kind: 'HOLD' }],
    })
  })
})
