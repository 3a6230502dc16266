import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeEmbeddedDatabase, StartFailure } from '../src/database/embedded-database'
import { findFreePort } from '../src/database/free-port'
import { isAlive, readPostmaster } from '../src/database/postmaster'
import { withClient } from '../src/database/server'
import { type House, type HouseOptions, openHouse } from './house'

const root = join(__dirname, '../..')
let dataFolder: string
let options: HouseOptions
const said: string[] = []

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'policy-direct-house-'))
  const port = await findFreePort()
  const worldPort = await findFreePort()
  options = {
    root,
    dataFolder,
    places: {
      host: '127.0.0.1',
      port,
      publicUrl: `http://127.0.0.1:${port}`,
      worldPort,
      worldUrl: `http://127.0.0.1:${worldPort}`,
    },
    programs: { bff: 'mocks/launch/testing/small-platform.ts' },
    say: line => said.push(line),
  }
})
afterAll(async () => {
  await removeEmbeddedDatabase(join(dataFolder, 'postgres'))
  await rm(dataFolder, { recursive: true, force: true })
})

const databaseRuns = () => {
  const postmaster = readPostmaster(join(dataFolder, 'postgres/cluster'))
  return postmaster !== undefined && isAlive(postmaster.pid)
}

describe('the house', () => {
  let house: House
  afterEach(() => house?.stop())

  it('opens with database, migrations, outside world and platform, and closes without leftovers', async () => {
    house = await openHouse(options)
    const answer = await fetch(`${options.places.publicUrl}/x`).then(response => response.json())
    expect(answer).toMatchObject({ url: '/x', database: house.appUrl })
    const clock = await fetch(`${options.places.worldUrl}/control/clock`).then(response => response.json())
    expect(Date.parse((clock as { now: string }).now)).not.toBeNaN()
    const { rows } = await withClient(house.ownerUrl, client => client.query('select name from migration'))
    expect(rows.length).toBeGreaterThan(0)
    expect(said.join('\n')).toMatch(/新建 created[\s\S]*migrations[\s\S]*导入 1\/1/)
    const pids = [house.world.pid, house.bff().pid]
    await house.stop()
    expect(pids.map(isAlive)).toEqual([false, false])
    expect(databaseRuns()).toBe(false)
    expect(readFileSync(join(dataFolder, 'logs/bff.log'), 'utf8')).toContain('closing')
  })

  it('says which part broke, with its last lines', async () => {
    house = await openHouse(options)
    await fetch(`${options.places.publicUrl}/crash`).catch(() => undefined)
    await expect(house.broken).resolves.toMatch(/平台[\s\S]*the roof fell in/)
  })

  it('brings the platform back after a kill -9', async () => {
    house = await openHouse(options)
    const first = house.bff().pid
    await house.restartBff()
    expect(isAlive(first)).toBe(false)
    expect((await fetch(`${options.places.publicUrl}/readyz`)).status).toBe(200)
  })

  it('stops everything again when a part does not start', async () => {
    const opening = openHouse({ ...options, programs: { bff: 'mocks/launch/testing/no-platform.ts' } })
    await expect(opening).rejects.toThrow(/PUBLIC_URL is missing/)
    await expect(opening).rejects.toBeInstanceOf(StartFailure)
    expect(databaseRuns()).toBe(false)
  })

  it('names the database when it cannot be reached', async () => {
    const opening = openHouse({ ...options, databaseUrl: 'postgres://nobody@127.0.0.1:1/nowhere' })
    await expect(opening).rejects.toThrow(/DATABASE_URL/)
  })
})
