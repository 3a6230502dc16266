import { sampleItem } from '../adapters/contracts/sample-item'
import { memorySubjectFeed } from '../adapters/memory/subject-feed'
import { explainedPopulation } from '../domain/simulation/testing/explained-population'
import type { SubjectFeed } from '../ports/subject-feed'
import { MULAN } from '../testing/mulan'
import { keepSandbox } from './keep-sandbox'

const item = sampleItem()
const NOW = '2026-11-21'
const [LAST_YEAR, EARLIER] = ['2025-11-21', '2025-06-01']
const turn = () => new Promise(setImmediate)

interface City {
  loads: number
  /** Whether a loading waits for `letGo`. */
  held: boolean
  away: boolean
  letGo(): void
}

/** A city of six firms whose loading waits to be let go, and may break. */
function city() {
  const all = memorySubjectFeed()
  for (let at = 0; at < 6; at++)
    all.put('ENTERPRISE', { id: `firm-${at}`, regionCode: MULAN.regionCode, facts: MULAN.facts })
  const clock = { at: new Date('2026-11-21T01:00:00Z'), now: () => clock.at }
  const world: City = { loads: 0, held: false, away: false, letGo: () => undefined }
  const feed: SubjectFeed = {
    async *after(kind, mark) {
      if (mark === 0) world.loads += 1
      if (world.away) throw new Error('no database')
      for await (const batch of all.after(kind, mark)) {
        for (const subject of batch.subjects) yield { subjects: [subject], mark: batch.mark }
        if (world.held)
          await new Promise<void>(resolve => {
            world.letGo = resolve
          })
      }
    },
  }
  const failures: unknown[] = []
  const sandbox = keepSandbox({
    feed,
    population: explainedPopulation,
    clock,
    onFailed: error => void failures.push(error),
  })
  const wait = (ms: number) => {
    clock.at = new Date(clock.at.getTime() + ms)
  }
  return { sandbox, world, failures, wait }
}

describe('days of the past', () => {
  it('do not starve each other: one is loaded and asked before the next takes its place', async () => {
    const { sandbox, world } = city()
    world.held = true
    expect(await sandbox.replay(item, LAST_YEAR)).toBeNull()
    for (let poll = 0; poll < 5; poll++) {
      expect(await sandbox.replay(item, EARLIER)).toBeNull()
      expect(await sandbox.replay(item, LAST_YEAR)).toBeNull()
      await turn()
    }
    expect(world.loads).toBe(1)
    expect(await sandbox.readiness('ENTERPRISE', LAST_YEAR)).toEqual({ ready: false, loaded: 6 })
    world.held = false
    world.letGo()
    await turn()
    // Whoever waits for another day asks first: what is loaded stays for who it was loaded for.
    expect(await sandbox.replay(item, EARLIER)).toBeNull()
    expect(await sandbox.replay(item, LAST_YEAR)).toMatchObject({ size: 6 })
    expect(await sandbox.replay(item, EARLIER)).toBeNull()
    await turn()
    expect(await sandbox.replay(item, EARLIER)).toMatchObject({ size: 6 })
    expect(world.loads).toBe(2)
  })
  it('give way after a while when nobody asks for them any more', async () => {
    const { sandbox, world, wait } = city()
    expect(await sandbox.replay(item, LAST_YEAR)).toBeNull()
    await turn()
    wait(9_000)
    expect(await sandbox.replay(item, EARLIER)).toBeNull()
    expect(world.loads).toBe(1)
    wait(1_000)
    expect(await sandbox.replay(item, EARLIER)).toBeNull()
    await turn()
    expect(await sandbox.replay(item, EARLIER)).toMatchObject({ size: 6 })
  })
})

describe('a city that cannot be loaded', () => {
  it('is said to be so, and is not asked for again by every question', async () => {
    const { sandbox, world, failures, wait } = city()
    world.away = true
    expect(await sandbox.sideBySide(item, null, NOW)).toBeNull()
    expect(await sandbox.replay(item, LAST_YEAR)).toBeNull()
    await turn()
    for (let poll = 0; poll < 3; poll++) {
      await expect(sandbox.sideBySide(item, null, NOW)).rejects.toThrow('no database')
      await expect(sandbox.figures([item], NOW)).rejects.toThrow('no database')
      await expect(sandbox.readiness('ENTERPRISE')).rejects.toThrow('no database')
      await expect(sandbox.replay(item, LAST_YEAR)).rejects.toThrow('no database')
      await expect(sandbox.replay(item, EARLIER)).rejects.toThrow('no database')
    }
    expect([world.loads, failures.length]).toEqual([2, 2])
    world.away = false
    wait(10_000)
    expect(await sandbox.sideBySide(item, null, NOW)).toBeNull()
    expect(await sandbox.replay(item, LAST_YEAR)).toBeNull()
    await turn()
    expect(await sandbox.sideBySide(item, null, NOW)).toMatchObject({ size: 6 })
    expect(await sandbox.replay(item, LAST_YEAR)).toMatchObject({ size: 6 })
  })
})
