import fc from 'fast-check'
import { sampleItem } from '../adapters/contracts/sample-item'
import { ENTITLEMENT_STATUSES, ON_ITS_WAY } from './entitlement'
import {
  awaitedStep,
  type DayCount,
  expectedInWords,
  expectedTime,
  FEWEST_FINISHED,
  limitOf,
} from './expected-time'

const history = (...counts: [number, number][]): DayCount[] =>
  counts.map(([workingDays, count]) => ({ workingDays, count }))
const words = (limit: number | null, ...counts: [number, number][]) =>
  expectedInWords(expectedTime('TAP_TO_END', history(...counts), limit), '到账')

describe('what one may expect', () => {
  it.each<[string, number | null, [number, number][]]>([
    ['近半年还没有办完的，一般要几天还说不准', 5, []],
    ['近半年办完的不到 20 件，一般要几天还说不准', 5, [[1, 19]]],
    ['一般当天到账', 5, [[0, 20]]],
    [
      '一般当天到账，慢的 3 个工作日',
      5,
      [
        [0, 15],
        [3, 5],
      ],
    ],
    [
      '一般 2 个工作日到账，慢的 5 个工作日',
      5,
      [
        [2, 60],
        [5, 40],
      ],
    ],
    [
      '一般 2 个工作日到账',
      null,
      [
        [2, 95],
        [30, 5],
      ],
    ],
    [
      '一般 2 个工作日到账，慢的 30 个工作日',
      null,
      [
        [2, 85],
        [30, 15],
      ],
    ],
    [
      '一般 2 个工作日到账，承诺 5 个工作日内到账，近半年有超过的',
      5,
      [
        [2, 85],
        [6, 15],
      ],
    ],
    [
      '承诺 5 个工作日内到账，近半年一半以上超过了',
      5,
      [
        [2, 10],
        [7, 20],
      ],
    ],
  ])('%s', (said, limit, counts) => {
    expect(words(limit, ...counts)).toBe(said)
  })
  it('is a day somebody really waited, half and nine tenths by nearest rank', () => {
    expect(expectedTime('EXECUTION', history([4, 10], [1, 90]), 3)).toEqual({
      ...{ step: 'EXECUTION', usualDays: 1, slowDays: 1, limitDays: 3, counted: 100 },
    })
    expect(expectedTime('EXECUTION', history([4, 11], [1, 89]), 3)).toMatchObject({ slowDays: 4 })
  })
  it('never offers anything beyond the promise, and says nothing of the usual from too few', () => {
    const someHistory = fc.uniqueArray(
      fc.record({ workingDays: fc.integer({ min: 0, max: 60 }), count: fc.integer({ min: 1, max: 50 }) }),
      { selector: one => one.workingDays, maxLength: 8 },
    )
    fc.assert(
      fc.property(someHistory, fc.integer({ min: 1, max: 30 }), (counts, limit) => {
        const time = expectedTime('TAP_TO_END', counts, limit)
        const said = expectedInWords(time, '到账')
        const offered = [...said.matchAll(/(\d+) 个工作日/g)].map(([, days]) => Number(days))
        expect(offered.every(days => days <= limit)).toBe(true)
        expect(time.usualDays === null).toBe(time.counted < FEWEST_FINISHED)
        if (time.usualDays !== null) expect(time.usualDays).toBeLessThanOrEqual(time.slowDays ?? -1)
      }),
    )
  })
  it('promises what the item promises, or nothing', () => {
    const step = (stage: 'PUBLIC_NOTICE' | 'EXECUTION', promisedDays?: number) => ({
      ...{ stage, name: stage, actor: '', description: '' },
      ...(promisedDays === undefined ? {} : { promisedDays }),
    })
    const item = (...steps: ReturnType<typeof step>[]) => sampleItem({ steps })
    expect(limitOf(item(step('PUBLIC_NOTICE', 5), step('EXECUTION', 3)), 'TAP_TO_END')).toBe(8)
    expect(limitOf(item(step('PUBLIC_NOTICE'), step('EXECUTION', 3)), 'TAP_TO_END')).toBeNull()
    expect(limitOf(item(step('EXECUTION', 3)), 'PUBLIC_NOTICE')).toBeNull()
  })
  it('is told to everybody who waits for an office, and to nobody else: how soon a pool is filled nobody knows', () => {
    for (const status of ENTITLEMENT_STATUSES)
      expect([status, awaitedStep(status) !== null]).toEqual([
        status,
        // When a pool has money again is nobody's pace.
        status === 'OFFERED' || (ON_ITS_WAY.has(status) && status !== 'QUEUED'),
      ])
  })
})
