import { faultKinds } from '../faults'
import { callBank, orderOf } from '../testing/bank-client'
import { testWorld } from '../testing/test-world'
import { faultWords } from './fault-words'

type Tested = ReturnType<typeof testWorld>
const post = (tested: Tested, path: string, payload: object) =>
  tested.app.inject({ method: 'POST', url: `/control/${path}`, payload })
const get = async (tested: Tested, path: string) =>
  (await tested.app.inject({ url: `/control/${path}` })).json()

test('the clock is read, moved and put back; every answer carries it', async () => {
  const tested = testWorld()
  expect(await get(tested, 'clock')).toEqual({ now: '2026-11-21T14:00:00.000+08:00', offsetMs: 0 })
  expect((await post(tested, 'clock', { advanceMs: 3_600_000 })).json()).toEqual({
    now: '2026-11-21T15:00:00.000+08:00',
    offsetMs: 3_600_000,
  })
  // The twenty-first of November 2026 is a Saturday.
  expect((await post(tested, 'clock', { to: 'tomorrow' })).json().now).toBe('2026-11-22T09:00:00.000+08:00')
  expect((await post(tested, 'clock', { to: 'nextWorkingDay' })).json().now).toBe(
    '2026-11-23T09:00:00.000+08:00',
  )
  expect((await post(tested, 'clock', { now: '2027-01-01T00:00:00+08:00' })).json().now).toBe(
    '2027-01-01T00:00:00.000+08:00',
  )
  const answer = await tested.app.inject({ url: '/control/faults' })
  expect(answer.headers['x-city-time']).toBe('2027-01-01T00:00:00.000+08:00')
  expect((await post(tested, 'clock', { reset: true })).json().offsetMs).toBe(0)
  expect((await post(tested, 'clock', { now: 'soon' })).statusCode).toBe(400)
})

test('a fault is added, counted down, healed; nonsense is named', async () => {
  const tested = testWorld()
  await post(tested, 'faults', { upstream: 'bank', fault: 'error500', times: 2 })
  await post(tested, 'faults', { upstream: 'taxation', fault: 'maintenance' })
  expect((await callBank(tested, 'POST', '/bank/v1/payments', orderOf())).statusCode).toBe(500)
  expect(await get(tested, 'faults')).toEqual({
    faults: [
      { upstream: 'bank', fault: 'error500', times: 1 },
      { upstream: 'taxation', fault: 'maintenance', times: 1 },
    ],
  })
  await tested.app.inject({ method: 'DELETE', url: '/control/faults?upstream=bank' })
  expect((await get(tested, 'faults')).faults.length).toBe(1)
  await tested.app.inject({ method: 'DELETE', url: '/control/faults' })
  expect(await get(tested, 'faults')).toEqual({ faults: [] })
  for (const [field, wrong] of Object.entries({
    upstream: { upstream: 'moon', fault: 'slow' },
    fault: { upstream: 'bank', fault: 'bored' },
    times: { upstream: 'bank', fault: 'slow', times: 0 },
    delayMs: { upstream: 'bank', fault: 'slow', delayMs: -1 },
  })) {
    const answer = await post(tested, 'faults', wrong)
    expect([answer.statusCode, answer.json().field]).toEqual([400, field])
  }
})

test('every fault has its words', () => {
  expect(Object.keys(faultWords).sort()).toEqual([...faultKinds].sort())
})

test('payments are shown with their history, messages per person', async () => {
  const tested = testWorld()
  await callBank(tested, 'POST', '/bank/v1/payments', orderOf())
  await tested.pass(1_000)
  const { payments } = await get(tested, 'payments')
  expect(payments[0]).toMatchObject({ requestId: 'pay-1', status: 'SUCCESS', amountFen: 3_860_400 })
  expect(payments[0].history.map((step: { status: string }) => step.status)).toEqual([
    'ACCEPTED',
    'PROCESSING',
    'SUCCESS',
  ])
  expect(await get(tested, 'messages?cast=owner')).toEqual({ messages: [] })
  expect(await get(tested, 'instructions')).toEqual({ instructions: [] })
})

test('a department changes a datum of a cast member, their firm, or anyone by id', async () => {
  const tested = testWorld()
  const change = (payload: object) => post(tested, 'facts', payload)
  expect((await change({ cast: 'owner', fact: 'enterprise.status', value: 'REVOKED' })).json()).toEqual({
    code: 'NO_SUCH_SUBJECT_OR_FACT',
  })
  expect((await change({ cast: 'owner', fact: 'person.alive', value: false })).json()).toEqual({ cursor: 1 })
  const resident = {
    kind: 'PERSON',
    id: '220102199001011225',
    fact: 'person.region',
    value: null,
    asOf: '2026-11-20',
  }
  expect((await change(resident)).json()).toEqual({ cursor: 2 })
  expect(tested.world.city).toMatchObject({ changes: [{ fact: 'person.alive', value: false }, resident] })
  expect((await change({ cast: 'owner', fact: 'person.alive' })).statusCode).toBe(400)
  expect((await change({ kind: 'DOG', id: 'x', fact: 'y', value: 1 })).statusCode).toBe(400)
})

test('reset brings back the first day', async () => {
  const tested = testWorld()
  await callBank(tested, 'POST', '/bank/v1/payments', orderOf())
  await post(tested, 'clock', { advanceMs: 1 })
  await post(tested, 'faults', { upstream: 'bank', fault: 'slow' })
  await post(tested, 'reset', {})
  expect([await get(tested, 'payments'), await get(tested, 'faults')]).toEqual([
    { payments: [] },
    { faults: [] },
  ])
  expect(tested.world.agenda.pending()).toBe(0)
  expect((await get(tested, 'clock')).offsetMs).toBe(0)
})

test('a clock that started ahead goes back to where it started', async () => {
  const tested = testWorld({ aheadMs: 5_000 })
  expect(await get(tested, 'clock')).toMatchObject({ offsetMs: 5_000 })
  await post(tested, 'clock', { advanceMs: 1 })
  expect((await post(tested, 'clock', { reset: true })).json().offsetMs).toBe(5_000)
})

test('the page shows what happened, and nothing of it as markup', async () => {
  const tested = testWorld()
  await callBank(tested, 'POST', '/bank/v1/payments', orderOf({ payeeName: '<img src=x>' }))
  await tested.pass(1_000)
  await post(tested, 'faults', { upstream: 'culture-tourism', fault: 'maintenance' })
  const shown = (await tested.app.inject({ url: '/control' })).body
  for (const words of ['王玉兰', '38,604.00 元', '户名不符', '&lt;img src=x&gt;', '市文旅局', '下一个工作日'])
    expect(shown).toContain(words)
  expect(shown).not.toContain('<img')
  const live = (await tested.app.inject({ url: '/control/live' })).body
  expect(shown).toContain(live.slice(live.indexOf('<h2>付款')))
})
