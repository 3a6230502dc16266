import { chineseWorkingDays, KNOWN_UNTIL } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { workingDayOverrides } from '../adapters/seed-files/working-days'
import { likelyBy } from '../domain/likely-by'
import { litWork } from '../domain/take-up'
import { addWorkingDays, type WorkingDays, workingDaysBetween } from '../domain/working-days'

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
  it('what people are told and the lights of a department move with 春节', () => {
    const city = chineseWorkingDays(workingDayOverrides())
    const plain = {
      isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    }
    const item = sampleItem({
      steps: [{ stage: 'EXECUTION', name: '拨付到账', actor: '', description: '', promisedDays: 3 }],
    })
    const told = (days: WorkingDays) => likelyBy(item, 'IN_EXECUTION', '2027-02-04', '2027-02-04', days)
    // Friday and Monday are closed: two working days later than in a year without 春节.
    expect([told(plain), told(city)]).toEqual(['2027-02-09', '2027-02-11'])
    const work = {
      itemId: item.id,
      department: item.leadDepartment,
      status: 'IN_EXECUTION' as const,
      since: '2027-02-04',
      count: 1,
    }
    const used = (days: WorkingDays) => litWork(work, item.steps, '2027-02-08', days)?.usedDays
    expect([used(plain), used(city)]).toEqual([2, 0])
  })
})
