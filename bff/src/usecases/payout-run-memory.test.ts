import { Client } from 'pg'
import { NOW } from '../testing/case-world'
import { type PayoutRunWorld, payoutRunWorld } from '../testing/payout-run-world'

const LINES_A_FILE = 4

/** The most rows that a statement brought, and the longest value that one took, in characters. */
interface Most {
  rows: number
  value: number
}

const sizeOf = (value: unknown) =>
  typeof value === 'string' ? value.length : (JSON.stringify(value) ?? '').length

function watchStatements(): Most {
  const most: Most = { rows: 0, value: 0 }
  const query = Client.prototype.query as (...args: unknown[]) => unknown
  jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    const values = (args[0] as { values?: unknown[] }).values ?? (args[1] as unknown[] | undefined) ?? []
    if (Array.isArray(values)) most.value = Math.max(most.value, ...values.map(sizeOf))
    const answer = query.apply(this, args)
    if (answer instanceof Promise)
      void answer.then(
        ({ rows }: { rows?: unknown[] }) => {
          most.rows = Math.max(most.rows, rows?.length ?? 0)
        },
        () => undefined,
      )
    return answer
  } as never)
  return most
}

describe('a run as large as a city keeps no more in memory than a file', () => {
  let world: PayoutRunWorld
  let most: Most
  beforeEach(async () => {
    most = watchStatements()
    world = await payoutRunWorld(LINES_A_FILE)
    world.clock.at = NOW
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await world.close()
  })

  it.each([2, 5])('whatever a statement takes or brings is of one file, of %i files', async files => {
    const { run } = await world.preparedRun(files * LINES_A_FILE)
    await world.released(run.id)
    Object.assign(most, { rows: 0, value: 0 })
    await world.work()
    world.pass(20_000)
    await world.work()
    expect(await world.runs.get(run.id)).toMatchObject({ status: 'DONE', paidCount: files * LINES_A_FILE })
    expect(most.rows).toBe(LINES_A_FILE)
    // The longest of them: ids and words of every line of one file.
    expect(most.value).toBeGreaterThan(LINES_A_FILE * 36)
    expect(most.value).toBeLessThan(LINES_A_FILE * 400)
  })
})
