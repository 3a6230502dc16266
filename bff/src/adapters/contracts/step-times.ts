import { finishedSteps, type HappenedEvent } from '../../domain/step-times'
import type { StepTimes, TimedCase } from '../../ports/step-times'

export interface OpenStepTimes {
  times: StepTimes
  itemId: string
  /** A case of the item. */
  newCase(): Promise<string>
  /** These are the events of the case now, and it was left to be measured. */
  happened(entitlementId: string, events: readonly HappenedEvent[]): Promise<void>
}

/** Every day is worked. */
const calendar = { isWorkingDay: () => true }
const finished = ({ events, pauses }: TimedCase) => finishedSteps(events, pauses, calendar)
const event = (name: HappenedEvent['event'], revision: number, day: string): HappenedEvent => ({
  event: name,
  revision,
  at: new Date(`2026-11-${day}T10:00:00+08:00`),
})

/** What every store of step times must do; run on each adapter. */
export function stepTimesContract(name: string, open: () => Promise<OpenStepTimes>): void {
  describe(`times of steps: ${name}`, () => {
    let store: OpenStepTimes
    const way = [event('CONFIRM', 2, '02'), event('ARRIVE', 3, '04')]
    const history = (since = '2026-11-01') => store.times.history(store.itemId, 'TAP_TO_END', since)
    const measureAll = async () => {
      while ((await store.times.measure(2, finished)) > 0);
    }
    beforeAll(async () => {
      store = await open()
    })

    it('knows nothing before anything has finished', async () => {
      expect(await history()).toEqual([])
      const id = await store.newCase()
      await store.happened(id, way.slice(0, 1))
      await measureAll()
      expect(await history()).toEqual([])
      await store.happened(id, way)
      await measureAll()
      expect(await history()).toEqual([{ workingDays: 2, count: 1 }])
    })
    it('counts every finished step once, however often its case is left', async () => {
      const before = await history()
      const id = await store.newCase()
      const came = [...way, event('RETURN', 4, '10'), event('RETRY', 5, '12')]
      for (const until of [2, 2, 3, 4, 4]) {
        await store.happened(id, came.slice(0, until))
        await measureAll()
      }
      await store.happened(id, [...came, event('ARRIVE', 6, '17')])
      await measureAll()
      expect(before).toEqual([{ workingDays: 2, count: 1 }])
      expect(await history()).toEqual([{ workingDays: 2, count: 2 }])
      expect(await store.times.history(store.itemId, 'EXECUTION', '2026-11-01')).toEqual([
        { workingDays: 2, count: 2 },
        { workingDays: 5, count: 1 },
      ])
    })
    it('takes what several cases left a few at a time, and adds them up by days', async () => {
      for (const day of ['20', '20', '25']) {
        const id = await store.newCase()
        await store.happened(id, [event('CONFIRM', 2, '20'), event('ARRIVE', 3, day)])
      }
      expect(await store.times.measure(2, finished)).toBe(2)
      await measureAll()
      expect(await history('2026-11-18')).toEqual([
        { workingDays: 0, count: 2 },
        { workingDays: 5, count: 1 },
      ])
    })
    it('keeps items apart, and days before `since` out', async () => {
      expect(await store.times.history('another-item', 'TAP_TO_END', '2026-11-01')).toEqual([])
      expect(await history('2026-11-21')).toEqual([{ workingDays: 5, count: 1 }])
    })
  })
}
