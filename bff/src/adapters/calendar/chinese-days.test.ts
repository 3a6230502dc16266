import { addDays } from '@policy-direct/shared/time/china-date'
import { addWorkingDays, workingDaysBefore, workingDaysBetween } from '../../domain/working-days'
import { chineseWorkingDays } from './chinese-days'

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
  it.each([
    ['2026-11-21', 5],
    ['2026-11-23', 1],
    ['2026-11-22', 0],
    ['2026-10-09', 3],
  ])('since the day before %s by %d working days, and no day earlier, so many have begun', (to, count) => {
    const from = workingDaysBefore(calendar, to, count)
    expect(workingDaysBetween(calendar, from, to)).toBe(count)
    expect(workingDaysBetween(calendar, addDays(from, -1), to)).toBeGreaterThan(count)
  })
})
