import { callBank, orderOf } from '../testing/bank-client'
import { testWorld } from '../testing/test-world'

const PATH = `/bank/v1/statements/2026-11-21?payer=${orderOf().payerAccount}`

test('a long day comes in pages, each with the sums of the whole day', async () => {
  const tested = testWorld()
  for (let n = 0; n < 1_001; n += 1)
    await callBank(tested, 'POST', '/bank/v1/payments', orderOf({ requestId: `p-${n}`, amountFen: 1 }))
  await tested.pass(1_000)
  const first = (await callBank(tested, 'GET', `${PATH}&after=0`)).json()
  const second = (await callBank(tested, 'GET', `${PATH}&after=${first.next}`)).json()
  expect([first.count, first.lines.length, first.next]).toEqual([1_001, 1_000, 1_000])
  expect([second.lines.length, second.next, second.closingFen]).toEqual([1, 1_001, first.closingFen])
  expect(first.openingFen - first.closingFen).toBe(1_001)
})

test('what breaks payments leaves statements alone, and the other way round', async () => {
  const tested = testWorld()
  tested.world.faults.add({ upstream: 'bank', fault: 'error500', times: 1 })
  expect((await callBank(tested, 'GET', PATH)).statusCode).toBe(200)
  expect((await callBank(tested, 'POST', '/bank/v1/payments', orderOf())).statusCode).toBe(500)
  tested.world.faults.add({ upstream: 'bank-statements', fault: 'maintenance', times: 1 })
  expect((await callBank(tested, 'GET', PATH)).statusCode).toBe(503)
})

test('money a payee transfers back is a credit of its day, under the serial of its slip', async () => {
  const tested = testWorld()
  await callBank(tested, 'POST', '/bank/v1/payments', orderOf({ requestId: 'p-1', amountFen: 500 }))
  const transfer = (requestId: string) =>
    tested.app.inject({
      method: 'POST',
      url: '/control/transfers-back',
      payload: { requestId, amountFen: 200 },
    })
  expect((await transfer('p-1')).statusCode).toBe(404)
  await tested.pass(1_000)
  const { bankSerial } = (await transfer('p-1')).json()
  expect((await transfer('nobody')).statusCode).toBe(404)
  const { lines, openingFen, closingFen } = (await callBank(tested, 'GET', PATH)).json()
  expect(lines[1]).toMatchObject({ bankSerial, direction: 'CREDIT', amountFen: 200, kind: 'TRANSFER' })
  expect(openingFen - closingFen).toBe(300)
})
