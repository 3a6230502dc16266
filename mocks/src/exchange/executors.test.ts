import fc from 'fast-check'
import { type CityWorld, cityWorld } from '../city/testing/city-world'
import { depositBook } from './deposits'

const MULAN_ACCOUNT = '157200810231'
const firmOf = (tested: CityWorld, id = 'wang-yulan') => tested.world.city.find(id)!.licences[0]!.uscc

function release(tested: CityWorld, over: Record<string, unknown> = {}) {
  return {
    instructionId: 'rel-1',
    executor: 'deposit-bank',
    kind: 'DEPOSIT_RELEASE',
    beneficiary: { kind: 'ENTERPRISE', id: firmOf(tested) },
    amountFen: 62_500_000,
    toAccountNumber: MULAN_ACCOUNT,
    itemId: 'travel-deposit-release',
    reference: 'BZJ-2611-0001',
    ...over,
  }
}

interface Result {
  readonly cursor: number
  readonly instructionId: string
  readonly status: string
  readonly reason?: string
}

async function resultsOf(tested: CityWorld, after = 0) {
  const { body } = await tested.get(`/instruction-results?after=${after}`)
  return body as unknown as { readonly results: readonly Result[]; readonly next: number }
}

test('a deposit is released after a moment, once however often it is ordered', async () => {
  const tested = cityWorld()
  expect(await tested.post('/instructions', release(tested))).toEqual({
    status: 202,
    body: { accepted: true },
  })
  expect((await resultsOf(tested)).results).toEqual([])
  const again = await tested.post('/instructions', release(tested))
  expect(again).toEqual({ status: 200, body: { accepted: true, duplicate: true } })
  await tested.pass(1_000)
  const { results, next } = await resultsOf(tested)
  expect(results).toEqual([
    {
      cursor: expect.any(Number),
      instructionId: 'rel-1',
      status: 'EXECUTED',
      amountFen: 62_500_000,
      executedAt: '2026-11-21T14:00:00.400+08:00',
      reference: 'BZJ-2611-0001',
    },
  ])
  await tested.post('/instructions', release(tested))
  await tested.pass(1_000)
  expect((await resultsOf(tested, next)).results).toEqual([])
  const second = { instructionId: 'rel-2' }
  await tested.post('/instructions', release(tested, second))
  await tested.pass(1_000)
  expect((await resultsOf(tested, next)).results).toMatchObject([
    { instructionId: 'rel-2', status: 'REFUSED', reason: 'DEPOSIT_ALREADY_RELEASED' },
  ])
  expect(tested.world.instructions.find('rel-1')).toMatchObject({ status: 'EXECUTED' })
})

test('another order under the same id is refused', async () => {
  const tested = cityWorld()
  await tested.post('/instructions', release(tested))
  for (const over of [{ amountFen: 1 }, { toAccountNumber: '1' }, { reference: 'other' }]) {
    expect(await tested.post('/instructions', release(tested, over))).toEqual({
      status: 409,
      body: { code: 'INSTRUCTION_MISMATCH' },
    })
  }
})

test('the order of fields in the body does not make it another order', async () => {
  const tested = cityWorld()
  const order = release(tested)
  await tested.post('/instructions', order)
  const turned = Object.fromEntries(Object.entries(order).reverse())
  expect((await tested.post('/instructions', turned)).body).toEqual({ accepted: true, duplicate: true })
})

test.each([
  ['a frozen deposit', { frozen: true }, {}, 'DEPOSIT_FROZEN'],
  ['more than there is', {}, { amountFen: 62_500_001 }, 'DEPOSIT_INSUFFICIENT'],
  ['an unknown account', {}, { toAccountNumber: '999' }, 'ACCOUNT_INVALID'],
  ['a closed account', {}, { toAccountNumber: '22001360100050011220' }, 'ACCOUNT_CLOSED'],
  ['somebody else’s account', {}, { toAccountNumber: '0710311020008640' }, 'ACCOUNT_NAME_MISMATCH'],
])('%s is refused and nothing moves', async (_what, { frozen }: { frozen?: boolean }, over, reason) => {
  const tested = cityWorld()
  const id = firmOf(tested)
  if (frozen)
    tested.world.city.changeFact({ kind: 'ENTERPRISE', id, fact: 'travel.deposit.frozen', value: true })
  await tested.post('/instructions', release(tested, over))
  await tested.pass(1_000)
  expect((await resultsOf(tested)).results).toMatchObject([{ status: 'REFUSED', reason }])
  await tested.pass(86_400_000)
  expect(tested.world.city.subject('ENTERPRISE', id)!.facts['travel.deposit.amount']!.value).toBe(62_500_000)
})

