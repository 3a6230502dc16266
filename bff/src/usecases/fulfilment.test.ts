import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresOutbox } from '../adapters/postgres/outbox'
import { trialBalance } from '../domain/ledger'
import { type ExecutorReport, reportOf } from '../domain/settling'
import { relayOutbox } from '../jobs/relay'
import type { Instruction } from '../ports/executors'
import { AMOUNT, type CaseWorld, caseWorld, NOW, POOL } from '../testing/case-world'
import { caseState, confirmedCase } from '../testing/confirmed-case'
import { fakeBank } from '../testing/fake-bank'
import { moneyLane } from '../testing/money-lane'

describe('from the tap to the account (CC-7, CC-13, CZ-3)', () => {
  let world: CaseWorld
  let bank: ReturnType<typeof fakeBank>
  const alarms: string[] = []
  const instructions: Instruction[] = []
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(async () => {
    await booksBalance()
    await world.close()
  })
  beforeEach(() => {
    bank = fakeBank()
    alarms.length = 0
    instructions.length = 0
    world.clock.at = NOW
  })

  const parts = () => moneyLane(world, { bank, instructions, alarms })
  const pass = (ms: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + ms)
  }
  const confirmed = (change: Parameters<CaseWorld['addCase']>[0] = {}) =>
    confirmedCase(world, parts().confirm, change)
  const state = (id: string) => caseState(world.db, id)
  const success = (more: Partial<ExecutorReport> = {}) =>
    reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S4471', ...more })
  const called = (eventId: string, requestId: string, report: ExecutorReport, signature = 'good') => ({
    client: 'c',
    timestamp: '1',
    signature,
    method: 'POST',
    path: '/callbacks/bank',
    body: JSON.stringify({ eventId, requestId, report }),
  })
  async function booksBalance() {
    const { rows } = await sql<{ from: never; to: never; amountFen: number }>`
      select credit as "from", debit as "to", amount_fen as "amountFen" from ledger_entry where pool_id = ${POOL}`.execute(
      world.db,
    )
    const [pool] = (
      await sql<{
        budget_fen: number
        available_fen: number
      }>`select * from funding_pool where id = ${POOL}`.execute(world.db)
    ).rows
    const balance = trialBalance(pool!.budget_fen, rows)
    expect(Object.values(balance).reduce((sum, part) => sum + part, 0)).toBe(pool!.budget_fen)
    expect(balance.POOL).toBe(pool!.available_fen)
    for (const part of Object.values(balance)) expect(part).toBeGreaterThanOrEqual(0)
  }

  it('pays, is called back, writes the receipt and the message', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, callback } = parts()
    await send(fulfilmentId)
    expect(await state(id)).toMatchObject({
      case: 'IN_EXECUTION',
      attempts: ['ACCEPTED'],
      ledger: ['HOLD', 'SEND'],
    })
    expect(bank.payments.get(fulfilmentId)!.order).toMatchObject({
      payeeAccount: '156000000231',
      payerAccount: '1600220100000001',
      amountFen: AMOUNT,
    })
    expect(await callback(called('e1', fulfilmentId, success()))).toBe('TAKEN')
    expect(await state(id)).toEqual({
      case: 'FULFILLED',
      attempts: ['SUCCEEDED'],
      ledger: ['HOLD', 'SEND', 'ARRIVE'],
      receipts: 1,
    })
    const announced =
      await sql`select payload->>'event' as event from outbox where topic = 'announce' and payload->>'entitlementId' = ${id}`.execute(
        world.db,
      )
    expect(announced.rows).toEqual([{ event: 'CONFIRMED' }, { event: 'FULFILLED' }])
  })
  it('a time-out is a state: it is asked about, and late success is success', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, check } = parts()
    bank.next('LOSE_ANSWER')
    bank.hidden = true
    await send(fulfilmentId)
    expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    pass(1_000)
    expect(await check()).toBeGreaterThan(0)
    expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    bank.hidden = false
    bank.say(fulfilmentId, success())
    pass(30_000)
    await check()
    expect(await state(id)).toMatchObject({ case: 'FULFILLED', attempts: ['SUCCEEDED'] })
    expect(bank.payments.get(fulfilmentId)!.submissions).toBe(1)
  })
  it('what the bank never got goes out again under the same id, once it asked in vain', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, check } = parts()
    bank.next('LOSE_REQUEST')
    await send(fulfilmentId)
    for (let turn = 0; turn < 3; turn += 1) {
      expect(bank.payments.size).toBe(0)
      pass(40_000)
      await check()
    }
    expect([...bank.payments.keys()]).toEqual([fulfilmentId])
    expect((await state(id)).attempts).toEqual(['ACCEPTED'])
  })
  it.each([
    ['61', '收款账号不存在'],
    ['63', '收款账户状态异常'],
    ['64', '户名与账户不符'],
  ])('rejected %s: the money is kept, and a corrected account gets it', async (_code, reason) => {
    const { id, fulfilmentId, who, subjectId } = await confirmed()
    const { send, callback, retry } = parts()
    await send(fulfilmentId)
    await callback(called(`rejected-${id}`, fulfilmentId, reportOf('REJECT', { amountFen: AMOUNT, reason })))
    expect(await state(id)).toMatchObject({
      case: 'RETURNED',
      attempts: ['REJECTED'],
      ledger: ['HOLD', 'SEND', 'RETURN'],
    })
    const accountId = await world.addAccount(subjectId, 'CORPORATE', '156000000777')
    const answers = await Promise.all([
      retry(who, { entitlementId: id, accountId, idempotencyKey: 'again' }),
      retry(who, { entitlementId: id, accountId, idempotencyKey: 'again' }),
    ])
    expect(answers.map(answer => answer.outcome.kind)).toEqual(['DONE', 'DONE'])
    const second = (
      await sql<{
        id: string
      }>`select id from fulfilment where entitlement_id = ${id} and attempt = 2`.execute(world.db)
    ).rows[0]!.id
    await send(second)
    await callback(called(`ok-${id}`, second, success()))
    expect(await state(id)).toMatchObject({
      case: 'FULFILLED',
      attempts: ['REJECTED', 'SUCCEEDED'],
      ledger: ['HOLD', 'SEND', 'RETURN', 'RESTORE', 'SEND', 'ARRIVE'],
    })
    expect(bank.payments.get(second)!.order.payeeAccount).toBe('156000000777')
  })
  it('what came back is paid again though the item was withdrawn since: it was granted before the end', async () => {
    const item = await world.publish(sampleItem({ id: 'ended-item' }))
    const { id, fulfilmentId, who, subjectId } = await confirmed({ item })
    const { send, callback, retry } = parts()
    await send(fulfilmentId)
    await callback(
      called(`back-${id}`, fulfilmentId, reportOf('REJECT', { amountFen: AMOUNT, reason: '销户' })),
    )
    await world.db
      .insertInto('policy_withdrawal')
      .values({ item_id: item.id, version: 1, replaced_by: null, reason: '停办', at: NOW })
      .execute()
    const accountId = await world.addAccount(subjectId, 'CORPORATE', '156000000778')
    const { outcome } = await retry(who, { entitlementId: id, accountId, idempotencyKey: 'after-the-end' })
    expect(outcome.kind).toBe('DONE')
    expect(await state(id)).toMatchObject({
      case: 'IN_EXECUTION',
      ledger: ['HOLD', 'SEND', 'RETURN', 'RESTORE'],
    })
  })
  it('returned after success (退汇) is found by asking even when the callback is lost', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, callback, check } = parts()
    await send(fulfilmentId)
    await callback(called(`s-${id}`, fulfilmentId, success()))
    bank.say(fulfilmentId, reportOf('RETURN', { amountFen: AMOUNT, reason: '收款行退汇' }))
    pass(86_400_000)
    await check()
    expect(await state(id)).toMatchObject({
      case: 'RETURNED',
      attempts: ['RETURNED'],
      ledger: ['HOLD', 'SEND', 'ARRIVE', 'RETURN'],
    })
  })
  it('callbacks come twice, late and in any order; each is taken once', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, callback } = parts()
    await send(fulfilmentId)
    const same = called(`dup-${id}`, fulfilmentId, success())
    await Promise.all([
      callback(same),
      callback(same),
      callback(called(`other-${id}`, fulfilmentId, success())),
    ])
    await callback(called(`early-${id}`, fulfilmentId, reportOf('PROCESS', { amountFen: AMOUNT })))
    expect(await state(id)).toEqual({
      case: 'FULFILLED',
      attempts: ['SUCCEEDED'],
      ledger: ['HOLD', 'SEND', 'ARRIVE'],
      receipts: 1,
    })
    expect(alarms).toEqual([])
  })
  it('forged, contradicting or unequal callbacks move nothing', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, callback } = parts()
    await send(fulfilmentId)
    expect(await callback(called(`f-${id}`, fulfilmentId, success(), 'bad'))).toBe('FORGED')
    await callback(called(`less-${id}`, fulfilmentId, success({ amountFen: AMOUNT - 1 })))
    await callback(called(`nobody-${id}`, 'no-such-payment', success()))
    expect(await state(id)).toMatchObject({ case: 'IN_EXECUTION', attempts: ['ACCEPTED'] })
    await callback(called(`ok-${id}`, fulfilmentId, success()))
    await callback(called(`no-${id}`, fulfilmentId, reportOf('REJECT', { amountFen: AMOUNT })))
    expect((await state(id)).case).toBe('FULFILLED')
    expect(alarms).toEqual([
      'amount differs from the instruction',
      'report about an instruction nobody gave',
      'REJECT after SUCCEEDED',
    ])
  })
  it('during maintenance it waits and goes out later', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send } = parts()
    bank.next('MAINTENANCE')
    await expect(send(fulfilmentId)).rejects.toThrow('MAINTENANCE')
    expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    await send(fulfilmentId)
    expect(await state(id)).toMatchObject({ attempts: ['ACCEPTED'], ledger: ['HOLD', 'SEND'] })
  })
  it('kill -9 between the bank and the books: the next worker pays nothing twice', async () => {
    const { id, fulfilmentId } = await confirmed()
    const outbox = postgresOutbox(world.db)
    await sql`update outbox set done_at = now() where payload->>'fulfilmentId' is distinct from ${fulfilmentId}`.execute(
      world.db,
    )
    // The first worker takes the work, the bank takes the order, and the process is gone before it wrote anything.
    const [taken] = await outbox.lease(10, -1_000)
    expect(taken).toMatchObject({ topic: 'send-fulfilment', payload: { fulfilmentId } })
    bank.next('LOSE_ANSWER')
    const dying = parts()
    await dying.send(fulfilmentId)
    await sql`update fulfilment set status = 'SENDING' where id = ${fulfilmentId}`.execute(world.db)
    const { send, callback } = parts()
    const relay = relayOutbox({
      outbox,
      handlers: {
        'send-fulfilment': async payload => send(String(payload.fulfilmentId)),
        announce: async () => undefined,
      },
      random: () => 0,
      onError: (_topic, error) => {
        throw error
      },
    })
    expect(await relay.run()).toBe(2)
    await relay.ended()
    expect(await relay.run()).toBe(0)
    expect(bank.payments.size).toBe(1)
    expect(bank.payments.get(fulfilmentId)!.submissions).toBe(2)
    await callback(called(`k-${id}`, fulfilmentId, success()))
    expect(await state(id)).toMatchObject({ case: 'FULFILLED', ledger: ['HOLD', 'SEND', 'ARRIVE'] })
  })
  it('a deposit release goes to its executor, touches no bank and no ledger of ours', async () => {
    const item = await world.publish(
      sampleItem({
        id: 'travel-deposit-release',
        fulfilment: {
          executor: 'deposit-bank',
          kind: 'DEPOSIT_RELEASE',
          accounts: ['CORPORATE'],
          dueBackOn: '2027-12-31',
        },
        funding: { source: '旅行社交存的质量保证金' },
      }),
    )
    const { id, fulfilmentId } = await confirmed({ item })
    const { send, feed } = parts()
    await send(fulfilmentId)
    expect(bank.payments.size).toBe(0)
    expect(instructions).toMatchObject([
      {
        kind: 'DEPOSIT_RELEASE',
        executor: 'deposit-bank',
        toAccountNumber: '156000000231',
        amountFen: AMOUNT,
      },
    ])
    expect(await feed()).toBe(1)
    expect(await feed()).toBe(0)
    expect(await state(id)).toEqual({ case: 'FULFILLED', attempts: ['SUCCEEDED'], ledger: [], receipts: 1 })
  })
})
