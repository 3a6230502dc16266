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

describe('the sandbox in its thread', () => {
  let database: TestDatabase
  const failures: unknown[] = []
  const open = (databaseUrl: string, idleMs = 60_000) =>
    threadedSandbox({
      program: join(__dirname, 'sandbox-thread.ts'),
      settings: { databaseUrl },
      idleMs,
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
    await register().deliver([MULAN], AT)
    const sandbox = open(database.appUrl)
    const found = await answered(() => sandbox.sideBySide(item, null, DAY))
    expect(found).toMatchObject({ size: 1, draft: { eligible: 1, undetermined: 0, fen: 3_860_400 } })
    expect(await sandbox.readiness('ENTERPRISE')).toEqual({ ready: true, loaded: 1 })
    const late = { value: true, department: 'development-reform', asOf: '2026-11-21' }
    await register().deliver([{ ...MULAN, facts: { 'enterprise.seriousDishonesty': late } }], AT)
    const after = await sandbox.figures([item, item], DAY)
    expect(after).toMatchObject([{ eligible: 0, ineligible: 1 }, { eligible: 0 }])
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
    // What could not be loaded is loaded with the next question.
    for (let turn = 0; turn < 3; turn++) expect(await sandbox.sideBySide(item, null, DAY)).toBeNull()
    await sandbox.close()
    const broken = threadedSandbox({
      program: join(__dirname, 'no-such-thread.ts'),
      settings: {},
      idleMs: 60_000,
      onFailed: error => failures.push(error),
    })
    await expect(broken.readiness('PERSON')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(failures).not.toEqual([])
  })
})