test('a firm without a cash deposit has nothing to release', async () => {
  const tested = cityWorld()
  const id = firmOf(tested, 'zhao-tieshan')
  const { accountNumber } = tested.world.city.subject('ENTERPRISE', id)!.accounts[0]!
  const beneficiary = { kind: 'ENTERPRISE', id }
  await tested.post(
    '/instructions',
    release(tested, { beneficiary, amountFen: 100, toAccountNumber: accountNumber }),
  )
  await tested.pass(1_000)
  expect((await resultsOf(tested)).results).toMatchObject([{ status: 'REFUSED', reason: 'NO_CASH_DEPOSIT' }])
})

test('the next day the bank reports the balance that is left', async () => {
  const tested = cityWorld()
  await tested.post('/instructions', release(tested))
  await tested.pass(1_000)
  expect((await tested.get('/changes?after=0')).body.changes).toEqual([])
  await tested.pass(86_400_000)
  expect((await tested.get('/changes?after=0')).body.changes).toMatchObject([
    {
      uscc: firmOf(tested),
      fact: 'travel.deposit.amount',
      value: 0,
      department: 'deposit-bank',
      asOf: '2026-11-22',
    },
  ])
})

test('waivers, deferrals, refunds and services are carried out by their executor', async () => {
  const tested = cityWorld()
  const kinds = ['WAIVER', 'DEFERRAL', 'REFUND', 'SERVICE']
  for (const kind of kinds) {
    const over = { instructionId: `tax-${kind}`, executor: 'taxation', kind, toAccountNumber: undefined }
    expect((await tested.post('/instructions', release(tested, over))).status).toBe(202)
  }
  await tested.pass(1_000)
  expect((await resultsOf(tested)).results.map(result => result.status)).toEqual(kinds.map(() => 'EXECUTED'))
})

test.each([
  ['instructionId', { instructionId: 'no spaces please' }],
  ['kind', { kind: 'GIFT' }],
  ['executor', { executor: 'taxation' }],
  ['executor', { executor: 'somebody', kind: 'WAIVER' }],
  ['beneficiary', { beneficiary: { kind: 'FIRM', id: '1' } }],
  ['amountFen', { amountFen: 0.5 }],
  ['amountFen', { amountFen: 0 }],
  ['toAccountNumber', { toAccountNumber: undefined }],
  ['itemId', { itemId: '' }],
  ['reference', { reference: 7 }],
])('a bad %s is named', async (field, over) => {
  const tested = cityWorld()
  expect(await tested.post('/instructions', release(tested, over))).toEqual({
    status: 400,
    body: { code: 'INVALID_INSTRUCTION', field },
  })
})

test('on bad days: the executor is down, results come late or twice', async () => {
  const tested = cityWorld()
  tested.world.faults.add({ upstream: 'deposit-bank', fault: 'error500', times: 1 })
  expect((await tested.post('/instructions', release(tested))).status).toBe(503)
  tested.world.faults.add({ upstream: 'exchange', fault: 'lateSuccess', times: 1, delayMs: 5_000 })
  expect((await tested.post('/instructions', release(tested))).status).toBe(202)
  await tested.pass(4_000)
  expect((await resultsOf(tested)).results).toEqual([])
  await tested.pass(1_000)
  tested.world.faults.add({ upstream: 'exchange', fault: 'duplicateCallback', times: 1 })
  expect((await resultsOf(tested)).results.map(result => result.instructionId)).toEqual(['rel-1', 'rel-1'])
})

test('whatever is ordered, what lies there and what left are together what was paid in', () => {
  const { city } = cityWorld().world
  const { uscc } = city.find('wang-yulan')!.licences[0]!
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40_000_000 }), { maxLength: 8 }), orders => {
      const book = depositBook(city)
      const released = orders.filter(amount => book.release(uscc, amount) === undefined)
      const left = book.balanceOf(uscc)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + released.reduce((sum, amount) => sum + amount, 0)).toBe(62_500_000)
    }),
  )
})
