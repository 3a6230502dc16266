import { chineseWorkingDays, KNOWN_UNTIL } from '../adapters/calendar/chinese-days'
import { workingDayOverrides } from '../adapters/seed-files/working-days'
import { addWorkingDays, workingDaysBetween } from '../domain/working-days'

describe('the working days of the city', () => {
  it('in 2027, before the notice of the year is in, the statutory holidays are closed all the same', () => {
    const city = chineseWorkingDays(workingDayOverrides())
    expect(KNOWN_UNTIL).toBe('2026-12-31')
    for (const day of ['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-10-01'])
      expect([day, city.isWorkingDay(day)]).toEqual([day, false])
    expect(city.isWorkingDay('2027-02-09')).toBe(true)
  })
  it('deadlines over year end and 春节: promised working days, not days', () => {
    const city = chineseWorkingDays(workingDayOverrides())
    // Thursday; 元旦 is the Friday, so the first working day of the year is Monday the fourth.
    expect(addWorkingDays(city, '2026-12-31', 1)).toBe('2027-01-04')
    // Thursday before 除夕; Friday to Monday are closed.
    expect(addWorkingDays(city, '2027-02-04', 1)).toBe('2027-02-09')
    expect(addWorkingDays(city, '2027-02-04', 5)).toBe('2027-02-15')
    expect(workingDaysBetween(city, '2027-02-04', '2027-02-08')).toBe(0)
  })
})
