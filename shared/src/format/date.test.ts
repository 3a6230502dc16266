import { clockTime, fullDate, fullDateTime, shortDate, shortDateTime, weekday } from './date'

describe('dates on the wall clock of the city', () => {
  it('shortens a day of this year only', () => {
    expect(shortDate('2026-11-24', '2026-11-21')).toBe('11-24')
    expect(shortDate('2027-01-31', '2026-11-21')).toBe('2027-01-31')
  })

  it('turns a UTC instant into the local day', () => {
    expect(fullDate('2026-11-20T16:30:00Z')).toBe('2026-11-21')
    expect(clockTime('2026-11-20T16:30:00Z')).toBe('00:30')
    expect(shortDate('2026-12-31T16:00:00Z', '2026-12-31')).toBe('2027-01-01')
  })

  it('keeps an instant with the local offset', () => {
    expect(fullDateTime('2026-11-21T09:41:52+08:00')).toBe('2026-11-21 09:41:52')
    expect(shortDateTime('2026-11-21T09:41:52+08:00', '2026-11-22')).toBe('11-21 09:41')
  })

  it('names the weekday', () => expect(weekday('2026-11-21')).toBe('周六'))

  it('refuses what is not a date', () => expect(() => fullDate('昨天')).toThrow(RangeError))
})
