import { readDecimal, round } from './exact'
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
})
