import { reportOf } from '../domain/settling'
import { AMOUNT, type CaseWorld, caseWorld, NOW } from '../testing/case-world'
import { caseState, confirmedCase } from '../testing/confirmed-case'
import { fakeBank } from '../testing/fake-bank'
import { moneyLane } from '../testing/money-lane'

describe('what the bank says it never got (CC-13)', () => {
  let world: CaseWorld
  let bank: ReturnType<typeof fakeBank>
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())
  beforeEach(() => {
    bank = fakeBank()
    world.clock.at = NOW
  })

  const parts = () => moneyLane(world, { bank, instructions: [], alarms: [] })
  const pass = (ms: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + ms)
  }
  const confirmed = () => confirmedCase(world, parts().confirm)
  const state = (id: string) => caseState(world.db, id)
  const success = () => reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S4471' })

  it('not found counts as failed only after the cut-off; paid all the same, the bank wins', async () => {
    const { id, fulfilmentId, who } = await confirmed()
    const { send, check, settle } = parts()
    bank.next('LOSE_ANSWER', ...Array.from({ length: 9 }, () => 'LOSE_REQUEST' as const))
    bank.hidden = true
    await send(fulfilmentId)
    pass(599_000)
    await check()
    expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    for (const later of [301_000, 599_000]) {
      pass(later)
      await check()
      expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    }
    pass(300_000)
    await check()
    expect(await state(id)).toMatchObject({
      case: 'RETURNED',
      attempts: ['REJECTED'],
      ledger: ['HOLD', 'SEND', 'RETURN'],
    })
    await settle(fulfilmentId, success())
    expect(await state(id)).toMatchObject({
      case: 'FULFILLED',
      attempts: ['SUCCEEDED'],
      ledger: ['HOLD', 'SEND', 'RETURN', 'ARRIVE'],
    })
    expect(
      (await parts().retry(who, { entitlementId: id, accountId: null, idempotencyKey: 'r' })).outcome,
    ).toMatchObject({ reason: 'NOT_NOW' })
  })
  it('words that are just leaving once more are not given up, whenever they left first', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, check } = parts()
    bank.next('LOSE_REQUEST')
    await send(fulfilmentId)
    pass(601_000)
    const pay = bank.pay.bind(bank)
    bank.pay = async order => {
      await check()
      return pay(order)
    }
    await send(fulfilmentId)
    bank.pay = pay
    expect((await state(id)).attempts).toEqual(['ACCEPTED'])
    expect(bank.payments.get(fulfilmentId)!.submissions).toBe(1)
  })
  it('what was given up does not leave once more', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { settle, send, check } = parts()
    bank.next('LOSE_REQUEST')
    await send(fulfilmentId)
    for (const _ of ['first', 'whole cut-off later']) {
      pass(601_000)
      await check()
    }
    expect((await state(id)).attempts).toEqual(['REJECTED'])
    expect((await settle(fulfilmentId, reportOf('SEND'))).kind).toBe('NOTHING')
    await send(fulfilmentId)
    expect(bank.payments.size).toBe(0)
  })
  it('our clock set forward while the words travel gives nothing up: both ends of the wait are the bank’s', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, check } = parts()
    bank.next('LOSE_ANSWER')
    bank.hidden = true
    bank.clock = NOW
    await send(fulfilmentId)
    for (const _ of ['one jump', 'and another']) {
      pass(2_400_000)
      await check()
      expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    }
    bank.hidden = false
    bank.say(fulfilmentId, success())
    pass(300_000)
    await check()
    expect(await state(id)).toMatchObject({ case: 'FULFILLED', attempts: ['SUCCEEDED'] })
  })
  it('a jump between the words and the first inquiry is no wait', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, check } = parts()
    bank.next('LOSE_ANSWER')
    bank.hidden = true
    await send(fulfilmentId)
    pass(2_400_000)
    await check()
    expect((await state(id)).attempts).toEqual(['UNKNOWN'])
  })
  it('a clock set back after the answer was lost begins no wait in the past', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { send, check } = parts()
    bank.next('LOSE_ANSWER')
    bank.hidden = true
    await send(fulfilmentId)
    for (const [aheadMs, bankMs] of [
      [700_000, -300_000],
      [300_000, 300_000],
      [300_000, 599_000],
    ] as const) {
      pass(aheadMs)
      bank.clock = new Date(NOW.getTime() + bankMs)
      await check()
      expect((await state(id)).attempts).toEqual(['UNKNOWN'])
    }
    pass(300_000)
    bank.clock = new Date(NOW.getTime() + 600_000)
    await check()
    expect((await state(id)).attempts).toEqual(['REJECTED'])
  })
  it('words on a wire whose holder is gone leave once more, however late, before anything is given up', async () => {
    const { id, fulfilmentId } = await confirmed()
    const { settle, check } = parts()
    await settle(fulfilmentId, reportOf('SEND'))
    for (let turn = 0; turn < 3; turn += 1) {
      pass(700_000)
      await check()
    }
    expect((await state(id)).attempts).toEqual(['ACCEPTED'])
    expect(bank.payments.get(fulfilmentId)!.submissions).toBe(1)
  })
  it('"not found" asked before the words left once more says nothing of them', async () => {
    const { fulfilmentId } = await confirmed()
    const { fulfilments, send } = parts()
    bank.next('LOSE_REQUEST', 'LOSE_REQUEST')
    await send(fulfilmentId)
    await send(fulfilmentId)
    expect(await fulfilments.missing(fulfilmentId, 1, NOW)).toBeNull()
    expect(await fulfilments.missing(fulfilmentId, 2, NOW)).toEqual(NOW)
    expect(await fulfilments.missing(fulfilmentId, 2, new Date(NOW.getTime() + 1))).toEqual(NOW)
    bank.next('LOSE_REQUEST')
    await send(fulfilmentId)
    expect((await fulfilments.missing(fulfilmentId, 3, new Date(NOW.getTime() + 2)))?.getTime()).toBe(
      NOW.getTime() + 2,
    )
  })
})
