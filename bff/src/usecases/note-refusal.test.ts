import { memoryRefusals } from '../adapters/memory/refusals'
import type { Actor } from '../domain/actor'
import { noteRefusals, type Refused } from './note-refusal'

const CLERK: Actor = {
  ...{ kind: 'STAFF', staffId: 'S1', name: '陆清', department: 'finance', regionCode: '220100' },
  roles: ['REVIEWER'],
}
const ONE: Refused = {
  actor: null,
  source: '10.0.0.1',
  door: 'POST /callbacks/bank',
  code: 'FORGED',
  reason: '签名不对',
}

function trail(refusals = memoryRefusals()) {
  const clock = { at: new Date('2026-11-21T01:41:00Z'), now: () => clock.at }
  const alarms: unknown[] = []
  const personalData = { index: (_kind: string, value: string) => Buffer.from(`keyed ${value.length}`) }
  const notes = noteRefusals({ refusals, clock, personalData, alarm: error => alarms.push(error) })
  const all = async () => {
    await notes.settled()
    return refusals.list(null, null, 10_000)
  }
  const later = (ms: number) => {
    clock.at = new Date(clock.at.getTime() + ms)
  }
  return { notes, alarms, all, later }
}

describe('the trail of refusals', () => {
  it('keeps who, at which door and why, and nothing that points at a person', async () => {
    const { notes, all } = trail()
    notes.note({
      ...{ actor: CLERK, door: 'decideReversal', code: 'FORBIDDEN', field: 'id', sent: '220104199308122841' },
      reason: '王*兰（尾号 0231，220104199308122841）这一笔是您提的。',
    })
    expect(await all()).toEqual([
      {
        ...{ number: 1, at: new Date('2026-11-21T01:41:00Z'), actorKind: 'STAFF', actorId: 'S1' },
        ...{ department: 'finance', door: 'decideReversal', code: 'FORBIDDEN', field: 'id', times: 1 },
        ...{ reason: '某人（尾号…，…）这一笔是您提的。', sent: Buffer.from('keyed 18') },
      },
    ])
  })
  it('a stranger fills no disk: beyond the bound it is counted, once, when the minute is over', async () => {
    const { notes, all, later } = trail()
    for (let n = 0; n < 1_000; n += 1) notes.note(ONE)
    notes.note({ ...ONE, source: '10.0.0.2' })
    expect(await all()).toHaveLength(31)
    expect(await notes.count()).toBe(0)
    later(60_000)
    expect(await notes.count()).toBe(1)
    expect((await all())[0]).toMatchObject({ times: 970, code: 'FORGED', actorKind: 'ANONYMOUS', sent: null })
    expect(await notes.count()).toBe(0)
    // The next minute begins anew.
    notes.note(ONE)
    expect(await all()).toHaveLength(33)
  })
  it('many strangers fill none either, and the next refusal brings the count along', async () => {
    const { notes, all, later } = trail()
    for (let n = 0; n < 2_000; n += 1) notes.note({ ...ONE, source: `10.0.0.${n}` })
    expect(await all()).toHaveLength(600)
    later(60_000)
    notes.note(ONE)
    const rows = await all()
    expect(rows).toHaveLength(602)
    expect(rows.reduce((sum, { times }) => sum + times, 0)).toBe(2_001)
  })
  it('at the end of the process the minute under way is counted too', async () => {
    const { notes, all } = trail()
    for (let n = 0; n < 40; n += 1) notes.note(ONE)
    expect(await notes.count(true)).toBe(1)
    expect((await all())[0]!.times).toBe(10)
  })
  it('what cannot be written is an alarm and nothing else', async () => {
    const broken = { ...memoryRefusals(), add: () => Promise.reject(new Error('away')) }
    const { notes, alarms } = trail(broken)
    expect(() => notes.note(ONE)).not.toThrow()
    await notes.settled()
    expect(alarms).toEqual([new Error('away')])
  })
})
