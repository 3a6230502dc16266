import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterPaths } from './cluster-folder'
import { startEmbeddedDatabase } from './embedded-database'
import { isAlive, stopPostmaster } from './postmaster'
import { createDatabase } from './roles'
import { withClient } from './server'

/** A throw-away PostgreSQL for one test run, with the roles of the product. Its template `postgres` is empty. */
export type TestServer = { adminUrl: string; ownerUrl: string; appUrl: string; stop(): Promise<void> }

/** A database of one test file. */
export type TestDatabase = {
  name: string
  /** The unprivileged role, as the BFF connects. */
  appUrl: string
  /** The owner of the tables. */
  ownerUrl: string
  /** The superuser. */
  adminUrl: string
  drop(): Promise<void>
}

/** Environment variable by which one run's processes find their common server. */
export const TEST_SERVER_VARIABLE = 'POLICY_DIRECT_TEST_SERVER'
const PREFIX = 'policy-direct-test-'

/** Ends what a killed test run left behind: its folder is named after the process that started it. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(entry => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0])
    if (!pid || isAlive(pid)) continue
    const folder = join(tmpdir(), name)
    try {
      await stopPostmaster(clusterPaths(folder).cluster)
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's run, or another sweep at the same moment.
    }
  }
}

/**
 * Starts the PostgreSQL of a test run, or joins the one that the run's parent has started.
 * `stop()` of a joined server does nothing.
 */
export async function startTestDatabase(): Promise<TestServer> {
  const joined = process.env[TEST_SERVER_VARIABLE]
  if (joined) return { ...(JSON.parse(joined) as Omit<TestServer, 'stop'>), stop: async () => undefined }
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // mkdtemp makes 0700; an unprivileged PostgreSQL must pass through, and the secrets inside are 0600 each.
  rmSync(folder, { recursive: true })
  mkdirSync(folder, { mode: 0o755 })
  const server = await startEmbeddedDatabase({ folder, durable: false })
  return {
    adminUrl: server.adminUrl,
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const onDatabase = (url: string, name: string) => {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

const databaseExists = (adminUrl: string, name: string) =>
  withClient(adminUrl, async client => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    return rowCount === 1
  })

/** The lock under which one process makes the template while the others of the run wait. */
const TEMPLATE_LOCK = 779_1012

/**
 * A fresh database with the migrations applied, copied from a template that is made once in a run.
 * @param migrate applies the migrations as the owner; its answer is not used
 * @param template one name per distinct `migrate`
 */
export async function createDatabaseFromTemplate(
  migrate: (connectionString: string) => Promise<unknown>,
  template = 'migrated',
): Promise<TestDatabase> {
  const server = await startTestDatabase()
  const { adminUrl } = server
  const templateName = `template_${template}`
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(adminUrl, async client => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    if (!(await databaseExists(adminUrl, templateName))) {
      const building = `building_${name}`
      await createDatabase(adminUrl, building)
      await migrate(onDatabase(server.ownerUrl, building))
      await client.query(`alter database ${building} rename to ${client.escapeIdentifier(templateName)}`)
    }
    // Copying needs the template to itself, so it happens under the lock too (about 30 ms).
    await createDatabase(adminUrl, name, templateName)
  })
  return {
    name,
    appUrl: onDatabase(server.appUrl, name),
    ownerUrl: onDatabase(server.ownerUrl, name),
    adminUrl: onDatabase(adminUrl, name),
    drop: async () => {
      await withClient(adminUrl, client => client.query(`drop database if exists ${name} with (force)`))
      await server.stop()
    },
  }
}
