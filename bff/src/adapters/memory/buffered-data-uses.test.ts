import type { DataUse, DataUses } from '../../ports/data-uses'
import { bufferedDataUses } from './buffered-data-uses'

const use = (subjectId: string, purpose = '查看政策包'): DataUse => ({
  subjectId,
  actorKind: 'USER',
  actorId: 'u1',
  actorName: '李*',
  what: '各项政策用到的部门数据',
  purpose,
  basis: 'STATUTORY_DUTY',
})

describe('buffered data uses', () => {
  let now: Date
  let written: DataUse[]
  let fails: boolean
  const through: DataUses = {
    async record(uses) {
      if (fails) throw new Error('database away')
      written.push(...uses)
    },
    list: async () => [],
  }
  const open = () => bufferedDataUses(through, { now: () => now })
  beforeEach(() => {
    now = new Date('2026-11-21T02:00:00Z')
    written = []
    fails = false
  })

  it('writes what was recorded, in one batch', async () => {
    const uses = open()
    await uses.record([use('a')])
    await uses.record([use('b')])
    expect(written).toEqual([])
    expect(await uses.flush()).toBe(2)
    expect(written.map(({ subjectId }) => subjectId)).toEqual(['a', 'b'])
    expect(await uses.flush()).toBe(0)
  })
  it('records the same reading once a day', async () => {
    const uses = open()
    await uses.record([use('a'), use('a')])
    await uses.record([use('a'), use('a', '核定稳岗返还')])
    expect(await uses.flush()).toBe(2)
    now = new Date('2026-11-21T16:30:00Z')
    await uses.record([use('a')])
    expect(await uses.flush()).toBe(1)
  })
  it('loses nothing when writing fails', async () => {
    const uses = open()
    await uses.record([use('a')])
    fails = true
    await expect(uses.flush()).rejects.toThrow('database away')
    await uses.record([use('b')])
    fails = false
    expect(await uses.flush()).toBe(2)
    expect(written.map(({ subjectId }) => subjectId)).toEqual(['a', 'b'])
  })
})
