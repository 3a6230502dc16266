import { hasBegun, openDays, whyNoSlot } from './appointment'

const centre = {
  ...{ id: 'c', name: '朝阳区政务服务中心', region: '220104', address: '', phone: '', places: 2 },
  slots: ['08:30', '13:30'],
}
/** Weekends, and a holiday on Monday the 23rd. */
const calendar = {
  isWorkingDay: (day: string) =>
    ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && day !== '2026-11-23',
}
const FRIDAY_NOON = new Date('2026-11-20T12:00:00+08:00')

describe('slots of a window', () => {
  it('are what is left of today and the next working days, no holidays', () => {
    const open = openDays(calendar, centre, FRIDAY_NOON)
    expect(open.slice(0, 2)).toEqual([
      { day: '2026-11-20', slots: ['13:30'] },
      { day: '2026-11-24', slots: ['08:30', '13:30'] },
    ])
    expect(open).toHaveLength(10)
    expect(openDays(calendar, centre, new Date('2026-11-20T13:30:00+08:00'))[0]?.day).toBe('2026-11-24')
  })
  it.each([
    [{ day: '2026-11-20', slot: '13:30' }, null],
    [{ day: '2026-11-20', slot: '08:30' }, '已经过了'],
    [{ day: '2026-11-24', slot: '09:00' }, '不接待'],
    [{ day: '2026-11-23', slot: '08:30' }, '不上班'],
    [{ day: '2026-12-31', slot: '08:30' }, '太远'],
    [{ day: '2026-02-30', slot: '08:30' }, '约不了'],
  ])('%j: %s', (wanted, why) => {
    const said = whyNoSlot(calendar, centre, wanted, FRIDAY_NOON)
    if (why === null) expect(said).toBeNull()
    else expect(said).toMatch(why)
  })
  it('have begun at their minute', () => {
    expect(hasBegun('2026-11-20', '12:00', FRIDAY_NOON)).toBe(true)
    expect(hasBegun('2026-11-20', '12:01', FRIDAY_NOON)).toBe(false)
  })
})
