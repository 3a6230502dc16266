import { spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type EmbeddedDatabase,
  removeEmbeddedDatabase,
  StartFailure,
  startEmbeddedDatabase,
} from './embedded-database'
import { isAlive, readPostmaster } from './postmaster'
import { withClient } from './server'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-direct-lifecycle-'))
  folders.push(folder)
  return folder
}
const note = (database: EmbeddedDatabase, text: string) =>
  withClient(database.ownerUrl, async client => {
    await client.query('create table if not exists note (text text)')
    await client.query('insert into note values ($1)', [text])
  })
const notes = (database: EmbeddedDatabase) =>
  withClient(database.ownerUrl, async client => (await client.query('select text from note')).rows)
const postmasterOf = (folder: string) => readPostmaster(join(folder, 'cluster'))

afterAll(async () => {
  for (const folder of folders) await removeEmbeddedDatabase(folder)
})

describe('the embedded database', () => {
  it('syncs to disk, keeps its data and its port between starts, and its passwords to its owner', async () => {
    const folder = newFolder()
    const first = await startEmbeddedDatabase({ folder })
    expect(first.state).toBe('created')
    await note(first, '第一次')
    const settings = await withClient(first.adminUrl, client =>
      client.query(
        "select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding",
      ),
    )
    expect(settings.rows).toEqual([{ fsync: 'on', encoding: 'UTF8' }])
    await first.stop()
    expect(postmasterOf(folder)).toBeUndefined()
    const second = await startEmbeddedDatabase({ folder })
    expect([second.state, second.port]).toEqual(['started', first.port])
    expect(await notes(second)).toEqual([{ text: '第一次' }])
    expect(statSync(join(folder, 'passwords.json')).mode & 0o077).toBe(0)
    await second.stop()
  })

  it('adopts a healthy server that a killed launcher left behind', async () => {
    const folder = newFolder()
    const orphan = await startEmbeddedDatabase({ folder, durable: false })
    await note(orphan, '孤儿')
    const adopted = await startEmbeddedDatabase({ folder, durable: false })
    expect([adopted.state, adopted.port]).toEqual(['adopted', orphan.port])
    expect(await notes(adopted)).toEqual([{ text: '孤儿' }])
    const { pid } = postmasterOf(folder)!
    await adopted.stop()
    expect(isAlive(pid)).toBe(false)
  })

  it('recovers after the server itself was killed', async () => {
    const folder = newFolder()
    const killed = await startEmbeddedDatabase({ folder })
    await note(killed, '断电前')
    process.kill(postmasterOf(folder)!.pid, 'SIGKILL')
    const recovered = await startEmbeddedDatabase({ folder })
    expect(recovered.state).toBe('started')
    expect(await notes(recovered)).toEqual([{ text: '断电前' }])
    await recovered.stop()
  })

  it('does not harm a process that was given the pid of a dead server', async () => {
    const folder = newFolder()
    await (await startEmbeddedDatabase({ folder, durable: false })).stop()
    const cluster = join(folder, 'cluster')
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.ppid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`)
    const started = await startEmbeddedDatabase({ folder, durable: false })
    expect(started.state).toBe('started')
    expect(isAlive(process.ppid)).toBe(true)
    await started.stop()
  })

  it('moves a half-written data folder aside, in one sentence', async () => {
    const folder = newFolder()
    await (await startEmbeddedDatabase({ folder, durable: false })).stop()
    rmSync(join(folder, 'complete.json'))
    const said: string[] = []
    const again = await startEmbeddedDatabase({
      folder,
      durable: false,
      say: sentence => said.push(sentence),
    })
    expect(again.state).toBe('created')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/没有完成.*moved aside/)
    expect(readdirSync(folder).filter(name => name.startsWith('incomplete-'))).toHaveLength(1)
    await again.stop()
  })

  it('ends an initdb that outlived its launcher before it makes the folder again', async () => {
    const folder = newFolder()
    const program = `require(${JSON.stringify(join(__dirname, 'embedded-database.ts'))})
      .startEmbeddedDatabase({ folder: ${JSON.stringify(folder)}, durable: false })`
    const launcher = spawn(process.execPath, ['--import', 'tsx', '-e', program], { stdio: 'ignore' })
    while (!existsSync(join(folder, 'initdb.pid'))) await new Promise(resolve => setTimeout(resolve, 5))
    launcher.kill('SIGKILL')
    const database = await startEmbeddedDatabase({ folder, durable: false })
    expect(database.state).toBe('created')
    await note(database, '重来')
    expect(await notes(database)).toEqual([{ text: '重来' }])
    await database.stop()
  })

  it('refuses the data of another PostgreSQL version in one sentence', async () => {
    const folder = newFolder()
    await (await startEmbeddedDatabase({ folder, durable: false })).stop()
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '14\n')
    const refused = startEmbeddedDatabase({ folder, durable: false })
    await expect(refused).rejects.toThrow(StartFailure)
    await expect(refused).rejects.toThrow(/--reset/)
    expect(readFileSync(join(folder, 'cluster', 'PG_VERSION'), 'utf8')).toBe('14\n')
  })
})

if (process.getuid?.() === 0) {
  it("as root in somebody's checkout, as that somebody", async () => {
    const folder = newFolder()
    const nobody = { uid: 65534, gid: 65534 }
    chownSync(folder, nobody.uid, nobody.gid)
    const database = await startEmbeddedDatabase({ folder: join(folder, 'data'), durable: false })
    expect(database.how).toBe('owner')
    expect(statSync(join(folder, 'data/cluster')).uid).toBe(nobody.uid)
    await database.stop()
  })

  describe('as root, below a folder only root may enter', () => {
    it.each([
      ['user', [StartFailure.name]],
      // A container may forbid user namespaces.
      ['namespace', ['namespace', StartFailure.name]],
      ['copy', ['copy']],
    ] as const)('by way of %s', async (way, expected) => {
      const database = await startEmbeddedDatabase({
        folder: newFolder(),
        durable: false,
        ways: [way],
      }).catch((failure: StartFailure) => failure)
      expect(expected).toContain('how' in database ? database.how : database.name)
      if ('how' in database) {
        const client = await withClient(database.appUrl, app => app.query('select 1 as one'))
        expect(client.rows).toEqual([{ one: 1 }])
        await database.stop()
      }
    })
  })
}
