import fc from 'fast-check'
import { dryOn, leftRoughly } from './pool-gauge'

const TODAY = '2026-11-21'
const pace = (change: object) => ({ budgetFen: 100, availableFen: 60, takenFen: 40, days: 20, ...change })

describe('N-6 gauge of a pool', () => {
  it('says on which day it runs dry at the pace of the last days', () => {
    expect(dryOn(pace({}), TODAY)).toBe('2026-12-21')
    expect(dryOn(pace({ availableFen: 0 }), TODAY)).toBe(TODAY)
  })
  it('says nothing where nobody can tell: nothing taken, or years ahead', () => {
    expect(dryOn(pace({ takenFen: 0 }), TODAY)).toBeNull()
    expect(dryOn(pace({ takenFen: -3 }), TODAY)).toBeNull()
    expect(dryOn(pace({ takenFen: 1 }), TODAY)).toBeNull()
  })
  it('a faster pace never makes it last longer, and what is shown is never more than there is', () => {
    const fen = fc.nat(1_000_000_000)
    fc.assert(
      fc.property(fen, fen, fen, fc.integer({ min: 1, max: 60 }), (availableFen, taken, more, days) => {
        const last = (takenFen: number) =>
          dryOn(pace({ availableFen, takenFen, days }), TODAY) ?? '9999-12-31'
        expect(last(taken + more) <= last(taken)).toBe(true)
        expect(leftRoughly(availableFen)).toBeLessThanOrEqual(availableFen)
        expect(availableFen - leftRoughly(availableFen)).toBeLessThan(1_000_000)
      }),
    )
  })
})
