import { upstreamUnavailable } from '../../domain/fault'
import type { Upstream } from '../../ports/upstream'
import { scriptedUpstream } from '../testing/scripted-upstream'
import { bankSignature } from './signature'
import { statementBank } from './statements'

const NOW = Date.parse('2026-11-21T09:41:14+08:00')
const settings = {
  baseUrl: 'http://bank.test/bank',
  clientId: 'policy-direct',
  secret: 's3cret',
  now: () => NOW,
}
const line = {
  bankSerial: 'S1',
  requestId: 'a',
  direction: 'DEBIT',
  kind: 'PAYMENT',
  amountFen: 29_000,
  at: '2026-11-20T09:00:00.000+08:00',
}
const answering = (status: number, body: unknown) => {
  const upstream = scriptedUpstream(() => ({ status, body }))
  return { upstream, bank: statementBank(upstream, settings) }
}

describe('day statements over the wire', () => {
  it('asks for a page, signed over its query', async () => {
    const { upstream, bank } = answering(200, {
      openingFen: 1,
      closingFen: 0,
      count: 1,
      next: 1,
      lines: [line],
    })
    expect(await bank.page('1600220100000003', '2026-11-20', 0)).toMatchObject({
      count: 1,
      next: 1,
      lines: [{ serial: 'S1', requestId: 'a', direction: 'DEBIT', amountFen: 29_000, at: new Date(line.at) }],
    })
    const path = '/bank/v1/statements/2026-11-20?payer=1600220100000003&after=0'
    expect(upstream.asked[0]!.headers!['x-bank-signature']).toBe(
      bankSignature('s3cret', { timestamp: String(NOW / 1000), method: 'GET', path, body: '' }),
    )
  })
  it.each([
    ['a negative sum', { amountFen: -1 }],
    ['a fraction of a 分', { amountFen: 0.5 }],
    ['no direction', { direction: 'SIDEWAYS' }],
    ['no moment', { at: 'yesterday' }],
  ])('takes no page with %s', async (_name, wrong) => {
    const { bank } = answering(200, {
      openingFen: 0,
      closingFen: 0,
      count: 1,
      next: 1,
      lines: [{ ...line, ...wrong }],
    })
    await expect(bank.page('1', '2026-11-20', 0)).rejects.toThrow('读不懂')
  })
  it('takes no page without its balances', async () => {
    const { bank } = answering(200, { openingFen: 0, count: 1, next: 1, lines: [line] })
    await expect(bank.page('1', '2026-11-20', 0)).rejects.toThrow('读不懂')
  })
  it('a bank that is away is asked later', async () => {
    const away = {
      json: () =>
        Promise.reject(upstreamUnavailable('付款银行', { upstream: 'bank-files', kind: 'TIMEOUT' })),
    } as unknown as Upstream
    expect(await statementBank(away, settings).page('1', '2026-11-20', 0)).toBeNull()
    expect(await answering(500, {}).bank.page('1', '2026-11-20', 0)).toBeNull()
  })
})
