import fc from 'fast-check'
import { credentials, payerAccounts } from '../credentials'
import type { FaultKind } from '../faults'
import type { Payment, PaymentStatus } from '../stores/payments'
import { callBank, orderOf } from '../testing/bank-client'
import { settled, testWorld } from '../testing/test-world'
import type { BankNotice } from './callbacks'
import { isBankSignature } from './signature'
import { dayStatement } from './statement'
import { type PaymentEvent, transition, transitions } from './transitions'

const noticesOf = (tested: ReturnType<typeof testWorld>) =>
  tested.posted.map(delivery => JSON.parse(delivery.body) as BankNotice)
const statuses = (tested: ReturnType<typeof testWorld>) => noticesOf(tested).map(notice => notice.status)
const submit = (tested: ReturnType<typeof testWorld>, over = {}) =>
  callBank(tested, 'POST', '/bank/v1/payments', orderOf(over))
const query = (tested: ReturnType<typeof testWorld>, id = 'pay-1') =>
  callBank(tested, 'GET', `/bank/v1/payments/${id}`)

test('an order is accepted at once and succeeds within a second, told by two signed callbacks', async () => {
  const tested = testWorld()
  const accepted = await submit(tested)
  expect(accepted.statusCode).toBe(202)
  expect(accepted.json()).toEqual({
    requestId: 'pay-1',
    bankReference: expect.stringMatching(/^BR20261121[0-9A-F]{12}$/),
    status: 'ACCEPTED',
    code: '05',
  })
  await tested.pass(1_000)
  expect(statuses(tested)).toEqual(['PROCESSING', 'SUCCESS'])
  const found = (await query(tested)).json()
  expect(found).toMatchObject({
    status: 'SUCCESS',
    code: '00',
    amountFen: 3_860_400,
    completedAt: '2026-11-21T14:00:00.500+08:00',
  })
  expect(noticesOf(tested)[1]).toMatchObject({
    amountFen: 3_860_400,
    bankSerial: found.bankSerial,
    bankReference: accepted.json().bankReference,
  })
  const { headers, body } = tested.posted[1]!
  const call = { timestamp: headers['x-bank-timestamp']!, method: 'POST', path: '/callbacks/bank', body }
  expect(isBankSignature(credentials.bank.secret, call, headers['x-bank-signature']!)).toBe(true)
  expect(
    isBankSignature(credentials.bank.secret, { ...call, body: `${body} ` }, headers['x-bank-signature']!),
  ).toBe(false)
})

test('the same id gets the first result, another body under it is refused', async () => {
  const tested = testWorld()
  const first = (await submit(tested)).json()
  await tested.pass(1_000)
  const again = await submit(tested)
  expect(again.statusCode).toBe(200)
  expect(again.json()).toEqual({ ...first, code: '12', duplicate: true })
  const other = await submit(tested, { amountFen: 1 })
  expect([other.statusCode, other.json()]).toEqual([409, { code: 'REQUEST_MISMATCH' }])
  await tested.pass(1_000)
  expect(statuses(tested)).toEqual(['PROCESSING', 'SUCCESS'])
})

test.each([
  ['unknown client', { client: 'someone' }, 'UNKNOWN_CLIENT'],
  ['wrong secret', { secret: 'guess' }, 'BAD_SIGNATURE'],
  ['old timestamp', { timestamp: '1700000000' }, 'TIMESTAMP_EXPIRED'],
  ['no timestamp', { timestamp: 'now' }, 'TIMESTAMP_EXPIRED'],
])('a call with %s is turned away', async (_what, wrong, code) => {
  const tested = testWorld()
  const answer = await callBank(tested, 'POST', '/bank/v1/payments', orderOf(), wrong)
  expect([answer.statusCode, answer.json()]).toEqual([401, { code }])
  expect(tested.world.payments.list()).toEqual([])
})

test.each([
  ['amountFen', { amountFen: 0 }],
  ['amountFen', { amountFen: 10.5 }],
  ['payeeName', { payeeName: '' }],
  ['payeeAccount', { payeeAccount: 'abc' }],
  ['requestId', { requestId: 'a/b' }],
])('a malformed %s is named', async (field, over) => {
  const answer = await submit(testWorld(), over)
  expect([answer.statusCode, answer.json()]).toEqual([400, { code: 'INVALID_ORDER', field }])
})

