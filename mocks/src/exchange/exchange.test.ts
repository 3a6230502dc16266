import { RAW_SOURCE_CODES } from '@policy-direct/shared/facts/raw-sources'
import { type CityWorld, cityWorld } from '../city/testing/city-world'

const firmOf = (tested: CityWorld, id: string) => tested.world.city.find(id)!.licences[0]!.uscc
const idOf = (tested: CityWorld, id: string) => tested.world.city.find(id)!.idNumber

describe('the door', () => {
  test('nobody comes in without the token', async () => {
    const { app } = cityWorld()
    for (const authorization of ['', 'Bearer wrong']) {
      const answer = await app.inject({ url: '/exchange/v1/departments', headers: { authorization } })
      expect([answer.statusCode, answer.json()]).toEqual([401, { code: 'UNAUTHORIZED' }])
    }
  })
})

describe('the initial load', () => {
  test('one subject a line, then the end with the count and where changes go on', async () => {
    const tested = cityWorld()
    const { status, text } = await tested.get('/subjects?kind=ENTERPRISE')
    const [begin, ...lines] = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(status).toBe(200)
    expect(begin).toEqual({ begin: true, count: tested.world.city.count('ENTERPRISE') })
    expect(lines.at(-1)).toEqual({ end: true, count: tested.world.city.count('ENTERPRISE'), changesFrom: 0 })
    expect(lines).toHaveLength(tested.world.city.count('ENTERPRISE') + 1)
    expect(lines[0]).toMatchObject({
      cursor: 1,
      kind: 'ENTERPRISE',
      name: '长春市木兰旅行社有限公司',
      regionCode: '220104',
      legalRepresentative: { name: '王玉兰', idNumber: idOf(tested, 'wang-yulan') },
      accounts: [{ kind: 'CORPORATE', bankName: '中国银行', accountNumber: '157200810231', status: 'OPEN' }],
    })
    expect(lines[0].facts['travel.deposit.amount']).toEqual({
      value: 62_500_000,
      department: 'deposit-bank',
      asOf: '2026-11-20',
    })
  })

  test('a broken stream goes on after its last line', async () => {
    const tested = cityWorld()
    const total = tested.world.city.count('PERSON')
    const { text } = await tested.get(`/subjects?kind=PERSON&after=${total - 3}`)
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => line.cursor ?? line.count)).toEqual([3, total - 2, total - 1, total, 3])
    expect(lines[0].begin).toBe(true)
    expect((await tested.get('/subjects?kind=DOG')).status).toBe(400)
    expect((await tested.get('/subjects?kind=PERSON&after=x')).status).toBe(400)
  })

  test('facts changed before are in it', async () => {
    const tested = cityWorld()
    const id = idOf(tested, 'li-xiang')
    tested.world.city.changeFact({ kind: 'PERSON', id, fact: 'person.alive', value: false })
    const { text } = await tested.get('/subjects?kind=PERSON')
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.find(line => line.idNumber === id).facts['person.alive'].value).toBe(false)
    expect(lines.at(-1).changesFrom).toBe(tested.world.city.changes.feed.latest())
  })
})

describe('the change feed', () => {
  const changed = () => {
    const tested = cityWorld()
    const id = idOf(tested, 'yu-xiaoman')
    const fact = 'person.unemploymentInsurance.paidMonths'
    const cursors = [27, 28, null].map(
      value => tested.world.city.changeFact({ kind: 'PERSON', id, fact, value })!,
    )
    const read = async (query: string) => (await tested.get(`/changes?${query}`)).body as unknown as Page
    return { tested, id, fact, cursors, read }
  }
  interface Page {
    readonly changes: readonly { readonly cursor: number; readonly value: unknown }[]
    readonly next: number
  }
  const values = (page: Page) => page.changes.map(change => change.value)

  test('delivers by cursor, in pages, with source and day', async () => {
    const { id, fact, cursors, read } = changed()
    const first = await read('after=0&limit=2')
    expect(first.changes[0]).toEqual({
      cursor: cursors[0],
      kind: 'PERSON',
      idNumber: id,
      fact,
      value: 27,
      department: 'human-resources',
      asOf: '2026-11-21',
      sentAt: '2026-11-21T14:00:00.000+08:00',
    })
    expect(first.next).toBe(cursors[1])
    expect(values(await read(`after=${first.next}`))).toEqual([null])
    expect(await read(`after=${cursors[2]}`)).toEqual({ changes: [], next: cursors[2] })
  })

  test('on bad days it repeats, turns round and delivers late, and loses nothing', async () => {
    const { tested, cursors, read } = changed()
    const spoil = (fault: 'duplicateCallback' | 'outOfOrderCallback' | 'lostCallback') =>
      tested.world.faults.add({ upstream: 'exchange', fault, times: 1 })
    spoil('outOfOrderCallback')
    expect(values(await read('after=0'))).toEqual([null, 28, 27])
    spoil('duplicateCallback')
    expect(values(await read(`after=${cursors[1]}`))).toEqual([27, 28, null, null])
    spoil('lostCallback')
    expect(await read('after=0')).toEqual({ changes: [], next: 0 })
    expect(values(await read('after=0'))).toEqual([27, 28, null])
    spoil('lostCallback')
    expect((await read(`after=${cursors[2]}`)).next).toBe(cursors[2])
    expect(tested.world.faults.list()).toHaveLength(1)
  })

  test('a position stays valid when the city is reset', async () => {
    const { tested, id, fact, cursors, read } = changed()
    tested.world.reset()
    expect(await read(`after=${cursors[2]}`)).toEqual({ changes: [], next: cursors[2] })
    tested.world.city.changeFact({ kind: 'PERSON', id, fact, value: 30 })
    expect(values(await read(`after=${cursors[2]}`))).toEqual([30])
  })
})

