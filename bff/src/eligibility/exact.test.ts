import fc from 'fast-check'
import { add, compare, divide, type Fraction, multiply, readDecimal, round, sign, whole, wide } from './exact'
import { readDuration, readMoney, readPercent } from './literal'

describe('exact numbers', () => {
  it('rounds halves up to the nearest 分, or cuts', () => {
    expect(round({ n: 5, d: 2 }, 'HALF_UP')).toBe(3)
    expect(round({ n: 249, d: 100 }, 'HALF_UP')).toBe(2)
    expect(round({ n: 299, d: 100 }, 'DOWN')).toBe(2)
  })

  it('reads decimals without floats', () => {
    expect(readDecimal('5.5')).toEqual({ n: 55, d: 10 })
    expect(readDecimal('100')).toEqual({ n: 100, d: 1 })
    for (const bad of ['', '.', '5.', '.5', '1e3', '-1', '1.2.3', '1,000', '1.1234567', 'NaN']) {
      expect(readDecimal(bad)).toBeNull()
    }
  })

  it('reads amounts, percentages and spans by their unit', () => {
    expect(readMoney('1500元')).toBe(150_000)
    expect(readMoney('62.50 元')).toBe(6_250)
    for (const bad of ['1500', '1.005元', '99999999999999999元', '12个月', 1500, null])
      expect(readMoney(bad)).toBeNull()
    expect(readPercent('5.5%')).toEqual({ n: 55, d: 1000 })
    expect(readPercent('5.5')).toBeNull()
    expect(readDuration('12个月')).toEqual({ months: 12 })
    expect(readDuration('3年')).toEqual({ months: 36 })
    expect(readDuration('30天')).toEqual({ days: 30 })
    for (const bad of ['1.5年', '101年', '12', '十二个月', 12]) expect(readDuration(bad)).toBeNull()
  })

  it('says the same in plain numbers as without an end, and changes over where they do not fit', () => {
    const number = fc.oneof(fc.maxSafeNat(), fc.nat(1_000), fc.constant(Number.MAX_SAFE_INTEGER))
    const fraction = fc
      .tuple(number, fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.constant(Number.MAX_SAFE_INTEGER)))
      .map(([n, d]): Fraction => ({ n, d }))
    const same = (value: Fraction, n: bigint, d: bigint) => {
      const found = wide(value)
      expect(found.n * d).toBe(n * found.d)
    }
    fc.assert(
      fc.property(fraction, fraction, fc.constantFrom('HALF_UP' as const, 'DOWN' as const), (a, b, rule) => {
        const [x, y] = [wide(a), wide(b)]
        same(multiply(a, b), x.n * y.n, x.d * y.d)
        same(add(a, b), x.n * y.d + y.n * x.d, x.d * y.d)
        if (sign(b) > 0) same(divide(a, b), x.n * y.d, x.d * y.n)
        const order = x.n * y.d - y.n * x.d
        expect(Math.sign(compare(a, b))).toBe(order > 0n ? 1 : order < 0n ? -1 : 0)
        const product = multiply(a, b)
        expect(round(product, rule)).toBe(round(wide(product), rule))
      }),
      { numRuns: 5_000 },
    )
    expect(round(multiply(whole(Number.MAX_SAFE_INTEGER), whole(2)), 'DOWN')).toBeNull()
  })
})
