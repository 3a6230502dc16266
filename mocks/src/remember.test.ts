import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileJournal } from './journal'
import { remember } from './remember'
import { callBank, orderOf } from './testing/bank-client'
import { testWorld } from './testing/test-world'
import { openidOf } from './testing/wechat-client'
import { wechatOf } from './wechat/wechat-world'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'world-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process of the outside world that uses the journal of the folder. */
function process() {
  const tested = testWorld({}, fileJournal(join(folder, 'world.jsonl')))
  remember(tested.world)
  return tested
}
const control = (tested: ReturnType<typeof process>, path: string, payload: object) =>
  tested.app.inject({ method: 'POST', url: `/control/${path}`, payload })

test('a payment under way goes on after the process ended, and stays idempotent', async () => {
  const before = process()
  const first = (await callBank(before, 'POST', '/bank/v1/payments', orderOf())).json()
  const after = process()
  expect((await callBank(after, 'POST', '/bank/v1/payments', orderOf())).json()).toEqual({
    ...first,
    code: '12',
    duplicate: true,
  })
  await after.pass(1_000)
  expect((await callBank(after, 'GET', '/bank/v1/payments/pay-1')).json()).toMatchObject({
    status: 'SUCCESS',
  })
  const later = process()
  await later.pass(1_000)
  expect((await callBank(later, 'GET', '/bank/v1/payments/pay-1')).json()).toMatchObject({
    status: 'SUCCESS',
  })
  expect(later.posted).toEqual([])
})

test('money that was to come back does so after the process ended, once', async () => {
  const before = process()
  before.world.faults.add({ upstream: 'bank', fault: 'returned', times: 1, delayMs: 60_000 })
  before.world.faults.add({ upstream: 'bank', fault: 'reversed', times: 1 })
  await callBank(before, 'POST', '/bank/v1/payments', orderOf())
  await before.pass(1_000)
  // The second one is cut off before it arrived.
  const other = orderOf({ requestId: 'pay-2' })
  await callBank(before, 'POST', '/bank/v1/payments', other)
  const statusOf = async (tested: ReturnType<typeof process>, id: string) =>
    (await callBank(tested, 'GET', `/bank/v1/payments/${id}`)).json().status
  const after = process()
  await after.pass(30_000)
  expect(await statusOf(after, 'pay-1')).toBe('SUCCESS')
  await after.pass(60_000)
  expect(await statusOf(after, 'pay-1')).toBe('RETURNED')
  expect(await statusOf(after, 'pay-2')).toBe('SUCCESS')
  await after.pass(6 * 86_400_000)
  expect(await statusOf(after, 'pay-2')).toBe('REVERSED')
  const told = after.posted.map(({ body }) => JSON.parse(body) as { requestId: string; status: string })
  expect(told.filter(({ status }) => status === 'RETURNED' || status === 'REVERSED')).toMatchObject([
    { requestId: 'pay-1' },
    { requestId: 'pay-2' },
  ])
})

test('clock, changed facts and acceptances are remembered', async () => {
  const before = process()
  await control(before, 'clock', { advanceMs: 86_400_000 })
  await control(before, 'facts', { cast: 'resident', fact: 'person.alive', value: true })
  const RETURNED = 'PolicyMoneyReturnedOneTimeTemplate000000004'
  await control(before, 'subscriptions', { cast: 'owner', templates: [RETURNED] })
  await control(before, 'subscriptions', { cast: 'owner', templates: [RETURNED] })
  const openid = openidOf(before, 'owner')
  wechatOf(before.world).acceptances.use(openid, RETURNED, 'ONE_TIME')
  const after = process()
  expect(after.world.clock.iso()).toBe('2026-11-22T14:00:00.000+08:00')
  expect(after.world.city).toMatchObject({
    changes: [{ fact: 'person.alive', value: true, asOf: '2026-11-22' }],
  })
  expect(wechatOf(after.world).acceptances.left(openid, RETURNED, 'ONE_TIME')).toBe(1)
})

test('half a line at the end is dropped, and what was replaced is not kept', async () => {
  const before = process()
  await callBank(before, 'POST', '/bank/v1/payments', orderOf())
  await before.pass(1_000)
  const file = join(folder, 'world.jsonl')
  expect(readFileSync(file, 'utf8').trim().split('\n').length).toBe(3)
  appendFileSync(file, '{"kind":"payment","va')
  process()
  expect(readFileSync(file, 'utf8').trim().split('\n').length).toBe(1)
})

test('reset forgets for good', async () => {
  const before = process()
  await callBank(before, 'POST', '/bank/v1/payments', orderOf())
  await control(before, 'reset', {})
  expect(process().world.payments.list()).toEqual([])
})
