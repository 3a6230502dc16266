import { callBank, orderOf } from '../testing/bank-client'
import { testWorld } from '../testing/test-world'

type Tested = ReturnType<typeof testWorld>
const FIRM = '长春市木兰旅行社有限公司'
const check = async (tested: Tested, accountNumber: string, accountName: string) => {
  const answer = await callBank(tested, 'POST', '/bank/v1/account-checks', { accountNumber, accountName })
  return [answer.statusCode, answer.json()]
}
const control = async (tested: Tested, path: string, payload: object) =>
  (await tested.app.inject({ method: 'POST', url: `/control/${path}`, payload })).json()

test.each([
  ['156000000231', FIRM, { result: 'MATCH', bankCode: 'BOC', bankName: '中国银行' }],
  ['156000000231', '长春市木棉旅行社有限公司', { result: 'NAME_MISMATCH' }],
  ['156000000999', '长春市旧账户有限公司', { result: 'CLOSED' }],
  // Whoever is not its holder does not learn that it is closed.
  ['156000000999', FIRM, { result: 'NAME_MISMATCH' }],
  ['156000000000', FIRM, { result: 'NOT_FOUND' }],
])('%s in the name of %s', async (number, name, expected) => {
  expect(await check(testWorld(), number, name)).toEqual([200, expected])
})

test('a malformed field is named, an unsigned call turned away', async () => {
  const tested = testWorld()
  expect(await check(tested, 'abc', FIRM)).toEqual([400, { code: 'INVALID_CHECK', field: 'accountNumber' }])
  expect(await check(tested, '156000000231', '')).toEqual([
    400,
    { code: 'INVALID_CHECK', field: 'accountName' },
  ])
  const body = { accountNumber: '156000000231', accountName: FIRM }
  const unsigned = await callBank(tested, 'POST', '/bank/v1/account-checks', body, { secret: 'guess' })
  expect(unsigned.statusCode).toBe(401)
})

test('an account opened later takes money; a closed one does not', async () => {
  const tested = testWorld()
  const opened = await control(tested, 'bank-accounts', { cast: 'owner' })
  expect(opened).toMatchObject({ accountName: FIRM, bankName: '吉林银行', status: 'OPEN' })
  const other = await control(tested, 'bank-accounts', { accountName: '长春市新账户有限公司' })
  expect(other.accountNumber).not.toBe(opened.accountNumber)
  expect(await check(tested, opened.accountNumber, FIRM)).toEqual([
    200,
    { result: 'MATCH', bankCode: '313', bankName: '吉林银行' },
  ])
  const pay = async (requestId: string, payeeAccount: string) => {
    const order = orderOf({ requestId, payeeAccount })
    await callBank(tested, 'POST', '/bank/v1/payments', order)
    await tested.pass(1_000)
    return (await callBank(tested, 'GET', `/bank/v1/payments/${requestId}`)).json()
  }
  expect(await pay('pay-new', opened.accountNumber)).toMatchObject({ status: 'SUCCESS' })
  await control(tested, 'bank-accounts/close', { accountNumber: '156000000231' })
  expect(await pay('pay-old', '156000000231')).toMatchObject({ status: 'REJECTED', code: '63' })
  expect(await control(tested, 'bank-accounts', { accountName: '' })).toEqual({ code: 'INVALID_ACCOUNT' })
  expect(await control(tested, 'bank-accounts/close', { accountNumber: '1' })).toEqual({
    code: 'NO_SUCH_ACCOUNT',
  })
})

test('many accounts opened at once have numbers of their own', async () => {
  const tested = testWorld()
  const first = await control(tested, 'bank-accounts', { accountName: FIRM })
  const { accountNumbers } = await control(tested, 'bank-accounts', { accountName: FIRM, count: 3 })
  expect(new Set([first.accountNumber, ...accountNumbers]).size).toBe(4)
  expect(await check(tested, accountNumbers[2], FIRM)).toEqual([
    200,
    { result: 'MATCH', bankCode: '313', bankName: '吉林银行' },
  ])
  for (const count of [0, 1.5, 10_001])
    expect(await control(tested, 'bank-accounts', { accountName: FIRM, count })).toEqual({
      code: 'INVALID_COUNT',
    })
})
