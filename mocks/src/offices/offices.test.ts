import { buildApp, cityBlindInstitutions } from '../app'
import { cityWorld } from '../city/testing/city-world'
import { signatureOf } from '../treasury/application-file'
import { listKeyOf } from './signed-list'

const ITEM = 'travel-deposit-release'

function cityWorldApp() {
  const tested = cityWorld()
  return { tested, world: tested.world, app: buildApp(tested.world, cityBlindInstitutions) }
}

/** Carried out at the deposit bank, as its page and its list of the day have it. */
async function released() {
  const { tested, app } = cityWorldApp()
  const id = tested.world.city.find('wang-yulan')!.licences[0]!.uscc
  await tested.post('/instructions', {
    ...{ instructionId: 'rel-1', executor: 'deposit-bank', kind: 'DEPOSIT_RELEASE', amountFen: 62_500_000 },
    ...{
      beneficiary: { kind: 'ENTERPRISE', id },
      toAccountNumber: '157200810231',
      itemId: ITEM,
      reference: 'B',
    },
  })
  await tested.pass(1_000)
  const list = async (day: string) => {
    const url = `/offices/v1/lists?office=deposit-bank&item=${ITEM}&day=${day}`
    const { statusCode, payload } = await app.inject({ method: 'GET', url })
    if (statusCode !== 200) return { statusCode, lines: [] }
    const texts = payload.trimEnd().split('\n')
    const fields = texts.map(text => JSON.parse(text))
    const key = listKeyOf('deposit-bank')
    expect(fields.at(-1).signature).toBe(signatureOf(key, texts.slice(0, -1)))
    return { statusCode, head: fields[0], lines: fields.slice(1, -1) }
  }
  return { tested, app, id, list }
}

test('a list of a day is signed by its office, and says what it did and what came back', async () => {
  const { tested, app, id, list } = await released()
  expect(await list('2026-11-21')).toMatchObject({
    head: { office: 'deposit-bank', item: ITEM, count: 1, doneFen: 62_500_000, backFen: 0 },
    lines: [
      {
        reference: 'rel-1',
        movement: 'DONE',
        amountFen: 62_500_000,
        beneficiary: { kind: 'ENTERPRISE', id },
      },
    ],
  })
  await tested.pass(86_400_000)
  const back = (instructionId: string, amountFen?: number) =>
    app.inject({ method: 'POST', url: '/control/deposits-back', payload: { instructionId, amountFen } })
  expect((await back('nobody')).statusCode).toBe(404)
  expect((await back('rel-1', 100)).statusCode).toBe(200)
  expect(await list('2026-11-22')).toMatchObject({
    head: { count: 1, doneFen: 0, backFen: 100 },
    lines: [{ reference: 'rel-1', movement: 'BACK', amountFen: 100 }],
  })
  expect((await app.inject({ method: 'GET', url: '/offices/' })).payload).toMatch(/2026-11-22 deposit-bank/)
})

test('the treasury says of a day what left an account, and of other days nothing', async () => {
  const { world, app } = cityWorldApp()
  const firm = world.city.find('wang-yulan')!.licences[0]!.uscc
  const [account] = world.city.subject('ENTERPRISE', firm)!.accounts
  const payments = [
    {
      requestId: 'p-1',
      payeeAccount: account!.accountNumber,
      payeeName: account!.accountName,
      amountFen: 100,
    },
    { requestId: 'p-2', payeeAccount: 'nobody', payeeName: 'nobody', amountFen: 200 },
  ]
  const head = { application: 'FF-1', digest: 'd', payerAccount: '1600', count: 2, totalFen: 300 }
  const texts = [head, ...payments].map(fields => JSON.stringify(fields))
  const end = { end: true, signature: signatureOf(listKeyOf('treasury'), texts) }
  const payload = `${[...texts, JSON.stringify(end)].join('\n')}\n`
  const taken = await app.inject({ method: 'POST', url: '/treasury/v1/applications', payload })
  expect(taken.statusCode).toBe(200)
  const linesOn = async (day: string, payer = '1600') => {
    const { payload: text } = await app.inject({ url: `/treasury/v1/statements?day=${day}&payer=${payer}` })
    return text
      .trimEnd()
      .split('\n')
      .slice(1, -1)
      .map(line => JSON.parse(line))
  }
  expect(await linesOn('2026-11-21')).toMatchObject([{ reference: 'p-1', movement: 'DONE', amountFen: 100 }])
  expect(await linesOn('2026-11-20')).toEqual([])
  expect(await linesOn('2026-11-21', '1601')).toEqual([])
})

test('an office without anything of an item has no list, and signs with a key of its own', async () => {
  const { app } = await released()
  const url = '/offices/v1/lists?office=taxation&item=levy&day=2026-11-21'
  expect((await app.inject({ method: 'GET', url })).statusCode).toBe(404)
  expect(new Set(['deposit-bank', 'taxation', 'treasury'].map(listKeyOf)).size).toBe(3)
})
