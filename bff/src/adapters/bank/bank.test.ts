import { upstreamUnavailable } from '../../domain/fault'
import type { Upstream } from '../../ports/upstream'
import { scriptedUpstream } from '../testing/scripted-upstream'
import { bank } from './bank'
import { bankSignature } from './signature'

const NOW = Date.parse('2026-11-21T09:41:14+08:00')
const settings = {
  baseUrl: 'http://bank.test/bank',
  clientId: 'policy-direct',
  secret: 's3cret',
  now: () => NOW,
}
const order = {
  requestId: '0193-1',
  payerAccount: '1600220100000001',
  payeeAccount: '156000000231',
  payeeName: '长春市木兰旅行社有限公司',
  payeeBankCode: 'BOC',
  amountFen: 3_860_400,
  purpose: '失业保险稳岗返还 BJ-2611-1',
}

describe('the paying bank over the wire', () => {
  it('signs every call over time, method, path with prefix, and body', async () => {
    const upstream = scriptedUpstream(() => ({
      status: 202,
      body: { status: 'ACCEPTED', code: '05', bankReference: 'BR1' },
    }))
    expect(await bank(upstream, settings).pay(order)).toMatchObject({
      kind: 'REPORT',
      report: { report: 'ACCEPT', reference: 'BR1' },
    })
    const [asked] = upstream.asked
    const call = {
      timestamp: String(NOW / 1000),
      method: 'POST',
      path: '/bank/v1/payments',
      body: asked!.body!,
    }
    expect(asked).toMatchObject({ path: '/v1/payments', repeatable: false })
    expect(asked!.headers).toMatchObject({
      'x-bank-signature': bankSignature('s3cret', call),
      'x-bank-timestamp': call.timestamp,
    })
  })
  it.each([
    [
      200,
      { status: 'ACCEPTED', code: '12', duplicate: true },
      { kind: 'REPORT', report: { report: 'ACCEPT' } },
    ],
    [409, { code: 'REQUEST_MISMATCH' }, { kind: 'MISMATCH' }],
    [503, { code: 'MAINTENANCE' }, { kind: 'NOT_TAKEN', why: 'MAINTENANCE' }],
    [401, { code: 'BAD_SIGNATURE' }, { kind: 'NOT_TAKEN' }],
    [400, { code: 'UNKNOWN_PAYER' }, { kind: 'REPORT', report: { report: 'REJECT' } }],
  ])('reads %i %j', async (status, body, expected) => {
    expect(
      await bank(
        scriptedUpstream(() => ({ status, body })),
        settings,
      ).pay(order),
    ).toMatchObject(expected)
  })
  it.each([
    ['TIMEOUT', 'LOST'],
    ['CONNECTION_LOST', 'LOST'],
    ['STATUS', 'LOST'],
    ['NOT_CONNECTED', 'NOT_TAKEN'],
    ['CIRCUIT_OPEN', 'NOT_TAKEN'],
  ] as const)('%s is %s: a lost answer is never a failure', async (kind, expected) => {
    const away: Upstream = {
      call: () => Promise.reject(new Error('not used')),
      json: () => Promise.reject(upstreamUnavailable('付款银行', { upstream: 'bank', kind })),
      lines: () => {
        throw new Error('not used')
      },
    }
    expect((await bank(away, settings).pay(order)).kind).toBe(expected)
    expect((await bank(away, settings).inquire('x')).kind).toBe('AWAY')
  })
  it.each([
    [404, { code: '34' }, { kind: 'NOT_FOUND', at: null }],
    [
      404,
      { code: '34', asOf: '2026-03-02T01:00:00Z' },
      { kind: 'NOT_FOUND', at: new Date('2026-03-02T01:00:00Z') },
    ],
    [
      200,
      {
        status: 'SUCCESS',
        amountFen: 1,
        code: '00',
        bankSerial: 'S1',
        completedAt: '2026-11-21T09:41:52+08:00',
      },
      { kind: 'REPORT', report: { report: 'SUCCEED', serial: 'S1' } },
    ],
    [
      200,
      { status: 'REJECTED', code: '64' },
      { kind: 'REPORT', report: { report: 'REJECT', reason: '户名与账户不符' } },
    ],
    [
      200,
      { status: 'RETURNED', amountFen: 1, code: 'RR04', reason: '收款行退汇' },
      { kind: 'REPORT', report: { report: 'RETURN', reason: '收款行退汇' } },
    ],
    // Money that moved without saying how much, and a word nobody knows: open, and asked about again.
    [200, { status: 'SUCCESS', code: '00' }, { kind: 'AWAY' }],
    [200, { status: 'RETURNED', code: 'RR04', amountFen: '1' }, { kind: 'AWAY' }],
    [200, { status: 'PERHAPS', amountFen: 1 }, { kind: 'AWAY' }],
    [500, {}, { kind: 'AWAY' }],
  ])('inquires: %i %j', async (status, body, expected) => {
    expect(
      await bank(
        scriptedUpstream(() => ({ status, body })),
        settings,
      ).inquire('x'),
    ).toMatchObject(expected)
  })

  describe('callbacks', () => {
    const body = JSON.stringify({
      eventId: 'e1',
      requestId: '0193-1',
      status: 'SUCCESS',
      amountFen: 3_860_400,
      bankSerial: 'S1',
      code: '00',
    })
    const signed = (
      change: Partial<{ timestamp: string; body: string; client: string; signature: string }> = {},
    ) => {
      const call = { timestamp: String(NOW / 1000), method: 'POST', path: '/callbacks/bank', body }
      const signature = bankSignature('s3cret', call)
      return { ...call, client: 'policy-direct', signature, ...change }
    }
    const read = (change = {}) =>
      bank(
        scriptedUpstream(() => ({ body: {} })),
        settings,
      ).readCallback(signed(change))

    it('are read when the signature holds', () => {
      expect(read()).toMatchObject({
        eventId: 'e1',
        requestId: '0193-1',
        report: { report: 'SUCCEED', amountFen: 3_860_400 },
      })
    })
    it.each([
      ['another body', { body: body.replace('3860400', '9860400') }],
      ['another time', { timestamp: String(NOW / 1000 + 1) }],
      ['another client', { client: 'somebody' }],
      ['no signature', { signature: '' }],
    ])('are forged with %s', (_name, change) => expect(read(change)).toBeNull())
    it('are too old after five minutes, however well signed', () => {
      const timestamp = String(NOW / 1000 - 301)
      const call = { timestamp, method: 'POST', path: '/callbacks/bank', body }
      expect(read({ timestamp, signature: bankSignature('s3cret', call) })).toBeNull()
    })
    it.each([
      ['a word nobody knows', 'PERHAPS'],
      ['success without a sum', 'SUCCESS'],
      ['a return without a sum', 'RETURNED'],
    ])('throws for a signed body nobody can read: %s', (_name, status) => {
      const strange = JSON.stringify({ eventId: 'e1', requestId: 'x', status })
      const call = { timestamp: String(NOW / 1000), method: 'POST', path: '/callbacks/bank', body: strange }
      expect(() => read({ body: strange, signature: bankSignature('s3cret', call) })).toThrow('银行')
    })
  })
})
