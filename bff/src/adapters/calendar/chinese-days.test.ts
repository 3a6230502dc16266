import { addWorkingDays, workingDaysBetween } from '../../domain/working-days'
import { workingDayOverrides } from '../seed-files/working-days'
import { chineseWorkingDays, KNOWN_UNTIL } from './chinese-days'

describe('working days', () => {
  const calendar = chineseWorkingDays({ '2027-02-08': false })
  it.each([
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-23', true, 'a Monday'],
    ['2026-10-01', false, '国庆节'],
    ['2026-02-16', false, '春节'],
    ['2027-02-08', false, 'an override of the city'],
    ['2027-02-09', true, 'an ordinary Tuesday beyond the table'],
  ])('%s open: %s (%s)', (date, open) => {
    expect(calendar.isWorkingDay(date)).toBe(open)
  })
  it('counts over a weekend', () => {
    expect(addWorkingDays(calendar, '2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays(calendar, '2026-11-21', 5)).toBe('2026-11-27')
    expect(workingDaysBetween(calendar, '2026-11-20', '2026-11-23')).toBe(1)
    expect(workingDaysBetween(calendar, '2026-11-23', '2026-11-20')).toBe(0)
  })
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
