import type { DataUse, DataUses } from '../../ports/data-uses'
import { dailyDataUses } from './daily-data-uses'

const look = (subjectId: string, actorId = 'clerk'): DataUse => ({
  ...{ subjectId, actorKind: 'STAFF', actorId, actorName: '王敏', what: '名称和约的时间' },
  ...{ purpose: '窗口接待预约', basis: 'CONSENT' },
})

describe('looks that come again by themselves', () => {
  let now: Date
  let written: string[]
  let fails: boolean
  const through: Pick<DataUses, 'record'> = {
    async record(uses) {
      if (fails) throw new Error('database away')
      written.push(...uses.map(({ subjectId, actorId }) => `${subjectId} ${actorId}`))
    },
  }
  beforeEach(() => {
    now = new Date('2026-11-21T02:00:00Z')
    written = []
    fails = false
  })

  it('are written at once, and once a day for each who looks', async () => {
    const uses = dailyDataUses(through, { now: () => now })
    await uses.record([look('a'), look('b'), look('a')])
    expect(written).toEqual(['a clerk', 'b clerk'])
    await uses.record([look('a'), look('c'), look('a', 'other')])
    expect(written.slice(2)).toEqual(['c clerk', 'a other'])
    now = new Date('2026-11-21T16:30:00Z')
    await uses.record([look('a')])
    expect(written.slice(4)).toEqual(['a clerk'])
  })
  it('are written the next time when it failed', async () => {
    const uses = dailyDataUses(through, { now: () => now })
    fails = true
    await expect(uses.record([look('a')])).rejects.toThrow('database away')
    fails = false
    await uses.record([look('a')])
    expect(written).toEqual(['a clerk'])
  })
})
