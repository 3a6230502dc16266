import fc from 'fast-check'
import { type PackageChange, packageDelta } from './package-delta'
import { lineKey, type PackageLine } from './package-line'

const line: fc.Arbitrary<PackageLine> = fc.record({
  itemId: fc.constantFrom('a', 'b', 'c', 'd'),
  recordKey: fc.constantFrom(null, 'x', 'y'),
  verdict: fc.constantFrom('ELIGIBLE' as const, 'INELIGIBLE' as const, 'UNDETERMINED' as const),
  amountFen: fc.constantFrom(null, 0, 100, 200),
  open: fc.nat(2),
  short: fc.nat(3),
})
const pack = fc.uniqueArray(line, { maxLength: 8, selector: lineKey })
const sorted = (lines: readonly PackageLine[]) =>
  [...lines].sort((a, b) => (lineKey(a) < lineKey(b) ? -1 : 1))

/** The package after a delta; lines without an order of their own. */
function applyDelta(before: readonly PackageLine[], delta: readonly PackageChange[]): readonly PackageLine[] {
  const lines = new Map(before.map(line => [lineKey(line), line]))
  for (const { before: was, after } of delta) {
    if (after) lines.set(lineKey(after), after)
    else if (was) lines.delete(lineKey(was))
  }
  return [...lines.values()]
}

const has = (change: Partial<PackageLine>): PackageLine => ({
  itemId: 'a',
  recordKey: null,
  verdict: 'ELIGIBLE',
  amountFen: 100,
  open: 0,
  short: 0,
  ...change,
})
const kinds = (before: PackageLine[], after: PackageLine[]) =>
  packageDelta(before, after).map(({ kind }) => kind)

describe('what there is to tell when a package changed (CC-9)', () => {
  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(pack, pack, (before, after) => {
        expect(sorted(applyDelta(before, packageDelta(before, after)))).toEqual(sorted(after))
      }),
      { numRuns: 5_000 },
    )
  })

  it('is empty exactly when nothing differs, and speaks of every right once at most', () => {
    fc.assert(
      fc.property(pack, pack, (before, after) => {
        const delta = packageDelta(before, after)
        const equal = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))
        expect(delta.length === 0).toBe(equal)
        const keys = delta.map(({ before: was, after: is }) => lineKey((is ?? was) as PackageLine))
        expect(new Set(keys).size).toBe(keys.length)
        expect(packageDelta(before, [...before].reverse())).toEqual([])
      }),
      { numRuns: 5_000 },
    )
  })

  it('says new only of what can be had now and could not, gone only of the opposite', () => {
    fc.assert(
      fc.property(pack, pack, (before, after) => {
        for (const { kind, before: was, after: is } of packageDelta(before, after)) {
          expect(kind === 'NEW').toBe(is?.verdict === 'ELIGIBLE' && was?.verdict !== 'ELIGIBLE')
          expect(kind === 'GONE').toBe(was?.verdict === 'ELIGIBLE' && is?.verdict !== 'ELIGIBLE')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('tells higher from lower and nearer from farther', () => {
    const not = has({ verdict: 'INELIGIBLE', open: 1, short: 2 })
    expect(kinds([has({})], [has({ amountFen: 200 })])).toEqual(['HIGHER'])
    expect(kinds([has({})], [has({ amountFen: 50 })])).toEqual(['LOWER'])
    expect(kinds([not], [{ ...not, short: 1 }])).toEqual(['NEARER'])
    expect(kinds([not], [{ ...not, open: 2 }])).toEqual(['FARTHER'])
    expect(kinds([not], [{ ...not, verdict: 'UNDETERMINED' }])).toEqual(['OTHER'])
    const other = has({ itemId: 'b' })
    expect(kinds([not, other], [has({ amountFen: 900 })])).toEqual(['NEW', 'GONE'])
  })
})