test.each([
  ['no such account', { payeeAccount: '156000000000' }, '61'],
  ['a closed account', { payeeAccount: '156000000999', payeeName: '长春市旧账户有限公司' }, '63'],
  ['another name', { payeeName: '长春市木棉旅行社有限公司' }, '64'],
])('%s is refused by the payee bank', async (_what, over, code) => {
  const tested = testWorld()
  expect((await submit(tested, over)).statusCode).toBe(202)
  await tested.pass(5_000)
  expect((await query(tested)).json()).toMatchObject({ status: 'REJECTED', code, reason: expect.any(String) })
  expect(statuses(tested)).toEqual(['REJECTED'])
})

describe('faults', () => {
  const broken = (fault: FaultKind, delayMs?: number) => {
    const tested = testWorld()
    tested.world.faults.add({ upstream: 'bank', fault, times: 1, delayMs })
    return tested
  }

  test.each([
    ['rejected61', '61'],
    ['rejected63', '63'],
    ['nameMismatch', '64'],
  ] as const)('%s refuses a good account once', async (fault, code) => {
    const tested = broken(fault)
    await submit(tested)
    await submit(tested, { requestId: 'pay-2' })
    await tested.pass(5_000)
    expect((await query(tested)).json()).toMatchObject({ status: 'REJECTED', code })
    expect((await query(tested, 'pay-2')).json()).toMatchObject({ status: 'SUCCESS' })
  })

  test('duplicateCallback sends the same event twice', async () => {
    const tested = broken('duplicateCallback')
    await submit(tested)
    await tested.pass(1_000)
    expect(statuses(tested)).toEqual(['PROCESSING', 'PROCESSING', 'SUCCESS', 'SUCCESS'])
    expect(new Set(noticesOf(tested).map(notice => notice.eventId)).size).toBe(2)
  })

  test('outOfOrderCallback tells of success before processing', async () => {
    const tested = broken('outOfOrderCallback')
    await submit(tested)
    await tested.pass(1_000)
    expect(statuses(tested)).toEqual(['SUCCESS', 'PROCESSING'])
  })

  test('lostCallback tells nothing; a query does', async () => {
    const tested = broken('lostCallback')
    await submit(tested)
    await tested.pass(1_000)
    expect(tested.posted).toEqual([])
    expect((await query(tested)).json()).toMatchObject({ status: 'SUCCESS' })
  })

  test('acceptThenTimeout takes the order and answers too late', async () => {
    const tested = broken('acceptThenTimeout', 20_000)
    let answered = false
    const answer = submit(tested).then(result => {
      answered = true
      return result
    })
    await settled()
    await tested.pass(19_000)
    expect(answered).toBe(false)
    expect((await query(tested)).json()).toMatchObject({ status: 'SUCCESS' })
    await tested.pass(1_000)
    expect((await answer).statusCode).toBe(202)
  })

  test('timeout hangs and does nothing', async () => {
    const tested = broken('timeout', 20_000)
    const answer = submit(tested)
    await settled()
    await tested.pass(20_000)
    expect((await answer).statusCode).toBe(504)
    expect((await query(tested)).json()).toEqual({ code: '34', asOf: tested.world.clock.iso() })
  })

  test('lateSuccess: no answer, not found, then the money arrives', async () => {
    const tested = broken('lateSuccess', 60_000)
    const answer = submit(tested)
    await settled()
    expect((await query(tested)).statusCode).toBe(404)
    await tested.pass(59_000)
    expect((await query(tested)).json()).toEqual({ code: '34', asOf: tested.world.clock.iso() })
    await tested.pass(2_000)
    expect((await query(tested)).json()).toMatchObject({ status: 'SUCCESS' })
    expect((await answer).statusCode).toBe(504)
  })

  test.each([
    ['returned', 'RETURNED', 'RETURN'],
    ['reversed', 'REVERSED', 'REVERSAL'],
  ] as const)('%s: the money comes back three working days later', async (fault, status, kind) => {
    const tested = broken(fault)
    await submit(tested)
    await tested.pass(1_000)
    expect((await query(tested)).json()).toMatchObject({ status: 'SUCCESS' })
    // Saturday 21 November: Monday, Tuesday and Wednesday are the three working days.
    tested.world.clock.moveTo(Date.parse('2026-11-25T13:59:00+08:00'))
    await settled()
    expect((await query(tested)).json()).toMatchObject({ status: 'SUCCESS' })
    tested.world.clock.moveTo(Date.parse('2026-11-25T14:01:00+08:00'))
    await settled()
    expect((await query(tested)).json()).toMatchObject({ status, reason: expect.any(String) })
    const payer = payerAccounts[0]!
    const statement = await callBank(
      tested,
      'GET',
      `/bank/v1/statements/2026-11-25?payer=${payer.accountNumber}`,
    )
    expect(statement.json()).toMatchObject({
      openingFen: payer.openingFen - 3_860_400,
      closingFen: payer.openingFen,
      lines: [{ direction: 'CREDIT', kind, amountFen: 3_860_400, requestId: 'pay-1' }],
    })
  })

  test('maintenance and error500 turn everything away, then heal', async () => {
    const tested = broken('maintenance')
    tested.world.faults.add({ upstream: 'bank', fault: 'error500', times: 1 })
    const answers = [await submit(tested), await submit(tested), await submit(tested)]
    expect(answers.map(answer => answer.statusCode)).toEqual([503, 500, 202])
    expect(answers[0]!.json()).toEqual({ code: 'MAINTENANCE' })
  })
})

