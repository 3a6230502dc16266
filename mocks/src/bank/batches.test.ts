import { credentials, payerAccounts } from '../credentials'
import { callBank, orderOf } from '../testing/bank-client'
import { smallAccounts } from '../testing/small-city'
import { settled, type TestWorld, testWorld } from '../testing/test-world'
import { bankSignature } from './signature'

const lineOf = (requestId: string, over = {}) => {
  const { payerAccount: _, ...line } = orderOf({ requestId, amountFen: 29_000, ...over })
  return line
}
const fileOf = (batchId: string, lines: readonly { amountFen: number }[], head: object = {}) =>
  [
    {
      batchId,
      payerAccount: payerAccounts[0]!.accountNumber,
      count: lines.length,
      totalFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
      ...head,
    },
    ...lines,
  ]
    .map(line => JSON.stringify(line))
    .join('\n')

function submit(tested: TestWorld, body: string) {
  const timestamp = String(Math.floor(tested.time.now() / 1000))
  const path = '/bank/v1/batches'
  return tested.app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/x-ndjson',
      'x-bank-client': credentials.bank.clientId,
      'x-bank-timestamp': timestamp,
      'x-bank-signature': bankSignature(credentials.bank.secret, { timestamp, method: 'POST', path, body }),
    },
    payload: body,
  })
}
const ask = (tested: TestWorld, path: string) => callBank(tested, 'GET', `/bank/v1/batches/${path}`)
const two = [lineOf('a'), lineOf('b')]

test('a file is accepted whole, processed, and its results fetched; nobody is called back', async () => {
  const tested = testWorld()
  const accepted = await submit(tested, fileOf('f1', two))
  expect([accepted.statusCode, accepted.json()]).toEqual([
    202,
    {
      batchId: 'f1',
      bankReference: expect.stringMatching(/^DF20261121/),
      status: 'ACCEPTED',
      count: 2,
      totalFen: 58_000,
    },
  ])
  expect((await ask(tested, 'f1')).json().status).toBe('PROCESSING')
  expect((await ask(tested, 'f1/results')).statusCode).toBe(409)
  await tested.pass(1_000)
  expect((await ask(tested, 'f1')).json().status).toBe('FINISHED')
  expect((await ask(tested, 'f1/results')).json()).toEqual({
    results: [1, 2].map(line =>
      expect.objectContaining({
        line,
        status: 'SUCCESS',
        code: '00',
        amountFen: 29_000,
        bankSerial: expect.any(String),
      }),
    ),
    next: 2,
  })
  expect((await ask(tested, 'f1/results?after=2')).json()).toEqual({ results: [], next: 2 })
  expect(tested.posted).toEqual([])
})

test('the same file again is the same batch, another under its id is refused, and no line is paid twice', async () => {
  const tested = testWorld()
  const file = fileOf('f1', two)
  await submit(tested, file)
  expect((await submit(tested, file)).json()).toMatchObject({ duplicate: true, count: 2 })
  expect((await submit(tested, fileOf('f1', [lineOf('c')]))).json()).toEqual({ code: 'BATCH_MISMATCH' })
  await submit(tested, fileOf('f2', [lineOf('b'), lineOf('c')]))
  await tested.pass(1_000)
  expect(
    tested.world.payments
      .list()
      .map(({ order }) => order.requestId)
      .sort(),
  ).toEqual(['a', 'b', 'c'])
})

test.each([
  ['count', fileOf('f', two, { count: 3 })],
  ['count', fileOf('f', [])],
  ['totalFen', fileOf('f', two, { totalFen: 57_999 })],
  ['line 2 amountFen', fileOf('f', [lineOf('a'), lineOf('b', { amountFen: -1 })])],
  ['line 1 amountFen', fileOf('f', [lineOf('a', { amountFen: 0.5 })])],
  ['line 2 requestId', fileOf('f', [lineOf('a'), lineOf('a')])],
  ['batchId', 'not a file'],
])('a file with a wrong %s is refused and nothing of it taken', async (field, file) => {
  const tested = testWorld()
  const answer = await submit(tested, file)
  expect([answer.statusCode, answer.json()]).toEqual([400, { code: 'INVALID_BATCH', field }])
  expect(tested.world.payments.list()).toEqual([])
})

test('one line refused, one late, one returned later: the others are paid', async () => {
  const tested = testWorld()
  tested.world.faults.add({ upstream: 'bank', fault: 'lateSuccess', times: 1, delayMs: 60_000 })
  const lines = [
    lineOf('late'),
    lineOf('wrong', { payeeName: '别人' }),
    lineOf('good', { payeeAccount: smallAccounts[0]!.accountNumber }),
  ]
  await submit(tested, fileOf('f1', lines))
  await tested.pass(1_000)
  const results = async () =>
    (await ask(tested, 'f1/results'))
      .json()
      .results.map(({ status, code }: Record<string, string>) => [status, code])
  expect(await results()).toEqual([
    ['UNKNOWN', '03'],
    ['REJECTED', '64'],
    ['SUCCESS', '00'],
  ])
  await tested.pass(60_000)
  await tested.pass(1_000)
  expect((await results())[0]).toEqual(['SUCCESS', '00'])
  tested.world.faults.add({ upstream: 'bank', fault: 'returned', times: 1, delayMs: 5_000 })
  await submit(tested, fileOf('f2', [lineOf('back')]))
  await tested.pass(1_000)
  await tested.pass(5_000)
  await settled()
  expect(tested.posted.map(({ body }) => JSON.parse(body).status)).toEqual(['RETURNED'])
})
