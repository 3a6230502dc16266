import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../src/database/free-port'
import { StartFailure } from '../src/database/start-failure'
import { readFlags } from './flags'
import { keysOf } from './keys'
import { lookAhead } from './launch'
import { occupy } from './occupancy'
import { choosePlaces } from './places'

const folder = mkdtempSync(join(tmpdir(), 'policy-direct-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('flags', () => {
  it('are few', () => {
    expect(readFlags([])).toEqual({ size: 'default', reset: false, build: true, help: false })
    expect(readFlags(['--size', 'city', '--reset', '--no-build'])).toMatchObject({
      size: 'city',
      reset: true,
      build: false,
    })
  })
  it.each([['--fast'], ['--size', 'huge'], ['please']])('%s is answered with the usage', (...words) => {
    expect(() => readFlags(words)).toThrow(StartFailure)
    expect(() => readFlags(words)).toThrow(/--size city/)
  })
})

describe('places', () => {
  it('says what to do when the public port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => holder.once('listening', resolve))
    const { port } = holder.address() as { port: number }
    await expect(choosePlaces({ PORT: String(port) })).rejects.toThrow(
      new RegExp(`端口 ${port} 已被占用.*PORT=${port + 10} npm start`),
    )
    await new Promise(resolve => holder.close(resolve))
  })
  it('refuses what is no port', async () => {
    await expect(choosePlaces({ PORT: 'eighty' })).rejects.toThrow(/PORT=eighty/)
    await expect(choosePlaces({ PORT: '70000' })).rejects.toThrow(StartFailure)
  })
  it('gives people the address they were told to be given', async () => {
    const port = await findFreePort()
    const places = await choosePlaces({ PORT: String(port), PUBLIC_URL: 'https://policy.example.cn/' })
    expect(places).toMatchObject({ host: '127.0.0.1', port, publicUrl: 'https://policy.example.cn' })
    expect(places.worldUrl).toBe(`http://127.0.0.1:${places.worldPort}`)
  })
})

describe('keys', () => {
  it('are made once, kept, and readable by their owner only', () => {
    const keys = keysOf(folder)
    expect(keys.PERSONAL_DATA_KEY).toMatch(/^[0-9a-f]{32}$/)
    expect(keys.BLIND_INDEX_KEY).toMatch(/^[0-9a-f]{64}$/)
    expect(keysOf(folder)).toEqual(keys)
    const { PUBLIC_LOG_KEY: _, ...older } = keys
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(older))
    expect(keysOf(folder)).toMatchObject({
      ...older,
      PUBLIC_LOG_KEY: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0)
  })
})

describe('occupancy', () => {
  it('forgets a launcher that is gone, whoever has its pid now', async () => {
    writeFileSync(
      join(folder, 'launcher.json'),
      JSON.stringify({ pid: process.ppid, children: [process.ppid] }),
    )
    const occupancy = await occupy(folder)
    occupancy.leave()
    expect(() => statSync(join(folder, 'launcher.json'))).toThrow()
  })
})

describe('before anything is built', () => {
  const { DATABASE_URL, PORT } = process.env
  afterEach(() => {
    Object.assign(process.env, { DATABASE_URL, PORT })
    for (const [name, value] of Object.entries({ DATABASE_URL, PORT }))
      if (value === undefined) delete process.env[name]
  })

  it('a database of one’s own is not forgotten by half', async () => {
    process.env.DATABASE_URL = 'postgres://policy_app@127.0.0.1/policy'
    await expect(lookAhead(folder, { reset: true })).rejects.toThrow(/不动 DATABASE_URL/)
  })
  it('a taken port is said at once, unless it may be a killed launcher’s', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => holder.once('listening', resolve))
    const root = mkdtempSync(join(tmpdir(), 'policy-direct-ahead-'))
    process.env.PORT = String((holder.address() as { port: number }).port)
    await expect(lookAhead(root, { reset: false })).rejects.toThrow(/已被占用/)
    mkdirSync(join(root, '.data'))
    writeFileSync(join(root, '.data/launcher.json'), JSON.stringify({ pid: process.ppid, children: [] }))
    await expect(lookAhead(root, { reset: false })).resolves.toBeUndefined()
    await new Promise(resolve => holder.close(resolve))
    rmSync(root, { recursive: true })
  })
})