test('a callback is tried three times and then given up', async () => {
  const tested = testWorld()
  tested.platform = 'UNREACHABLE'
  await submit(tested)
  await tested.pass(100)
  expect(statuses(tested)).toEqual(['PROCESSING'])
  await tested.pass(1_999)
  await tested.pass(60_000)
  await tested.pass(60_000)
  const events = noticesOf(tested).map(notice => notice.eventId)
  expect(events.length).toBe(6)
  expect(new Set(events).size).toBe(2)
})

test('every pair of state and event that is not in the table does nothing', () => {
  const states: PaymentStatus[] = ['ACCEPTED', 'PROCESSING', 'SUCCESS', 'REJECTED', 'RETURNED', 'REVERSED']
  const events: PaymentEvent[] = [
    'PROCESS',
    'CREDIT',
    'REFUSE_ACCOUNT',
    'REFUSE_STATUS',
    'REFUSE_NAME',
    'RETURN',
    'REVERSE',
  ]
  const possible = states.flatMap(state =>
    events.filter(event => transition(state, event)).map(event => [state, event]),
  )
  expect(possible.length).toBe(transitions.length)
  expect(possible).toEqual(expect.arrayContaining(transitions.map(row => [row[0], row[1]])))
})

test('any day of any history balances, and the next day opens where it closed', () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']
  const payments = fc.array(
    fc.record({
      amountFen: fc.integer({ min: 1, max: 100_000_000 }),
      payer: fc.constantFrom('1', '2'),
      paidOn: fc.integer({ min: 0, max: 3 }),
      after: fc.option(
        fc.record({
          days: fc.integer({ min: 0, max: 3 }),
          status: fc.constantFrom('RETURNED' as const, 'REVERSED' as const),
        }),
      ),
    }),
  )
  fc.assert(
    fc.property(payments, drawn => {
      const history: Payment[] = drawn.map((draw, index) => ({
        order: orderOf({ requestId: `p${index}`, payerAccount: draw.payer, amountFen: draw.amountFen }),
        bankReference: `BR${index}`,
        fingerprint: '',
        history: [
          { status: 'ACCEPTED', code: '05', at: `${days[draw.paidOn]}T09:00:00.000+08:00` },
          {
            status: 'SUCCESS',
            code: '00',
            at: `${days[draw.paidOn]}T09:00:01.000+08:00`,
            bankSerial: `S${index}`,
          },
          ...(draw.after && days[draw.paidOn + draw.after.days]
            ? [
                {
                  status: draw.after.status,
                  code: '',
                  at: `${days[draw.paidOn + draw.after.days]}T10:00:00.000+08:00`,
                  bankSerial: `R${index}`,
                },
              ]
            : []),
        ],
      }))
      for (const payer of ['1', '2']) {
        let closing = 1_000
        for (const day of days) {
          const statement = dayStatement(history, payer, 1_000, day)
          const sum = (direction: string) =>
            statement.lines
              .filter(line => line.direction === direction)
              .reduce((total, line) => total + line.amountFen, 0)
          expect(statement.openingFen).toBe(closing)
          expect(statement.openingFen - sum('DEBIT') + sum('CREDIT')).toBe(statement.closingFen)
          closing = statement.closingFen
        }
      }
    }),
    { numRuns: 60 },
  )
})
