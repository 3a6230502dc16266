import fc from 'fast-check'
import { type GroupFigure, mergeFew, OTHERS } from './merge-few'
import { differenceOf, tell, tellCount, tellSide, tellSum } from './tell'

const sumOf = (amounts: readonly number[]) => ({
  count: amounts.length,
  fen: amounts.reduce((sum, one) => sum + one, 0),
  most: Math.max(0, ...amounts),
})
const sideOf = (amounts: readonly number[], undetermined = 0) => ({
  ...sumOf(amounts),
  eligible: amounts.length,
  undetermined,
  ineligible: 0,
})
const group = (key: string, count: number, countBefore: number): GroupFigure => ({
  key,
  name: key,
  count,
  fen: count * 100,
  most: count > 0 ? 100 : 0,
  countBefore,
  fenBefore: countBefore * 10,
  mostBefore: countBefore > 0 ? 10 : 0,
})
const amounts = fc.array(fc.integer({ min: 1, max: 90_000_000 }), { minLength: 5, maxLength: 60 })

describe('what is told of a sum', () => {
  it('is nothing of one to four, and nobody is told as nobody', () => {
    expect([0, 1, 4, 5, 7, 8, 12, 1_203].map(tellCount)).toEqual([0, null, null, 5, 5, 10, 10, 1_205])
    expect(tellSum(sumOf([]))).toEqual({ count: 0, fen: 0 })
    for (const few of [[900], [900, 1, 1, 1]]) expect(tellSum(sumOf(few))).toEqual({ count: null, fen: null })
    expect(tellSide(sideOf([900, 700], 3))).toEqual({
      eligible: null,
      undetermined: null,
      ineligible: 0,
      fen: null,
      averageFen: null,
    })
  })
  it('is never finer than the largest amount in it, nor than the count beside it', () => {
    fc.assert(
      fc.property(amounts, all => {
        const { fen, most } = sumOf(all)
        const told = tellSum(sumOf(all))
        const unit = [1, 2, 3, 5]
          .flatMap(part => Array.from({ length: 12 }, (_, power) => part * 10 ** power))
          .filter(one => one >= most && one >= (5 * fen) / all.length)
          .sort((one, other) => one - other)[0]!
        expect(told.fen! % unit).toBe(0)
        expect(told.fen).toBeGreaterThan(0)
        expect(Math.abs(told.fen! - fen)).toBeLessThanOrEqual(unit / 2)
        expect(Math.abs(told.count! - all.length)).toBeLessThanOrEqual(2)
      }),
    )
  })
  it('does not let one of them be taken out of two answers', () => {
    // Eleven of 1,000.00 to 2,000.00 元, and with the twelfth: the difference is nothing, or a whole unit.
    const eleven = Array.from({ length: 11 }, (_, at) => 100_000 + at * 10_000)
    for (const twelfth of [100_100, 123_456, 187_300, 199_999]) {
      const [before, after] = [tellSum(sumOf(eleven)), tellSum(sumOf([...eleven, twelfth]))]
      expect([0, 1_000_000]).toContain(after.fen! - before.fen!)
      expect(after.count).toBe(before.count)
    }
  })
  it('speaks of an average where rounding hardly moves it', () => {
    const of = (count: number) => tellSide(sideOf(Array.from({ length: count }, () => 155_555)))
    expect(of(12).averageFen).toBeNull()
    // 16 million 分 over 105, to two digits.
    expect(of(103).averageFen).toBe(150_000)
    // One of them gets nearly all of it.
    expect(tellSide(sideOf([90_000_000, ...Array.from({ length: 99 }, () => 1)])).averageFen).toBeNull()
  })
})

describe('what is told of two versions', () => {
  const rows = [7, 4, 3, 1, 12, 0].map((count, at) => group(String(at), count, at))
  it('names no group of fewer than five, and none in which fewer than five come or go', () => {
    const merged = mergeFew([group('a', 30, 28), group('b', 20, 20), group('c', 19, 12), group('d', 9, 12)])
    expect(merged.map(({ key, count, countBefore }) => [key, count, countBefore])).toEqual([
      ['b', 20, 20],
      [OTHERS, 58, 52],
    ])
    expect(mergeFew([group('a', 30, 28), group('b', 21, 20)])).toEqual([])
  })
  it('loses nothing by merging', () => {
    const merged = mergeFew(rows)
    const sum = (of: readonly GroupFigure[], key: 'count' | 'fen' | 'countBefore' | 'fenBefore') =>
      of.reduce((total, row) => total + row[key], 0)
    for (const key of ['count', 'fen', 'countBefore', 'fenBefore'] as const)
      expect(sum(merged, key)).toBe(sum(rows, key))
    for (const { count, countBefore } of merged) {
      expect(count > 0 && count < 5).toBe(false)
      expect(countBefore > 0 && countBefore < 5).toBe(false)
      expect([1, 2, 3, 4]).not.toContain(Math.abs(count - countBefore))
    }
  })
  it('carries no exact figure, wherever it stands', () => {
    const odd = [10_001, 10_003, 10_007, 10_009, 10_013, 10_019, 10_037]
    const told = tell({
      size: 42,
      draft: sideOf(odd, 3),
      current: sideOf(odd.slice(0, 6), 8),
      shifts: { gained: sumOf([10_037]), lost: sumOf([]), more: sumOf(odd), less: sumOf([]) },
      groups: { REGION: [group('a', 13, 7), group('b', 8, 8)], TRADE: [], CLASS: [group('c', 3, 1)] },
    })
    expect(told).toEqual({
      size: 42,
      draft: { eligible: 5, undetermined: null, ineligible: 0, fen: 100_000, averageFen: null },
      current: { eligible: 5, undetermined: 10, ineligible: 0, fen: 100_000, averageFen: null },
      shifts: {
        gained: { count: null, fen: null },
        lost: { count: 0, fen: 0 },
        more: { count: 5, fen: 100_000 },
        less: { count: 0, fen: 0 },
      },
      groups: {
        REGION: [
          { key: 'a', name: 'a', count: 15, fen: 1_500, countBefore: 5, fenBefore: 50 },
          { key: 'b', name: 'b', count: 10, fen: 1_000, countBefore: 10, fenBefore: 100 },
        ],
        TRADE: [],
        CLASS: [],
      },
    })
  })
  it('differ by what is told of who comes and goes', () => {
    const none = { count: 0, fen: 0 }
    const shifts = { gained: none, lost: none, more: none, less: none }
    const few = { count: null, fen: null }
    expect(differenceOf(shifts)).toEqual({ count: 0, fen: 0 })
    expect(
      differenceOf({ ...shifts, gained: { count: 20, fen: 900 }, lost: { count: 5, fen: 400 } }),
    ).toEqual({
      count: 15,
      fen: 500,
    })
    expect(differenceOf({ ...shifts, gained: few })).toEqual({ count: null, fen: null })
    expect(differenceOf({ ...shifts, gained: few, lost: { count: 20, fen: 900 } })).toEqual({
      count: -20,
      fen: null,
    })
    expect(differenceOf({ ...shifts, less: { count: 5, fen: 70 } })).toEqual({ count: 0, fen: -70 })
  })
})
