import fc from 'fast-check'
import type { Claim, PastClaim } from '../limit/limit'
import { bestCombination } from './best-combination'
import { byPreference, type Option } from './option'

const claim: fc.Arbitrary<Claim> = fc.record({
  register: fc.constantFrom('group/a', 'group/b', 'one/once', 'two/thrice'),
  key: fc.constantFrom('', '2026', 'x'),
  per: fc.constantFrom('BENEFICIARY' as const, 'ANYONE' as const),
  max: fc.integer({ min: 1, max: 3 }),
})
/** Groups allow one; so their claims are made. */
const claims = fc
  .array(claim, { maxLength: 4 })
  .map(all => all.map(one => (one.register.startsWith('group/') ? { ...one, max: 1 } : one)))

const options: fc.Arbitrary<Option[]> = fc
  .array(
    fc.record({
      itemId: fc.constantFrom('p', 'q', 'r', 's', 't'),
      // Few sums, so that ties are common.
      amountFen: fc.oneof(fc.constantFrom(0, 100, 200, 300), fc.nat(100_000)),
      deadline: fc.constantFrom(null, '2026-11-30', '2026-12-31'),
      visits: fc.constantFrom(0, 1),
      claims,
    }),
    { maxLength: 12 },
  )
  .map(all => all.map((one, index) => ({ ...one, id: `o${index}` })))

const history: fc.Arbitrary<PastClaim[]> = fc.array(
  fc.record({
    register: fc.constantFrom('group/a', 'one/once', 'two/thrice'),
    key: fc.constantFrom('', '2026', 'x'),
    holder: fc.constantFrom('SELF' as const, 'OTHER' as const),
    itemId: fc.constantFrom('p', 'q', 'z'),
    grantedOn: fc.constant('2026-01-01'),
  }),
  { maxLength: 3 },
)

/** Written the other way round than the engine: every claim counts everything that stands in its way. */
function legal(set: readonly Option[], past: readonly PastClaim[]): boolean {
  return set.every(option =>
    option.claims.every(({ register, key, per, max }) => {
      const group = register.startsWith('group/')
      const before = past.filter(
        one =>
          one.register === register &&
          one.key === key &&
          (per === 'ANYONE' || one.holder === 'SELF') &&
          !(group && one.itemId === option.itemId),
      ).length
      const beside = set.filter(
        other =>
          other !== option &&
          !(group && other.itemId === option.itemId) &&
          other.claims.some(one => one.register === register && one.key === key),
      ).length
      return before + beside < max
    }),
  )
}

/** Every subset, in the order of preference: of equal sums the one that takes the preferred option. */
function bruteForce(all: readonly Option[], past: readonly PastClaim[], must?: string) {
  const ranked = [...all].sort(byPreference)
  let best: Option[] | null = null
  let most = -1
  for (let bits = 2 ** ranked.length - 1; bits >= 0; bits -= 1) {
    const set = ranked.filter((_, index) => (bits >> (ranked.length - 1 - index)) & 1)
    const fen = set.reduce((sum, { amountFen }) => sum + amountFen, 0)
    if (fen <= most || (must && !set.some(({ id }) => id === must)) || !legal(set, past)) continue
    best = set
    most = fen
  }
  return best && { ids: best.map(({ id }) => id).sort(), totalFen: most }
}

const ids = (found: { chosen: readonly { id: string }[] }) => found.chosen.map(({ id }) => id).sort()

describe('best legal combination (N-3)', () => {
  it('is never illegal, never worse than brute force, and breaks ties as announced', () => {
    fc.assert(
      fc.property(options, history, (all, past) => {
        const found = bestCombination(all, past)
        const best = bruteForce(all, past)!
        expect([ids(found), found.totalFen, found.proven]).toEqual([best.ids, best.totalFen, true])
      }),
      { numRuns: 12_000 },
    )
  })

  it('says of everything left out what taking it would cost, exactly', () => {
    fc.assert(
      fc.property(options, history, (all, past) => {
        const found = bestCombination(all, past)
        const left = all.filter(({ id }) => !found.chosen.some(one => one.id === id)).map(({ id }) => id)
        expect(found.alternatives.map(({ id }) => id).sort()).toEqual(left.sort())
        for (const { id, lessFen, insteadOf } of found.alternatives) {
          const other = bruteForce(all, past, id)
          expect(lessFen).toBe(other ? found.totalFen - other.totalFen : null)
          if (!other) continue
          expect(insteadOf.length).toBeGreaterThan(0)
          for (const gone of insteadOf) expect(ids(found)).toContain(gone)
        }
      }),
      { numRuns: 1_500 },
    )
  })

  it('does not depend on the order in which options come', () => {
    fc.assert(
      fc.property(options, history, (all, past) => {
        expect(bestCombination([...all].reverse(), past)).toEqual(bestCombination(all, past))
      }),
      { numRuns: 1_000 },
    )
  })

  it('answers a package nobody will ever have: forty offers, each against its neighbours', () => {
    const pair = (at: number): Claim => ({ register: `group/${at}`, key: '', per: 'BENEFICIARY', max: 1 })
    const chain = Array.from(
      { length: 40 },
      (_, at): Option => ({
        id: `o${at}`,
        itemId: `i${at}`,
        amountFen: 100 + ((at * 7) % 11),
        deadline: null,
        visits: 0,
        claims: [pair(at), pair(at + 1)],
      }),
    )
    const found = bestCombination(chain, [])
    expect(found.proven).toBe(true)
    expect(
      legal(
        chain.filter(({ id }) => ids(found).includes(id)),
        [],
      ),
    ).toBe(true)
    // Path graph: the best independent set by dynamic programming.
    let [taken, left] = [0, 0]
    for (const { amountFen } of chain) [taken, left] = [left + amountFen, Math.max(taken, left)]
    expect(found.totalFen).toBe(Math.max(taken, left))
  })

  it('says so when it gives up, and what it has is still legal', () => {
    const dense = Array.from(
      { length: 24 },
      (_, at): Option => ({
        id: `o${at}`,
        itemId: `i${at}`,
        amountFen: 1_000 + at,
        deadline: null,
        visits: 0,
        claims: [0, 1, 2].map(n => ({
          register: `group/${(at * (n + 3) + n * n) % 9}`,
          key: String(at % (n + 2)),
          per: 'BENEFICIARY',
          max: 1,
        })),
      }),
    )
    const found = bestCombination(dense, [], 5)
    expect(found.proven).toBe(false)
    expect(
      legal(
        dense.filter(({ id }) => ids(found).includes(id)),
        [],
      ),
    ).toBe(true)
    expect(found.totalFen).toBeGreaterThan(0)
  })

  it('refuses amounts that are none', () => {
    const one = { id: 'a', itemId: 'i', deadline: null, visits: 0, claims: [] }
    expect(() => bestCombination([{ ...one, amountFen: 0.5 }], [])).toThrow(RangeError)
    const most = Number.MAX_SAFE_INTEGER
    const twice = [
      { ...one, amountFen: most },
      { ...one, id: 'b', amountFen: most },
    ]
    expect(() => bestCombination(twice, [])).toThrow(RangeError)
  })
})
