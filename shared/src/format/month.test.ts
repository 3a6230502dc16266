import { monthChoices, monthsUpTo, monthWord, yearMonth } from './month'

describe('months', () => {
  it('go back over the turn of the year', () => {
    expect(monthsUpTo('2026-02-10', 3)).toEqual(['2026-02', '2026-01', '2025-12'])
    expect(monthsUpTo('2026-12-31T23:59:59+08:00', 2)).toEqual(['2026-12', '2026-11'])
  })
  it('are said without a leading zero', () => {
    expect([monthWord('2026-02'), yearMonth('2026-02')]).toEqual(['2 月', '2026 年 2 月'])
  })
  it('are chosen from once the day is known', () => {
    expect(monthChoices('2026-01-05', 2)).toEqual([
      { value: '2026-01', word: '2026 年 1 月' },
      { value: '2025-12', word: '2025 年 12 月' },
    ])
    expect(monthChoices(undefined, 2)).toEqual([])
  })
})
