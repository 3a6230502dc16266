import { aheadOf } from './stage'

const at = (time: string) => Date.parse(`2026-11-22T${time}+08:00`)
const HOUR_MS = 3_600_000

describe('a stage is opened by day', () => {
  it('leaves the clock alone by day, and goes on to ten in the morning from the evening and the night', () => {
    expect(['08:00:00', '12:30:00', '18:59:59'].map(time => aheadOf(at(time)))).toEqual([0, 0, 0])
    expect(aheadOf(at('19:00:00'))).toBe(15 * HOUR_MS)
    expect(aheadOf(at('00:00:00'))).toBe(10 * HOUR_MS)
    expect(aheadOf(at('07:30:00'))).toBe(2.5 * HOUR_MS)
  })
})