describe('departments', () => {
  test('each answers for its own data only', async () => {
    const tested = cityWorld()
    const query = `kind=ENTERPRISE&id=${firmOf(tested, 'wang-yulan')}`
    const { body } = await tested.get(`/departments/deposit-bank/facts?${query}`)
    expect(body).toMatchObject({ department: 'deposit-bank', asOf: '2026-11-20' })
    expect(Object.keys(body.facts as object).sort()).toEqual([
      'travel.deposit.amount',
      'travel.deposit.frozen',
    ])
    expect((await tested.get(`/departments/weather/facts?${query}`)).body).toEqual({
      code: 'UNKNOWN_DEPARTMENT',
    })
    expect((await tested.get('/departments/finance/facts?kind=PERSON&id=1')).status).toBe(404)
  })

  test('one that is down says since when, the others go on, and it comes back', async () => {
    const tested = cityWorld()
    const query = `kind=ENTERPRISE&id=${firmOf(tested, 'wang-yulan')}`
    tested.world.faults.add({ upstream: 'deposit-bank', fault: 'maintenance', times: 2 })
    const ask = (code: string) => tested.get(`/departments/${code}/facts?${query}`)
    const status = async () => {
      const list = (await tested.get('/departments')).body as unknown as { code: string; status: string }[]
      return list.filter(department => department.status === 'DOWN').map(department => department.code)
    }
    expect(await status()).toEqual(['deposit-bank'])
    const down = {
      code: 'DEPARTMENT_UNAVAILABLE',
      department: 'deposit-bank',
      since: '2026-11-21T14:00:00.000+08:00',
    }
    expect(await ask('deposit-bank')).toMatchObject({ status: 503, body: down })
    await tested.pass(60_000)
    expect((await ask('deposit-bank')).body).toEqual(down)
    expect((await ask('culture-tourism')).status).toBe(200)
    expect((await ask('deposit-bank')).status).toBe(200)
    expect(await status()).toEqual([])
  })
})

describe('raw records', () => {
  test('come for some subjects, of every source, each once; then only what is new', async () => {
    const tested = cityWorld()
    const linesOf = async (after: number) =>
      (await tested.get(`/records?after=${after}`)).text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    const lines = await linesOf(0)
    const end = lines.pop()
    expect(end).toMatchObject({ end: true, count: lines.length })
    expect(new Set(lines.map(line => line.source))).toEqual(new Set(RAW_SOURCE_CODES))
    expect(new Set(lines.map(line => `${line.source} ${line.recordId}`)).size).toBe(lines.length)
    expect(lines.length).toBeLessThan(30_000)
    expect(lines.some(line => line.uscc === firmOf(tested, 'wang-yulan'))).toBe(true)
    const middle = lines[100]
    expect((await linesOf(middle.cursor))[0]).toEqual(lines[101])

    const order = {
      source: 'electricity-bill',
      recordId: 'LATE-1',
      kind: 'ENTERPRISE',
      id: firmOf(tested, 'wang-yulan'),
      occurredOn: '2026-11-20',
      figures: { kilowattHours: 5 },
      status: 'VALID',
    } as const
    const cursor = tested.world.city.deliverRecord(order)
    expect(await linesOf(end.next)).toMatchObject([
      { cursor, recordId: 'LATE-1', uscc: order.id, figures: { kilowattHours: 5 } },
      { end: true, count: 1, next: cursor },
    ])
    expect((await tested.get('/records?after=x')).status).toBe(400)
  })
})

describe('payments from before the platform', () => {
  const linesOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))

  test('a named firm, some of the generated subjects, and some nobody knows; then only what is new', async () => {
    const tested = cityWorld()
    const lines = linesOf((await tested.get('/prior-payments')).text)
    const end = lines.pop()
    expect(end).toEqual({ end: true, count: lines.length, next: lines.length })
    expect(lines[0]).toMatchObject({
      kind: 'ENTERPRISE',
      uscc: firmOf(tested, 'pan-fengyu'),
      item: 'CC-RS-2024-WGFH',
      period: '2026',
      amountFen: 712_800,
      department: 'human-resources',
      status: 'PAID',
    })
    const subjects = tested.world.city.count('ENTERPRISE') + tested.world.city.count('PERSON')
    expect(lines.length / subjects).toBeGreaterThan(0.005)
    expect(lines.length / subjects).toBeLessThan(0.03)
    const unknown = lines.filter(
      line => !tested.world.city.subject(line.kind, line.kind === 'PERSON' ? line.idNumber : line.uscc),
    )
    expect(unknown).toHaveLength(2)
    expect(new Set(lines.map(line => `${line.department} ${line.paymentId}`)).size).toBe(lines.length)

    const order = {
      paymentId: 'LATE-1',
      kind: 'ENTERPRISE',
      id: firmOf(tested, 'wang-yulan'),
      item: 'job-stabilisation-rebate',
      period: '2026',
      amountFen: 1,
      paidOn: '2026-03-01',
      department: 'human-resources',
      status: 'PAID',
    } as const
    const cursor = tested.world.city.rememberPayment(order)
    const [late, ...rest] = linesOf((await tested.get(`/prior-payments?after=${end.next}`)).text)
    expect(late).toMatchObject({ cursor, paymentId: 'LATE-1', uscc: order.id })
    expect(rest).toEqual([{ end: true, count: 1, next: cursor }])
    expect((await tested.get('/prior-payments?after=x')).status).toBe(400)
  })
})
