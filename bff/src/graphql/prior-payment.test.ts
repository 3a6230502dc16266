import { sql } from 'kysely'
import { PAID_USCC, samplePriorPayment } from '../adapters/contracts/sample-prior-payment'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { priorPaymentWork } from '../app/prior-payment-work'
import type { PriorPayment } from '../domain/prior-payment'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const LIST = `{ deskAsidePaymentCount deskAsidePayments { id reason missing meanwhile who subjectKnown payer number itemCode
  itemName amountFen paidOn line assignNeedsTwo notYou proposed { id } findings { status itemName finding staffName secondName
  secondReason } } }`
const FIND = 'mutation ($input: FindAsidePaymentInput!) { findAsidePayment(input: $input) }'
const SECOND = `mutation ($id: ID!, $findingId: ID!, $agrees: Boolean!, $reason: String) {
  secondAsidePayment(id: $id, findingId: $findingId, agrees: $agrees, reason: $reason) }`

const unknownCode = samplePriorPayment({ itemCode: 'OLD-7' })

/** CC-13: what was paid before and cannot be placed, found out by the department. */
describe('payments from before go-live that were put aside', () => {
  let world: IdentityTestWorld
  let work: ReturnType<typeof priorPaymentWork>
  let reviewer: string
  let acceptor: string
  let subjectId: string
  beforeAll(async () => {
    world = await identityWorld((base, identity) => {
      work = priorPaymentWork(base, identity, loadPolicies())
      return [work.resolvers]
    })
    const desk = { department: 'human-resources', regionCode: '220100' }
    reviewer = await world.signInStaff({ staffNo: 'S1', name: '何静', ...desk, roles: ['REVIEWER'] })
    acceptor = await world.signInStaff({ staffNo: 'S2', name: '许诺', ...desk, roles: ['ACCEPTOR'] })
    subjectId = await world.deliver({
      kind: 'ENTERPRISE',
      identifier: PAID_USCC,
      name: '长春市同心家政服务有限公司',
    })
  })
  afterAll(() => world.close())

  let sent = 0
  /** What a department delivers; the placing job has been by. */
  async function deliver(change: Partial<PriorPayment>) {
    sent += 1
    world.world.paid.push({ ...unknownCode, paymentId: `P-${sent}`, ...change })
    await work.job.run()
  }
  const list = async (token = reviewer) => (await world.ask(LIST, {}, token)).data.deskAsidePayments
  const find = (input: object, token = reviewer) => world.ask(FIND, { input }, token)
  const claims = async () => {
    await work.job.run()
    const { rows } = await sql<{ register: string }>`
      select register from grant_claim where subject_id = ${subjectId} and released_at is null order by register`.execute(
      world.database.db,
    )
    return rows.map(row => row.register)
  }
  async function closed() {
    for (const one of await list()) {
      await find({ id: one.id, finding: '查过凭证，不是这里的' }, acceptor)
      const [waits] = (await list()).filter((each: { id: string }) => each.id === one.id)
      if (waits?.proposed)
        await world.ask(SECOND, { id: one.id, findingId: waits.proposed.id, agrees: true }, reviewer)
    }
  }
  afterEach(closed)

  it('are shown with who, what is missing and why nothing is paid meanwhile; the look is recorded', async () => {
    await deliver({})
    const { data } = await world.ask(LIST, {}, acceptor)
    expect(data.deskAsidePaymentCount).toBe(1)
    expect(data.deskAsidePayments).toMatchObject([
      {
        reason: 'UNKNOWN_ITEM',
        missing: '事项代码认不出来',
        meanwhile: '可能就是市人社局牵头的事项，查清之前按“说不准”算，先不发，不会发重。',
        who: '长春市同心家政服务有限公司',
        subjectKnown: true,
        payer: '市人社局',
        itemCode: 'OLD-7',
        amountFen: 712_800,
        paidOn: '2026-05-20',
        assignNeedsTwo: true,
      },
    ])
    expect(await claims()).toEqual(['aside/human-resources'])
    const looks = await world.area.dataUses.list(subjectId, new Date(0))
    expect(looks[0]).toMatchObject({ actorName: '市人社局 许诺', basis: 'STATUTORY_DUTY' })
    expect(looks[0]!.what).toContain('平台上线前')
  })
  it('are placed by two where somebody waits for it: the registers change only with the second', async () => {
    await deliver({})
    const [one] = await list()
    const input = { id: one.id, itemId: 'job-stabilisation-rebate', finding: '2019 年的稳岗，凭证 31 号' }
    expect((await find(input, acceptor)).data.findAsidePayment).toBe('PROPOSED')
    expect(await claims()).toEqual(['aside/human-resources'])
    const [mine] = await list(acceptor)
    expect(mine.notYou).toBe('您写的，等本局另一位同事再看一遍。')
    const look = { id: one.id, findingId: mine.proposed.id, agrees: true }
    expect((await world.ask(SECOND, look, acceptor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await world.ask(SECOND, look, reviewer)).data.secondAsidePayment).toBe('DONE')
    expect(await list()).toEqual([])
    expect(await claims()).toEqual(
      expect.arrayContaining(['job-stabilisation-rebate/#right', 'job-stabilisation-rebate/once-a-year']),
    )
    expect(await claims()).not.toContain('aside/human-resources')
    expect((await world.ask(SECOND, look, reviewer)).errors?.[0]?.extensions.code).toBe('CONFLICT')
  })
  it('of nobody known are placed by the reviewer alone, never by the acceptor', async () => {
    await deliver({ itemCode: 'CC-RS-2024-WGFH', identifier: '91220101MA0Y00009X' })
    const [one] = await list()
    expect(one).toMatchObject({
      reason: 'UNKNOWN_SUBJECT',
      who: '91220101MA0Y00009X',
      itemName: '失业保险稳岗返还',
      assignNeedsTwo: false,
      meanwhile: expect.stringContaining('先不影响任何人'),
    })
    const input = {
      id: one.id,
      itemId: 'job-stabilisation-rebate',
      identifier: PAID_USCC,
      finding: '号码抄错一位',
    }
    expect((await find(input, acceptor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const typo = await find({ ...input, identifier: '91220101MA0Y00008X' })
    expect(typo.errors?.[0]).toMatchObject({
      message: expect.stringContaining('登记里没有这个号码'),
      extensions: { code: 'INVALID_INPUT' },
    })
    expect((await find(input)).data.findAsidePayment).toBe('DONE')
    expect(await list()).toEqual([])
  })
  it('that do not say enough are completed by the desk; what arrived is shown, a person masked', async () => {
    const line = '{"paymentId":"P-9","kind":"PERSON","idNumber":"220102199003071234","paidOn":"spring"}'
    const missing = ['WHO', 'DAY', 'AMOUNT'] as const
    await deliver({
      identifier: '',
      amountFen: 0,
      paidOn: '1970-01-01',
      missing,
      line,
      itemCode: 'CC-RS-2024-WGFH',
    })
    const [one] = await list()
    expect(one).toMatchObject({
      reason: 'UNCLEAR',
      missing: '没写清：发给谁、哪天发的、金额',
      who: '没写发给谁',
      amountFen: null,
      paidOn: null,
      line: '发给谁“2201**********1234”，哪天发的“spring”，金额空着',
    })
    const input = {
      id: one.id,
      itemId: 'job-stabilisation-rebate',
      identifier: PAID_USCC,
      finding: '查了当年的凭证',
    }
    for (const paidOn of [null, '2025-02-30'])
      expect((await find({ ...input, paidOn })).errors?.[0]?.message).toBe('请填哪天发的。')
    expect((await find({ ...input, paidOn: '2025-03-01' })).errors?.[0]?.message).toBe('请填发了多少钱。')
    const answer = await find({ ...input, paidOn: '2025-03-01', amountFen: 500_000 })
    expect(answer.data.findAsidePayment).toBe('DONE')
    await claims()
    const { rows } = await sql`
      select granted_on, paid_fen from grant_claim where subject_id = ${subjectId} and granted_on = '2025-03-01'`.execute(
      world.database.db,
    )
    expect(rows[0]).toMatchObject({ granted_on: '2025-03-01', paid_fen: 500_000 })
  })
  it('are closed by two, a no with a sentence keeps them; what was held is free after the second look', async () => {
    await deliver({})
    const [one] = await list()
    expect((await find({ id: one.id, finding: '短' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    expect((await find({ id: one.id, finding: '是外地同名企业的' })).data.findAsidePayment).toBe('PROPOSED')
    const [waits] = await list(acceptor)
    const look = { id: one.id, findingId: waits.proposed.id, agrees: false }
    expect((await world.ask(SECOND, look, acceptor)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    const no = await world.ask(SECOND, { ...look, reason: '号码是本市的，再查' }, acceptor)
    expect(no.data.secondAsidePayment).toBe('REFUSED')
    expect(await list()).toMatchObject([
      { proposed: null, findings: [{ status: 'REFUSED', secondReason: '号码是本市的，再查' }] },
    ])
    expect(await claims()).toContain('aside/human-resources')
    await find({ id: one.id, finding: '又查了，是录重的一条' })
    const [again] = await list(acceptor)
    const yes = { id: one.id, findingId: again.proposed.id, agrees: true }
    expect((await world.ask(SECOND, yes, acceptor)).data.secondAsidePayment).toBe('DONE')
    expect(await claims()).not.toContain('aside/human-resources')
  })
})
