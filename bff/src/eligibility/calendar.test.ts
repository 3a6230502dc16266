import { addDays, addMonths, completedYears, endOfMonthAfter, isDate } from './calendar'

describe('calendar', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31', '1900-01-01'])('%s is a day', text => {
    expect(isDate(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-1-01',
    '2026/01/01',
    '',
    '昨天',
    '20260101xx',
    // ':' and '/' stand beside the digits in ASCII.
    '20:6-01-01',
    '2026-0:-01',
    '2026-01-0/',
  ])('%s is not', text => expect(isDate(text)).toBe(false))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-21', 12, '2027-11-21'],
    ['2026-11-21', -12, '2025-11-21'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %d months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))

  it('counts days over month, year and leap day', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addDays('2026-01-01', 365)).toBe('2027-01-01')
  })

  it('knows the end of a coming month', () => {
    expect(endOfMonthAfter('2026-11-20', 2)).toBe('2027-01-31')
    expect(endOfMonthAfter('2026-01-31', 1)).toBe('2026-02-28')
  })

  it('counts completed years, with the birthday', () => {
    expect(completedYears('2010-11-21', '2026-11-21')).toBe(16)
    expect(completedYears('2010-11-22', '2026-11-21')).toBe(15)
    expect(completedYears('2004-02-29', '2026-02-28')).toBe(22)
  })
})
