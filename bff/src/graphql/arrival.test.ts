import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresSupervision } from '../adapters/postgres/supervision'
import type { Actor, UserActor } from '../domain/actor'
import { type ExecutorReport, reportOf } from '../domain/settling'
import { FIRM } from '../testing/case-area'
import { caseContract } from '../testing/case-contract'
import { AMOUNT, type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'

const QUESTION = '{ status words askedAt taskNumber finding }'
const CASE = `query ($id: ID!) { entitlement(id: $id) { status arrival ${QUESTION} } }`
const ANSWER = `mutation ($id: ID!, $arrived: Boolean!) { answerArrival(entitlementId: $id, arrived: $arrived) ${QUESTION} }`
const PAID = reportOf('SUCCEED', {
  ...{ amountFen: AMOUNT, serial: 'LS0001', code: '00', at: new Date('2026-11-21T09:41:16+08:00') },
})
const SIX_DAYS = new Date('2026-11-27T23:59:59+08:00')
const SEVEN_DAYS = new Date('2026-11-28T00:00:00+08:00')

/** 到账了吗, through the contract, on a real PostgreSQL. */
describe('到账了吗 (N-10)', () => {
  let world: CaseWorld
  let contract: Awaited<ReturnType<typeof caseContract>>
  beforeEach(async () => {
    world = await caseWorld()
    world.clock.at = NOW
    contract = await caseContract(world, { holder: FIRM })
  })
  afterEach(() => world.close())

  const raw = (query: string, variables: Record<string, unknown>, as: Actor) =>
    contract.raw(query, variables, as)
  const question = async (id: string, as: Actor) =>
    (await raw(CASE, { id }, as)).data.entitlement as {
      status: string
      arrival: Record<string, string> | null
    }
  const answer = async (id: string, arrived: boolean, as: Actor) => raw(ANSWER, { id, arrived }, as)
  const job = (name: string) => contract.job(name)
  const rows = async (text: string) => (await world.database.pool.query(text)).rows
  const texts = async () =>
    (await rows('select template, text from message order by created_at')).filter(({ template }) =>
      String(template).startsWith('arrival'),
    )
  const later = (ms: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + ms)
  }

  async function staffOf(number: string): Promise<string> {
    const id = world.ids.uuid()
    await world.db
      .insertInto('staff')
      .values({
        ...{ id, staff_no: number, name: '何静', department: 'human-resources' },
        ...{ region_code: '220100', roles: ['REVIEWER'], updated_at: NOW },
      })
      .execute()
    return id
  }
  async function paid(): Promise<{ id: string; payment: string; owner: UserActor }> {
    const { id, subjectId } = await world.addCase()
    const owner = someone()
    await world.allow(owner, subjectId)
    await raw(
      'mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) { __typename } }',
      { input: { entitlementId: id, amountFen: AMOUNT, idempotencyKey: `c-${id}` } },
      owner,
    )
    const [order] = await rows(`select id from fulfilment where entitlement_id = '${id}'`)
    await contract.send(order.id)
    contract.outside.bank.say(order.id, PAID)
    later(2_000)
    await job('check-fulfilments')
    expect(await question(id, owner)).toEqual({ status: 'FULFILLED', arrival: null })
    return { id, payment: order.id, owner }
  }
  async function missed(says: ExecutorReport) {
    const one = await paid()
    world.clock.at = SEVEN_DAYS
    await job('ask-arrivals')
    const { data } = await answer(one.id, false, one.owner)
    contract.outside.bank.say(one.payment, says)
    return { ...one, answered: data.answerArrival }
  }

  it('is asked once, on the seventh calendar day, whoever runs at the same time; 到账了 closes it', async () => {
    const { id, owner } = await paid()
    world.clock.at = SIX_DAYS
    await job('ask-arrivals')
    expect((await question(id, owner)).arrival).toBeNull()
    world.clock.at = SEVEN_DAYS
    await Promise.all([job('ask-arrivals'), job('ask-arrivals')])
    await job('ask-arrivals')
    const { arrival } = await question(id, owner)
    expect(arrival).toMatchObject({ status: 'ASKED', taskNumber: null })
    expect(arrival?.words).toBe('38,604.00 元，11-21 付到中国银行 尾号 0231。到没到，点一下就行。')
    expect(await texts()).toEqual([
      { template: 'arrival-asked', text: expect.stringContaining('没有到账也点一下，我们替您问银行') },
    ])
    for (const _twice of [1, 2])
      expect((await answer(id, true, owner)).data.answerArrival).toMatchObject({ status: 'ARRIVED' })
    expect(await postgresSupervision(world.db).reminders({ department: null, regionCode: '220100' })).toEqual(
      [],
    )
  })
  it('没有到账: the bank is asked, answers with its code and number, and the department follows to a finding', async () => {
    const { id, owner, answered } = await missed(PAID)
    expect(answered).toMatchObject({ status: 'WITH_BANK', taskNumber: 'DB-2026-0001', finding: null })
    expect((await answer(id, false, owner)).data.answerArrival).toEqual(answered)
    const supervision = postgresSupervision(world.db)
    const [task, ...more] = await supervision.reminders({
      department: 'human-resources',
      regionCode: '220100',
    })
    expect(more).toEqual([])
    expect(task).toMatchObject({ department: 'human-resources', finding: null, dueOn: '2026-12-04' })
    expect(task!.request).toMatch(/^办件 BJ-.*收款人说 38,604\.00 元没有到账/)
    expect(task!.request).not.toContain(FIRM)

    await job('ask-bank-of-arrivals')
    const { arrival } = await question(id, owner)
    expect(arrival).toMatchObject({ status: 'PAID' })
    expect(arrival?.words).toContain(
      '银行答复：11-21 09:41 已经付到中国银行 尾号 0231（流水号 LS0001，代码 00）。请查这个账户那天的明细。',
    )
    expect((await texts()).map(({ template }) => template)).toEqual(['arrival-asked', 'arrival-answered'])
    const reviewer = await staffOf('R1')
    await supervision.close(task!.id, '和开户行核过，钱在账上，记在 11 月 21 日。', reviewer, world.clock.at)
    expect((await question(id, owner)).arrival?.finding).toMatch(/^和开户行核过/)
    const [heard] = await supervision.reminders({ department: 'human-resources', regionCode: '220100' })
    expect(heard!.arrival).toEqual({ status: 'PAID', bankWords: expect.stringContaining('流水号 LS0001') })
  })
  it('到账了 said by mistake is taken back: the bank is asked, and who closed a task already has a new one', async () => {
    const { id, owner } = await paid()
    world.clock.at = SEVEN_DAYS
    await job('ask-arrivals')
    await answer(id, true, owner)
    const back = (await answer(id, false, owner)).data.answerArrival
    expect(back).toMatchObject({ status: 'WITH_BANK', taskNumber: 'DB-2026-0001' })
    await job('ask-bank-of-arrivals')
    expect((await question(id, owner)).arrival?.status).toBe('PAID')
    const supervision = postgresSupervision(world.db)
    const scope = { department: 'human-resources', regionCode: '220100' }
    const [task] = await supervision.reminders(scope)
    const reviewer = await staffOf('R2')
    await answer(id, true, owner)
    // The task is still open: it goes on.
    expect((await answer(id, false, owner)).data.answerArrival.taskNumber).toBe('DB-2026-0001')
    await answer(id, true, owner)
    await supervision.close(task!.id, '和开户行核过，钱在账上。', reviewer, world.clock.at)
    later(1_000)
    const again = (await answer(id, false, owner)).data.answerArrival
    expect(again).toMatchObject({ status: 'WITH_BANK', taskNumber: 'DB-2026-0002', finding: null })
    const before = await texts()
    await job('ask-bank-of-arrivals')
    expect((await question(id, owner)).arrival?.status).toBe('PAID')
    // Whoever asked again is told again.
    expect((await texts()).slice(before.length).map(({ template }) => template)).toEqual(['arrival-answered'])
  })
  it('nothing known at the bank, or no answer, is asked again; what is found then is said', async () => {
    const { id, owner } = await missed(PAID)
    contract.outside.bank.hidden = true
    await job('ask-bank-of-arrivals')
    expect((await question(id, owner)).arrival?.status).toBe('WITH_BANK')
    contract.outside.bank.hidden = false
    await job('ask-bank-of-arrivals')
    expect((await question(id, owner)).arrival?.status).toBe('WITH_BANK')
    later(300_000)
    await job('ask-bank-of-arrivals')
    expect((await question(id, owner)).arrival?.status).toBe('PAID')
    // They found it after all.
    expect((await answer(id, true, owner)).data.answerArrival.status).toBe('ARRIVED')
  })
  it('a return found that way goes the way of every return: booked, told, to be paid once more', async () => {
    const { id, owner } = await missed(reportOf('RETURN', { reason: '收款账户状态异常', code: '63' }))
    await job('ask-bank-of-arrivals')
    const { status, arrival } = await question(id, owner)
    expect(status).toBe('RETURNED')
    expect(arrival).toMatchObject({ status: 'CAME_BACK' })
    expect(arrival?.words).toBe(
      '银行答复：这一笔没有留住，退回来了（收款账户状态异常，代码 63）。钱给您留着，换个账户就能再付。',
    )
    expect(
      await rows(
        `select kind, credit, debit from ledger_entry where entitlement_id = '${id}' order by seq desc limit 1`,
      ),
    ).toEqual([{ kind: 'RETURN', credit: 'BENEFICIARY', debit: 'RETURNED' }])
    expect((await answer(id, false, owner)).data.answerArrival.status).toBe('CAME_BACK')
    expect((await answer(id, true, owner)).errors[0].extensions.code).toBe('CONFLICT')
  })
  it('a return that comes after "paid" is found by asking on, once a day', async () => {
    const { id, payment, owner } = await missed(PAID)
    await job('ask-bank-of-arrivals')
    contract.outside.bank.say(payment, reportOf('RETURN', { reason: '收款账户状态异常' }))
    await job('ask-bank-of-arrivals')
    expect((await question(id, owner)).status).toBe('FULFILLED')
    later(86_400_000)
    await job('ask-bank-of-arrivals')
    expect(await question(id, owner)).toMatchObject({ status: 'RETURNED', arrival: { status: 'CAME_BACK' } })
  })
  it('reductions and services are not asked about, nor what came back, nor what is long ago', async () => {
    const waiver = await world.publish(
      sampleItem({ id: 'waiver', fulfilment: { executor: 'taxation', kind: 'WAIVER', accounts: [] } }),
    )
    const { id } = await world.addCase({ item: waiver, status: 'FULFILLED' })
    await world.db
      .insertInto('fulfilment')
      .values({
        ...{ id: world.ids.uuid(), entitlement_id: id, amount_fen: AMOUNT, attempt: 1, executor: 'taxation' },
        ...{ kind: 'WAIVER', account_id: null, status: 'SUCCEEDED', request_digest: null, reference: null },
        ...{ serial: 'S', reason: null, sent_at: NOW, settled_at: NOW, check_at: null, created_at: NOW },
      })
      .execute()
    const back = await paid()
    contract.outside.bank.say(back.payment, reportOf('RETURN'))
    later(86_400_000)
    await job('check-fulfilments')
    world.clock.at = SEVEN_DAYS
    await job('ask-arrivals')
    await paid()
    world.clock.at = new Date('2027-03-01T10:00:00+08:00')
    await job('ask-arrivals')
    expect(await rows('select 1 from arrival_question')).toEqual([])
  })
  it('is nobody else’s to answer', async () => {
    const { id, owner } = await paid()
    expect((await answer(id, true, owner)).errors[0].extensions.code).toBe('CONFLICT')
    world.clock.at = SEVEN_DAYS
    await job('ask-arrivals')
    expect((await answer(id, true, someone())).errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await answer(id, true, { kind: 'ANONYMOUS' })).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await question(id, owner)).arrival?.status).toBe('ASKED')
  })
})
