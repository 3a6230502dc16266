import {
  byMonth,
  type Calendar,
  calendarFile,
  type Day,
  daysOf,
  nearestLine,
  ribbonOf,
  whenOf,
} from './calendar-view'

const TODAY = '2026-11-21'
const day = (on: string, change: Partial<Omit<Day, '__typename'>> = {}): Day => ({
  __typename: 'CalendarDay',
  id: `d-${on}`,
  on,
  kind: 'CLOSES',
  itemId: 'x',
  name: '保证金暂退',
  text: '最后一天确认，过期视为不领',
  amountFen: null,
  sure: false,
  mine: false,
  entitlementId: null,
  ...change,
})
const calendar: Calendar = {
  __typename: 'PolicyCalendar',
  today: TODAY,
  days: [
    day('2026-11-24', { mine: true, kind: 'ARRIVES', amountFen: 300_000, sure: true }),
    day('2026-12-31'),
    day('2027-12-31', { mine: true }),
  ],
  changed: [day('2026-06-01')],
}

describe('N-11 calendar', () => {
  it('has three parts', () => {
    expect((['mine', 'all', 'changed'] as const).map(part => daysOf(calendar, part).length)).toEqual([
      2, 3, 1,
    ])
  })
  it.each([
    ['2026-11-21', '今天'],
    ['2026-11-22', '明天'],
    ['2026-11-24', '周二'],
    ['2026-12-31', '12-31'],
    ['2027-01-01', '2027-01-01'],
  ])('says %s as %s', (on, words) => expect(whenOf(on, TODAY)).toBe(words))
  it('begins with the nearest day', () => {
    expect(nearestLine(calendar.days, TODAY)).toBe('最近的是周二，3,000.00 元到账')
    expect(nearestLine([day('2026-12-31')], TODAY)).toBe('最近的是 12-31，保证金暂退截止')
    expect(nearestLine([], TODAY)).toBeNull()
  })
  it('puts days under months, with the year when it is another', () => {
    expect(byMonth(calendar.days, TODAY).map(({ title, days }) => [title, days.length])).toEqual([
      ['11 月', 1],
      ['12 月', 1],
      ['2027 年 12 月', 1],
    ])
  })
  it('draws a hundred days in two lanes and counts what is later', () => {
    const ribbon = ribbonOf(calendar.days, TODAY)
    expect(ribbon.mine).toEqual([{ id: 'd-2026-11-24', shape: 'mine', left: 3 }])
    expect(ribbon.city).toEqual([{ id: 'd-2026-12-31', shape: 'closes', left: 40 }])
    expect(ribbon.months.map(({ word }) => word)).toEqual(['1 月', '2 月'])
    expect(ribbon.beyond).toBe(1)
  })
  it('becomes a calendar file whose lines are short enough, with nothing left unescaped', () => {
    const file = calendarFile([day('2026-12-31', { text: `第一，第二;第三,${'很长'.repeat(40)}` })], TODAY)
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    const unfolded = file.replace(/\r\n /g, '')
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231')
    expect(unfolded).toContain('DESCRIPTION:第一，第二\\;第三\\,')
    const octets = (line: string) => encodeURIComponent(line).replace(/%../g, '_').length
    expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75)
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })
})
