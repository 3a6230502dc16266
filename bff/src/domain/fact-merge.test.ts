import fc from 'fast-check'
import { type DeliveredFact, type DeliveredFacts, mergeFacts } from './fact-merge'

const fact = (value: DeliveredFact['value'], asOf: string, sentAt?: string): DeliveredFact => ({
  value,
  department: 'human-resources',
  asOf,
  ...(sentAt && { sentAt }),
})

describe('facts from departments', () => {
  const held = { insuredCount: fact(12, '2026-11-01') }

  it('a newer as-of day wins, an older one is late news', () => {
    expect(mergeFacts(held, { insuredCount: fact(11, '2026-11-05') })).toMatchObject({
      facts: { insuredCount: { value: 11 } },
      changed: true,
    })
    expect(mergeFacts(held, { insuredCount: fact(11, '2026-10-31') })).toEqual({
      facts: held,
      changed: false,
    })
  })
  it('a repeated delivery changes nothing', () => {
    expect(mergeFacts(held, held)).toEqual({ facts: held, changed: false })
  })
  it('two corrections of one day: the one sent last wins', () => {
    const first = { insuredCount: fact(10, '2026-11-05', '2026-11-05T01:00:00.000Z') }
    const second = { insuredCount: fact(9, '2026-11-05', '2026-11-05T02:00:00.000Z') }
    expect(mergeFacts(mergeFacts(held, second).facts, first).facts).toEqual(second)
    expect(mergeFacts(mergeFacts(held, first).facts, second).facts).toEqual(second)
  })
  it('the same content sent again later is remembered, and is no new version', () => {
    const later = { insuredCount: fact(12, '2026-11-01', '2026-11-05T02:00:00.000Z') }
    expect(mergeFacts(held, later)).toEqual({ facts: later, changed: false })
  })
  it('a refreshed as-of day is news: people see the day', () => {
    expect(mergeFacts(held, { insuredCount: fact(12, '2026-11-02') }).changed).toBe(true)
  })
  it('a withdrawn datum becomes "no answer", it does not linger', () => {
    expect(mergeFacts(held, { insuredCount: fact(null, '2026-11-02') })).toMatchObject({
      facts: { insuredCount: { value: null } },
      changed: true,
    })
  })
  it('the order of keys in a record is not content', () => {
    const one = { permits: fact([{ a: 1, b: 2 }], '2026-11-01') }
    const other = { permits: fact([{ b: 2, a: 1 }], '2026-11-01') }
    expect(mergeFacts(one, other).changed).toBe(false)
  })
})

describe('any order of any deliveries', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.boolean())
  const delivered = fc.record({
    value,
    department: fc.constantFrom('taxation', 'human-resources'),
    asOf: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
    sentAt: fc.constantFrom('2026-11-03T00:00:00.000Z', '2026-11-03T00:00:01.000Z'),
  })
  const delivery = fc.dictionary(fc.constantFrom('a', 'b', 'c'), delivered, { noNullPrototype: true })
  const deliveries = fc.array(delivery, { minLength: 1, maxLength: 8 })
  const takeAll = (all: readonly DeliveredFacts[]) =>
    all.reduce<DeliveredFacts>((held, next) => mergeFacts(held, next).facts, {})

  it('ends in the same facts, however often and in whatever order they come', () => {
    fc.assert(
      fc.property(
        deliveries.chain(all =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        ([once, repeatedAndShuffled]) => {
          expect(takeAll(repeatedAndShuffled)).toEqual(takeAll(once))
        },
      ),
    )
  })
  it('reports a change exactly when what people see differs', () => {
    const seen = (facts: DeliveredFacts) =>
      Object.entries(facts)
        .map(([key, { value, department, asOf }]) => JSON.stringify([key, value, department, asOf]))
        .sort()
    fc.assert(
      fc.property(deliveries, delivery, (before, next) => {
        const held = takeAll(before)
        const merged = mergeFacts(held, next)
        expect(merged.changed).toBe(JSON.stringify(seen(held)) !== JSON.stringify(seen(merged.facts)))
      }),
    )
  })
})
