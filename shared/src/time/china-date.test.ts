import { chinaDate, chinaMinute } from './china-date'

describe('the day in China', () => {
  it('begins at 16:00 UTC, whichever day was asked for before', () => {
    const asked = [
      '2026-11-21T15:59:59.999Z',
      '2026-11-21T16:00:00Z',
      '2026-11-21T15:59:59.999Z',
      '1969-12-31T16:00:00Z',
    ]
    const days = ['2026-11-21', '2026-11-22', '2026-11-21', '1970-01-01']
    expect(asked.map(instant => chinaDate(new Date(instant)))).toEqual(days)
  })
  it('is none for no moment', () => {
    expect(() => chinaDate(new Date(Number.NaN))).toThrow(RangeError)
  })
})

test('a moment as messages have it is the city’s, to the minute', () => {
  expect(chinaMinute(new Date('2026-11-21T16:00:59Z'))).toBe('2026-11-22 00:00')
})
