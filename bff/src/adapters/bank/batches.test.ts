import { upstreamUnavailable } from '../../domain/fault'
import type { Upstream } from '../../ports/upstream'
import { scriptedUpstream } from '../testing/scripted-upstream'
import { batchBank } from './batches'
import { bankSignature } from './signature'

const NOW = Date.parse('2026-11-21T09:41:14+08:00')
const settings = {
  baseUrl: 'http://bank.test/bank',
  clientId: 'policy-direct',
  secret: 's3cret',
  now: () => NOW,
}
const order = (requestId: string) => ({
  requestId,
  payerAccount: '1600220100000003',
  payeeAccount: '156000000231',
  payeeName: '陶桂芬',
  payeeBankCode: 'BOC',
  amountFen: 29_000,
  purpose: '高龄津贴 BJ-1',
})
const file = { batchId: 'b-1', payerAccount: '1600220100000003', orders: [order('a'), order('b')] }
const answering = (status: number, body: unknown) => {
  const upstream = scriptedUpstream(() => ({ status, body }))
  return { upstream, bank: batchBank(upstream, settings) }
}

describe('files of payments over the wire', () => {
  it('signs the whole file: a head that fits its lines, then a payment a line', async () => {
    const { upstream, bank } = answering(202, { status: 'ACCEPTED', bankReference: 'DF1' })
    expect(await bank.submit(file)).toEqual({ kind: 'TAKEN', reference: 'DF1' })
    const [asked] = upstream.asked
    const [head, ...lines] = asked!.body!.split('\n').map(line => JSON.parse(line))
    expect(head).toEqual({ batchId: 'b-1', payerAccount: '1600220100000003', count: 2, totalFen: 58_000 })
    expect(lines.map(({ requestId }) => requestId)).toEqual(['a', 'b'])
    expect(asked!.headers!['x-bank-signature']).toBe(
      bankSignature('s3cret', {
        timestamp: String(NOW / 1000),
        method: 'POST',
        path: '/bank/v1/batches',
        body: asked!.body!,
      }),
    )
    expect(asked!.repeatable).toBe(false)
  })
  it.each([
    [200, { duplicate: true }, { kind: 'TAKEN' }],
    [409, { code: 'BATCH_MISMATCH' }, { kind: 'MISMATCH' }],
    [503, { code: 'MAINTENANCE' }, { kind: 'NOT_TAKEN', why: 'MAINTENANCE' }],
    [
      400,
      { code: 'INVALID_BATCH', field: 'line 2 amountFen' },
      { kind: 'REFUSED', reason: '银行没有收这一份（line 2 amountFen）' },
    ],
  ])('reads %i %j', async (status, body, expected) => {
    expect(await answering(status, body).bank.submit(file)).toMatchObject(expected)
  })
  it.each([
    [404, { code: '34' }, { kind: 'NOT_FOUND' }],
    [500, {}, { kind: 'AWAY' }],
    [200, { status: 'PROCESSING' }, { kind: 'STANDS', finished: false }],
    [200, { status: 'FINISHED', bankReference: 'DF1' }, { kind: 'STANDS', finished: true, reference: 'DF1' }],
  ])('inquires: %i %j', async (status, body, expected) => {
    expect(await answering(status, body).bank.inquire('b-1')).toMatchObject(expected)
  })
  it('reads results line by line; a line nobody can tell about is a lost answer', async () => {
    const { bank } = answering(200, {
      results: [
        { line: 1, requestId: 'a', status: 'SUCCESS', code: '00', amountFen: 29_000, bankSerial: 'S1' },
        { line: 2, requestId: 'b', status: 'REJECTED', code: '63', amountFen: 29_000 },
        { line: 3, requestId: 'c', status: 'UNKNOWN', code: '03', amountFen: 29_000 },
        { line: 4, requestId: 'd', status: 'SUCCESS', code: '00' },
        { line: 5, requestId: 'e', status: 'PERHAPS', amountFen: 29_000 },
      ],
      next: 5,
    })
    const page = await bank.results('b-1', 0)
    expect(page).toMatchObject({
      next: 5,
      results: [
        { requestId: 'a', report: { report: 'SUCCEED', serial: 'S1' } },
        { requestId: 'b', report: { report: 'REJECT', reason: '收款账户状态异常' } },
        { requestId: 'c', report: { report: 'LOSE_ANSWER' } },
        { requestId: 'd', report: { report: 'LOSE_ANSWER' } },
        { requestId: 'e', report: { report: 'LOSE_ANSWER' } },
      ],
    })
    expect(await answering(409, {}).bank.results('b-1', 0)).toBeNull()
  })
  it.each([
    ['TIMEOUT', 'LOST'],
    ['NOT_CONNECTED', 'NOT_TAKEN'],
  ] as const)('%s is %s', async (kind, expected) => {
    const away = {
      json: () => Promise.reject(upstreamUnavailable('付款银行', { upstream: 'bank', kind })),
    } as unknown as Upstream
    const bank = batchBank(away, settings)
    expect((await bank.submit(file)).kind).toBe(expected)
    expect((await bank.inquire('b-1')).kind).toBe('AWAY')
    expect(await bank.results('b-1', 0)).toBeNull()
  })
})
