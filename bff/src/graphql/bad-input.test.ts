import { sql } from 'kysely'
import { FIRM } from '../testing/case-area'
import { caseContract } from '../testing/case-contract'
import { AMOUNT, type CaseWorld, caseWorld, someone } from '../testing/case-world'

const TAP = `mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) {
  __typename ... on Refused { reason message clauses { id verdict } } } }`

/** What nobody should send: refused with the field or the clause, and nothing has moved. */
describe('bad input at the tap', () => {
  let world: CaseWorld
  let contract: Awaited<ReturnType<typeof caseContract>>
  beforeAll(async () => {
    world = await caseWorld()
    contract = await caseContract(world, { holder: FIRM })
  })
  afterAll(() => world.close())

  async function offered(standing: Parameters<CaseWorld['allow']>[2] = {}) {
    const made = await world.addCase()
    const who = someone()
    await world.allow(who, made.subjectId, standing)
    const tap = (amountFen: unknown, key = 'k') =>
      contract.raw(
        TAP,
        { input: { entitlementId: made.id, amountFen, idempotencyKey: `${key}-${made.id}` } },
        who,
      )
    return { ...made, tap }
  }
  const moved = async (id: string) =>
    (
      await sql<{ status: string; orders: number; entries: number }>`
        select e.status, (select count(*) from fulfilment f where f.entitlement_id = e.id) as orders,
          (select count(*) from ledger_entry l where l.entitlement_id = e.id) as entries
        from entitlement e where e.id = ${id}`.execute(world.db)
    ).rows[0]
  const NOTHING = { status: 'OFFERED', orders: 0, entries: 0 }

  it.each([
    ['a negative sum', -1],
    ['a fraction of a 分', AMOUNT + 0.5],
    ['a sum in words', String(AMOUNT)],
    ['more than a number holds', 2 ** 53],
    ['no number', null],
  ])('%s: refused with the field', async (_, amountFen) => {
    const { id, tap } = await offered()
    const { data, errors } = await tap(amountFen)
    expect([data, errors[0].extensions.code]).toEqual([null, 'INVALID_INPUT'])
    if (amountFen !== null)
      expect(errors[0].message).toBe('金额（amountFen）要是不小于 0 的整数，单位是分。什么也没有办。')
    expect(await moved(id)).toEqual(NOTHING)
    const [row] = await contract.refusedAt('confirmEntitlement')
    expect(row).toMatchObject({
      actorKind: 'USER',
      code: 'INVALID_INPUT',
      reason: errors[0].message,
      times: 1,
    })
    expect(row!.field).toBe(amountFen === null ? null : 'amountFen')
    expect(row!.sent).toHaveLength(32)
  })
  it.each([
    [
      'more than is due',
      AMOUNT + 1,
      '这一项最多 38,604.00 元，您发来的金额（amountFen）是 38,604.01 元，什么也没有办。',
      ['amount'],
    ],
    ['less than is due', 1, '这一项是 38,604.00 元，您发来的金额（amountFen）是 0.01 元，什么也没有办。', []],
  ])('%s: refused with the field, both sums and the clause', async (_, amountFen, message, clauses) => {
    const { id, tap } = await offered()
    expect((await tap(amountFen)).data.confirmEntitlement).toEqual({
      ...{ __typename: 'Refused', reason: 'AMOUNT_CHANGED', message },
      clauses: clauses.map(id => ({ id, verdict: 'NOT_MET' })),
    })
    expect(await moved(id)).toEqual(NOTHING)
  })
  it('the sum of before is not the fault of who sends it: it was valued anew', async () => {
    const { subjectId, tap } = await offered()
    await sql`update subject set facts_version = 2, facts = jsonb_set(facts,
      '{enterprise.unemploymentInsurance.premiumLastYear,0}', '1000000') where id = ${subjectId}`.execute(
      world.db,
    )
    for (const key of ['first', 'again'])
      expect((await tap(AMOUNT, key)).data.confirmEntitlement).toMatchObject({
        ...{ reason: 'AMOUNT_CHANGED', clauses: [] },
        message: '金额按最新数据重新算过，和您刚才看到的不一样。',
      })
    expect((await tap(AMOUNT + 1, 'more')).data.confirmEntitlement.message).toMatch('最多 6,000.00 元')
  })
  it('an authorisation that ended yesterday opens nothing any more', async () => {
    const { id, tap } = await offered({ role: 'AGENT', validUntil: '2026-11-20' })
    expect((await tap(AMOUNT)).data.confirmEntitlement).toEqual({
      __typename: 'Refused',
      reason: 'NOT_AUTHORISED',
      message: '对您的授权到 2026-11-20 为止，已经过期。这一笔没有动。',
      clauses: [],
    })
    expect(await moved(id)).toEqual(NOTHING)
    expect((await contract.refusedAt('confirmEntitlement'))[0]).toMatchObject({
      ...{ code: 'NOT_AUTHORISED', reason: expect.stringContaining('2026-11-20 为止') },
    })
  })
  it('an ended authorisation is refused with its last day at the other doors too; strangers learn nothing', async () => {
    const { id, subjectId, item } = await offered()
    const agent = someone()
    await world.allow(agent, subjectId, { role: 'AGENT', validUntil: '2026-11-20' })
    const key = 'idempotencyKey: "k"'
    const doors = [
      `declineEntitlement(entitlementId: "${id}", ${key})`,
      `retryFulfilment(entitlementId: "${id}", ${key})`,
      `requestAccountChange(input: { entitlementId: "${id}", accountNumber: "156000000231", ${key} })`,
      `applyInstant(input: { itemId: "${item.id}", beneficiaryId: "${subjectId}", amountFen: 1, ${key} })`,
    ]
    for (const door of doors) {
      const asked = `mutation { now: ${door} { __typename ... on Refused { reason message } } }`
      expect((await contract.raw(asked, {}, agent)).data.now).toMatchObject({
        ...{ __typename: 'Refused', reason: 'NOT_AUTHORISED' },
        message: expect.stringContaining('2026-11-20 为止'),
      })
      const { data, errors } = await contract.raw(asked, {}, someone())
      expect([data, errors[0].extensions.code]).toEqual([null, 'NOT_FOUND'])
      const rows = await contract.refusedAt(door.slice(0, door.indexOf('(')))
      expect(rows.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_AUTHORISED'])
    }
    expect(await moved(id)).toEqual(NOTHING)
  })
  it('what the bank says no to is kept: which account it was is not', async () => {
    const { id, subjectId } = await offered()
    await world.db.updateTable('entitlement').set({ status: 'RETURNED' }).where('id', '=', id).execute()
    const owner = someone()
    await world.allow(owner, subjectId)
    contract.outside.bank.checks.set('156000009999', { kind: 'NAME_MISMATCH' })
    const input = { entitlementId: id, accountNumber: '156000009999', idempotencyKey: 'not-mine' }
    const asked = `mutation ($input: RequestAccountChangeInput!) { requestAccountChange(input: $input) {
      __typename ... on Refused { reason } } }`
    expect((await contract.raw(asked, { input }, owner)).data.requestAccountChange).toEqual({
      ...{ __typename: 'Refused', reason: 'NO_ACCOUNT' },
    })
    const [row] = await contract.refusedAt('requestAccountChange')
    expect(row).toMatchObject({ actorId: owner.userId, code: 'NAME_MISMATCH', field: 'accountNumber' })
    expect(JSON.stringify(row)).not.toMatch(/9999|王/)
  })
  it('a query that is refused, and who is not signed in, leave no row', async () => {
    const { id } = await offered()
    const before = await world.db
      .selectFrom('refusal' as never)
      .selectAll()
      .execute()
    await contract.raw(`{ entitlement(id: "${id}") { id } }`, {}, someone())
    await contract.raw(
      TAP,
      { input: { entitlementId: id, amountFen: 1, idempotencyKey: 'a' } },
      { kind: 'ANONYMOUS' },
    )
    await contract.refusals.settled()
    expect(
      await world.db
        .selectFrom('refusal' as never)
        .selectAll()
        .execute(),
    ).toHaveLength(before.length)
  })
  it('the same person twice under one item and period is no second case', async () => {
    const { subjectId, item } = await offered()
    await expect(world.addCase({ subjectId, item })).rejects.toThrow(/entitlement_item_id_subject_id/)
  })
})
