import type { Upstream, UpstreamRequest } from '../../ports/upstream'
import { dataExchange } from './data-exchange'

const ALL_GAPS = ['NUMBER', 'DEPARTMENT', 'WHO', 'ITEM', 'DAY', 'AMOUNT', 'STATUS', 'SENT']

describe('data exchange', () => {
  const asked: UpstreamRequest[] = []
  const exchange = (answer: unknown, status = 200) => {
    const upstream: Upstream = {
      call: () => Promise.reject(new Error('not used')),
      json: async <T>(request: UpstreamRequest) => {
        asked.push(request)
        return { status, contentType: 'application/json', body: answer as T }
      },
      async *lines(request) {
        asked.push(request)
        yield* answer as string[]
      },
    }
    return dataExchange(upstream, 'secret')
  }
  beforeEach(() => {
    asked.length = 0
  })

  const line = {
    kind: 'ENTERPRISE',
    uscc: '91220101MA0Y00001X',
    name: '长春木兰国际旅行社有限公司',
    phone: '13800005620',
    regionCode: '220104',
    legalRepresentative: { name: '李木兰', idNumber: '220102199003071234' },
    accounts: [
      {
        kind: 'CORPORATE',
        bankCode: '104',
        bankName: '中国银行',
        accountNumber: '1600220100000231',
        accountName: 'a',
        status: 'OPEN',
      },
      { kind: 'GOLD', bankCode: '104', accountNumber: '1600220100000999' },
    ],
    facts: {
      'enterprise.status': { value: 'ACTIVE', department: 'market-regulation', asOf: '2026-11-19' },
      favouriteColour: { value: 'red', department: 'civil-affairs', asOf: '2026-11-19' },
      'enterprise.establishedOn': { value: '2015-03-01', department: 'market-regulation', asOf: 'yesterday' },
    },
  }
  const read = async (lines: string[]) => {
    const all = []
    for await (const one of exchange(lines).subjects('ENTERPRISE')) all.push(one)
    return all
  }

  it('reads subjects, leaving out single data that cannot be kept', async () => {
    const [begin, first, end] = await read([
      '{"begin":true,"count":1}',
      JSON.stringify(line),
      '{"end":true,"count":1,"changesFrom":0}',
    ])
    expect(begin).toEqual({ kind: 'BEGIN', count: 1 })
    expect(first).toMatchObject({
      kind: 'SUBJECT',
      subject: { identifier: line.uscc, legalRepresentative: '220102199003071234' },
    })
    const { subject } = first as Extract<typeof first, { kind: 'SUBJECT' }>
    expect(subject.accounts.map(account => account.accountNumber)).toEqual(['1600220100000231'])
    expect(Object.keys(subject.facts)).toEqual(['enterprise.status'])
    expect(end).toEqual({ kind: 'END', changesFrom: '0' })
    expect(asked[0]).toMatchObject({
      path: '/v1/subjects?kind=ENTERPRISE',
      headers: { authorization: 'Bearer secret' },
    })
  })
  it.each([
    ['no JSON', '{"kind":'],
    ['no identifier', JSON.stringify({ ...line, uscc: undefined })],
    ['no name', JSON.stringify({ ...line, name: '' })],
    ['an unknown kind', JSON.stringify({ ...line, kind: 'ROBOT' })],
  ])('passes over a line with %s', async (_, text) => {
    expect(await read([text])).toEqual([{ kind: 'UNREADABLE' }])
  })
  it('reads changes with the moment they were sent, and passes over the unreadable', async () => {
    const change = {
      cursor: 8,
      kind: 'ENTERPRISE',
      uscc: line.uscc,
      fact: 'enterprise.status',
      value: null,
      department: 'market-regulation',
      asOf: '2026-11-21',
      sentAt: '2026-11-21T09:00:00+08:00',
    }
    const answer = {
      changes: [change, { ...change, fact: 'favouriteColour' }, { ...change, sentAt: 'x' }],
      next: 9,
    }
    expect(await exchange(answer).changes('7', 500)).toEqual({
      changes: [
        {
          kind: 'ENTERPRISE',
          identifier: line.uscc,
          facts: {
            'enterprise.status': {
              value: null,
              department: 'market-regulation',
              asOf: '2026-11-21',
              sentAt: '2026-11-21T01:00:00.000Z',
            },
          },
        },
      ],
      next: '9',
    })
    expect(asked[0]?.path).toBe('/v1/changes?after=7&limit=500')
  })
  it('tells a department that is down from the exchange being down', async () => {
    const since = '2026-11-21T08:00:00+08:00'
    const down = exchange({ code: 'DEPARTMENT_UNAVAILABLE', department: 'taxation', since }, 503)
    expect(await down.departmentFacts('taxation', 'PERSON', '220102199003071234')).toEqual({
      kind: 'DOWN',
      since: new Date(since),
    })
    expect(asked[0]?.answers).toEqual([503])
    expect(
      await exchange({ code: 'UNKNOWN_SUBJECT' }, 404).departmentFacts('taxation', 'PERSON', '1'),
    ).toEqual({
      kind: 'UNKNOWN_SUBJECT',
    })
  })
  it('reads the lines of the departments', async () => {
    const lines = [
      { code: 'taxation', name: '税务', status: 'DOWN', lastDeliveredAt: '2026-11-21T06:00:00+08:00' },
    ]
    expect(await exchange(lines).departments()).toEqual([
      { department: 'taxation', up: false, lastDeliveredAt: new Date('2026-11-20T22:00:00Z') },
    ])
  })

  it('reads payments from before go-live, and says which lines it could not', async () => {
    const payment = {
      paymentId: 'P-1',
      kind: 'ENTERPRISE',
      uscc: '91220101MA0Y00001X',
      item: 'CC-RS-2024-WGFH',
      period: '2026',
      amountFen: 712800,
      paidOn: '2026-05-20',
      department: 'human-resources',
      status: 'PAID',
      record: { level: 'SENIOR', odd: 3 },
      members: ['a', 7],
      sentAt: '2026-11-18T22:00:00.000+08:00',
    }
    const broken = [
      { ...payment, amountFen: 0.5 },
      { ...payment, period: 'spring' },
      { ...payment, uscc: '' },
      { ...payment, status: 'MAYBE' },
      { ...payment, sentAt: 'soon' },
      { ...payment, paidOn: '2026-02-30' },
    ]
    const lines = [payment, ...broken, 'torn', { end: true, next: 9 }].map(line => JSON.stringify(line))
    const all = []
    for await (const one of exchange(lines).priorPayments('4')) all.push(one)
    expect(asked.at(-1)?.path).toBe('/v1/prior-payments?after=4')
    expect(all[0]).toEqual({
      kind: 'PAYMENT',
      payment: {
        paymentId: 'P-1',
        kind: 'ENTERPRISE',
        identifier: '91220101MA0Y00001X',
        itemCode: 'CC-RS-2024-WGFH',
        period: '2026',
        amountFen: 712800,
        paidOn: '2026-05-20',
        department: 'human-resources',
        status: 'PAID',
        record: { level: 'SENIOR' },
        members: ['a'],
        sentAt: '2026-11-18T14:00:00.000Z',
      },
    })
    expect(all.slice(1)).toEqual([
      ...[['AMOUNT'], ['PERIOD'], ['WHO'], ['STATUS'], ['SENT'], ['DAY'], ALL_GAPS].map(missing => ({
        kind: 'PAYMENT',
        payment: expect.objectContaining({ missing, line: expect.any(String) }),
      })),
      { kind: 'END', next: '9' },
    ])
  })

  it('reads raw records with the figures that are needed, and nothing else', async () => {
    const record = {
      source: 'electricity-bill',
      recordId: 'E-1',
      kind: 'ENTERPRISE',
      uscc: '91220101MA0Y00001X',
      occurredOn: '2026-10-20',
      figures: { kilowattHours: 120, meterAddress: '人民大街 1 号' },
      status: 'VALID',
      sentAt: '2026-10-21T22:00:00.000+08:00',
    }
    const broken = [
      { ...record, source: 'rumour' },
      { ...record, kind: 'PERSON', idNumber: '220102199003071234' },
      { ...record, figures: { kilowattHours: '120' } },
      { ...record, occurredOn: 'October' },
      { ...record, occurredOn: '2026-11-31' },
      { ...record, status: undefined },
    ]
    const all = []
    const lines = [record, ...broken, { end: true, next: 9 }].map(line => JSON.stringify(line))
    for await (const one of exchange(lines).rawRecords('4')) all.push(one)
    expect(asked.at(-1)?.path).toBe('/v1/records?after=4')
    expect(all[0]).toEqual({
      kind: 'RECORD',
      record: {
        source: 'electricity-bill',
        recordId: 'E-1',
        kind: 'ENTERPRISE',
        identifier: '91220101MA0Y00001X',
        occurredOn: '2026-10-20',
        figures: { kilowattHours: 120 },
        status: 'VALID',
        sentAt: '2026-10-21T14:00:00.000Z',
      },
    })
    expect(all.slice(1)).toEqual([...broken.map(() => ({ kind: 'UNREADABLE' })), { kind: 'END', next: '9' }])
  })
})
