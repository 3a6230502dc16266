import { join } from 'node:path'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresSubjectRegister } from '../adapters/postgres/subject-register'
import { openTestDatabase, type TestDatabase } from '../adapters/postgres/test-database'
import { countingIds } from '../adapters/testing/counting-ids'
import { plainPersonalData } from '../adapters/testing/plain-personal-data'
import { threadedSandbox } from '../adapters/worker-thread/sandbox'
import { MULAN } from '../testing/mulan'

const DAY = '2026-11-21'
const AT = new Date('2026-11-21T01:00:00Z')
const item = sampleItem()
/** Fewer than five would not be told of. */
const firms = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...MULAN, identifier: `91220104MA0Y1A${at}B3C` }))

describe('the sandbox in its thread', () => {
  let database: TestDatabase
  const failures: unknown[] = []
  const open = (databaseUrl: string, idleMs = 60_000) =>
    threadedSandbox({
      program: join(__dirname, 'sandbox-thread.ts'),
      settings: { databaseUrl },
      idleMs,
      heapMb: 512,
      onFailed: error => failures.push(error),
    })
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  const register = () =>
    postgresSubjectRegister(database.db, { personalData: plainPersonalData, ids: countingIds() })

  /** Asks until it is loaded. */
  async function answered<Value>(ask: () => Promise<Value | null>): Promise<Value> {
    for (;;) {
      const value = await ask()
      if (value !== null) return value
    }
  }

  it('loads the city when asked, answers sums, and takes changes in', async () => {
    await register().deliver(firms(10), AT)
    const sandbox = open(database.appUrl)
    const found = await answered(() => sandbox.sideBySide(item, null, DAY))
    expect(found).toMatchObject({ size: 10, draft: { eligible: 10, undetermined: 0, fen: 40_000_000 } })
    expect(await sandbox.readiness('ENTERPRISE')).toEqual({ ready: true, loaded: 10 })
    const late = { value: true, department: 'development-reform', asOf: '2026-11-21' }
    const dishonest = firms(5).map(firm => ({ ...firm, facts: { 'enterprise.seriousDishonesty': late } }))
    await register().deliver(dishonest, AT)
    const after = await sandbox.figures([item, item], DAY)
    expect(after).toMatchObject([{ eligible: 5, ineligible: 5 }, { eligible: 5 }])
    await sandbox.close()
  })
  it('ends when nobody asks, and begins anew', async () => {
    const sandbox = open(database.appUrl, 20)
    const first = sandbox.readiness('PERSON').catch(error => error)
    expect(sandbox.awake()).toBe(true)
    await first
    while (sandbox.awake()) await new Promise(setImmediate)
    const again = sandbox.readiness('PERSON').catch(error => error)
    expect(sandbox.awake()).toBe(true)
    await again
    await sandbox.close()
    expect(sandbox.awake()).toBe(false)
  })
  it('says in words that it cannot answer, when its database is away', async () => {
    const nowhere = new URL(database.appUrl)
    nowhere.pathname = '/not_there'
    const sandbox = open(nowhere.href)
    // The first questions find it loading; then everybody is told.
    await expect(answered(() => sandbox.sideBySide(item, null, DAY))).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: expect.stringContaining('沙盘现在连不上'),
    })
    await expect(sandbox.readiness('ENTERPRISE')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(failures.map(String)).toEqual([expect.stringContaining('not_there')])
    await sandbox.close()
    const broken = threadedSandbox({
      program: join(__dirname, 'no-such-thread.ts'),
      settings: {},
      idleMs: 60_000,
      heapMb: 512,
      onFailed: error => failures.push(error),
    })
    await expect(broken.readiness('PERSON')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(failures).toHaveLength(2)
  })
  it('ends alone when it holds more than it may, and says so', async () => {
    const greedy = threadedSandbox({
      program: join(__dirname, 'sandbox-thread.ts'),
      settings: { databaseUrl: database.appUrl },
      idleMs: 60_000,
      heapMb: 8,
      onFailed: error => failures.push(error),
    })
    await expect(greedy.readiness('PERSON')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(String(failures.at(-1))).toContain('memory')
    expect(greedy.awake()).toBe(false)
  })
})
