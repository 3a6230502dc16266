import { PAID_USCC, samplePriorPayment } from '../adapters/contracts/sample-prior-payment'
import { memoryPriorPayments } from '../adapters/memory/prior-payments'
import { memorySubjects } from '../adapters/memory/subjects'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { predecessors } from '../adapters/seed-files/predecessors'
import { countingIds } from '../adapters/testing/counting-ids'
import type { PriorPayment } from '../domain/prior-payment'
import { explain } from '../eligibility'
import type { PriorPaymentLine } from '../ports/data-exchange'
import { StreamCutOff } from './import-subjects'
import { type PriorPaymentDeps, takePriorPayments } from './take-prior-payments'

const NOW = new Date('2026-11-21T01:00:00Z')
const payment = (change: Partial<PriorPayment> = {}): PriorPaymentLine => ({
  kind: 'PAYMENT',
  payment: samplePriorPayment(change),
})
const end = (next: string): PriorPaymentLine => ({ kind: 'END', next })
const rebate = loadPolicies().find(({ id }) => id === 'job-stabilisation-rebate')!

function world() {
  const ids = countingIds()
  const { subjects, register, announced } = memorySubjects(ids)
  const { payments, claimsOf } = memoryPriorPayments(ids, subjects, announced)
  const streams: PriorPaymentLine[][] = []
  const asked: string[] = []
  const reports: Parameters<PriorPaymentDeps['report']>[0][] = []
  const cursors = new Map<string, string>()
  const state = { imported: true, now: NOW }
  const looked: string[] = []
  const run = takePriorPayments({
    exchange: {
      async *priorPayments(after) {
        asked.push(after)
        yield* streams.shift() ?? [end(after)]
      },
    },
    payments: {
      ...payments,
      unplaced(rules, limit, among) {
        looked.push(among)
        return payments.unplaced(rules, limit, among)
      },
    },
    feeds: {
      get: async feed => cursors.get(feed) ?? null,
      set: async (feed, cursor) => void cursors.set(feed, cursor),
    },
    clock: { now: () => state.now },
    versions: [rebate],
    predecessors: new Map([['CC-RS-2024-WGFH', rebate.id]]),
    imported: async () => state.imported,
    report: counts => reports.push(counts),
  })
  const arrive = (identifier = PAID_USCC) =>
    register.deliver(
      [
        {
          kind: 'ENTERPRISE',
          identifier,
          name: '长春市同心家政服务有限公司',
          phone: null,
          regionCode: '220102',
          legalRepresentative: null,
          accounts: [],
          facts: {},
        },
      ],
      NOW,
    )
  const assess = async () => {
    const subject = (await subjects.find('ENTERPRISE', PAID_USCC))!
    return explain([rebate], subject.facts, '2026-11-21', claimsOf(subject.id))[0]!
  }
  const limits = async () => (await assess()).limits
  return { run, streams, asked, reports, cursors, state, looked, arrive, assess, limits, announced }
}

it('every code under which departments paid names an item of today', () => {
  const items = loadPolicies().map(({ id }) => id)
  const codes = predecessors()
  expect(codes.size).toBeGreaterThan(0)
  for (const item of codes.values()) expect(items).toContain(item)
})

describe('payments from before go-live', () => {
  it('are all held against the rules at first and once an hour; between, only what is open is looked at', async () => {
    const { run, looked, state } = world()
    for (const minutes of [0, 1, 59, 60, 61]) {
      state.now = new Date(NOW.getTime() + minutes * 60_000)
      await run()
    }
    expect(looked).toEqual(['ALL', 'OPEN', 'OPEN', 'ALL', 'OPEN'])
  })
  it('stand in the register of the item that came after, and nobody is matched before', async () => {
    const { run, streams, cursors, arrive, limits, reports, announced } = world()
    await arrive()
    streams.push([payment(), end('7')])
    expect(await run()).toBe(0)
    expect(await limits()).toMatchObject([{ id: 'once-a-year', state: 'REACHED' }])
    expect(cursors.get('prior-payments')).toBe('7')
    expect(reports).toEqual([{ taken: 1, placed: 1, unknownSubject: 0, unknownItem: 0, unclear: 0 }])
    expect(announced).toEqual([])
  })
  it('wait until the subjects are in', async () => {
    const { run, state, asked } = world()
    state.imported = false
    await run()
    expect(asked).toEqual([])
  })
  it('of unknown subjects and codes are kept, reported, and placed when the subject comes', async () => {
    const { run, streams, reports, arrive, limits, announced, asked } = world()
    streams.push([payment(), payment({ paymentId: 'P-2', itemCode: 'NOBODY-KNOWS' }), end('2')])
    await run()
    expect(reports.at(-1)).toEqual({ taken: 2, placed: 0, unknownSubject: 1, unknownItem: 1, unclear: 0 })
    await arrive()
    await run()
    expect(asked).toEqual(['0', '2'])
    expect(await limits()).toMatchObject([{ state: 'REACHED' }])
    expect(new Set(announced).size).toBe(1)
    expect(reports.at(-1)).toMatchObject({ placed: 1, unknownSubject: 0, unknownItem: 1 })
  })
  it('that nobody can place hold back what they could have been, until somebody says', async () => {
    const { run, streams, reports, arrive, assess } = world()
    await arrive()
    const torn = payment({ paymentId: 'P-3', itemCode: '', missing: ['ITEM'], line: '{"paymentId":"P-3"}' })
    streams.push([torn, end('1')])
    await run()
    expect(reports.at(-1)).toMatchObject({ placed: 0, unclear: 1 })
    const { limits, verdict } = await assess()
    expect(verdict).not.toBe('ELIGIBLE')
    expect(limits).toContainEqual(
      expect.objectContaining({
        id: 'paid-before',
        state: 'UNKNOWN',
        gap: { text: '2026-05-20 市人社局已发 7,128.00 元，还没有查清是不是这一项' },
      }),
    )
    streams.push([payment({ paymentId: 'P-3', sentAt: '2026-07-01T00:00:00.000Z' }), end('2')])
    await run()
    expect((await assess()).limits).toMatchObject([{ id: 'once-a-year', state: 'REACHED' }])
  })
  it('that come late, twice and out of order end in the same register', async () => {
    const { run, streams, arrive, limits, announced } = world()
    await arrive()
    await run()
    const revoked = payment({ status: 'REVOKED', sentAt: '2026-07-01T00:00:00.000Z' })
    streams.push([revoked, payment(), end('2')], [payment(), end('3')])
    await run()
    await run()
    expect(await limits()).toMatchObject([{ state: 'WITHIN' }])
    streams.push([payment({ sentAt: '2026-08-01T00:00:00.000Z' }), end('4')])
    await run()
    expect(await limits()).toMatchObject([{ state: 'REACHED' }])
    expect(announced.length).toBeGreaterThan(0)
  })
  it('of a stream that is cut off are kept, and asked for again', async () => {
    const { run, streams, cursors, arrive, asked, limits } = world()
    await arrive()
    streams.push([payment()])
    await expect(run()).rejects.toThrow(StreamCutOff)
    expect(cursors.size).toBe(0)
    streams.push([payment(), end('1')])
    await run()
    expect(asked).toEqual(['0', '0'])
    expect(await limits()).toMatchObject([{ state: 'REACHED' }])
  })
})
