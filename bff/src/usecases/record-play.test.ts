import { sha256 } from '../adapters/digest/sha256'
import type { StaffActor } from '../domain/actor'
import { item } from '../eligibility/testing/item'
import type { EverybodyUses } from '../ports/data-uses'
import { recordPlay } from './record-play'

const staff = (staffId: string): StaffActor => ({
  kind: 'STAFF',
  staffId,
  name: '何静',
  department: 'human-resources',
  regionCode: '220100',
  roles: ['REVIEWER'],
})
const persons = item({ beneficiary: { kind: 'PERSON', text: '居民' } })

function recorder() {
  const uses: Parameters<EverybodyUses['recordForAll']>[1][number][] = []
  const kinds: string[] = []
  const clock = { at: new Date('2026-11-21T01:00:00Z'), now: () => clock.at }
  const register = { away: false }
  const play = recordPlay({
    clock,
    digest: sha256,
    dataUses: {
      async recordForAll(kind, more) {
        if (register.away) throw new Error('away')
        kinds.push(kind)
        uses.push(...more)
        return null
      },
    },
  })
  return { play, uses, kinds, clock, register }
}

describe('the record of a played draft', () => {
  it('is one a draft, a member of staff and a day, in words the people read', async () => {
    const { play, uses, kinds, clock } = recorder()
    await Promise.all([play(staff('s1'), persons, null), play(staff('s1'), persons, null)])
    expect(kinds).toEqual(['PERSON'])
    expect(uses[0]).toMatchObject({
      actorKind: 'STAFF',
      actorId: 's1',
      actorName: expect.stringContaining('何静'),
      purpose: `推演“${persons.name}”：只算全市的汇总，看不到个人`,
      basis: 'STATUTORY_DUTY',
    })
    await play(staff('s1'), persons, 'id: x')
    await play(staff('s1'), persons, 'id: x')
    expect(uses.map(({ purpose }) => purpose.includes('的草案'))).toEqual([false, true])
    await play(staff('s2'), persons, 'id: x')
    clock.at = new Date('2026-11-22T01:00:00Z')
    await play(staff('s1'), persons, null)
    expect(uses.map(({ actorId }) => actorId)).toEqual(['s1', 's1', 's2', 's1'])
  })
  it('leaves firms out: their data is no person’s', async () => {
    const { play, uses } = recorder()
    await play(staff('s1'), item(), null)
    expect(uses).toEqual([])
  })
  it('lets nobody play unrecorded', async () => {
    const { play, uses, register } = recorder()
    register.away = true
    await expect(play(staff('s1'), persons, null)).rejects.toThrow('away')
    register.away = false
    await play(staff('s1'), persons, null)
    expect(uses).toHaveLength(1)
  })
})
