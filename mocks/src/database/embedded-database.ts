import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { checkOwnership, clusterPaths, findCluster, markComplete, passwordsOf } from './cluster-folder'
import { initialiseCluster } from './initialise-cluster'
import { findPostgresBinaries } from './postgres-binaries'
import { stopPostmaster } from './postmaster'
import { APP_ROLE, createDatabase, DATABASE, ensureRoles, OWNER_ROLE } from './roles'
import { chooseRunAs, copyFolders, type RunAs } from './run-as'
import { adoptServer, startServer, superuserUrl } from './server'

export { StartFailure } from './start-failure'

/** A running PostgreSQL from npm and the ways in. */
export type EmbeddedDatabase = {
  port: number
  /** The unprivileged role's address: the BFF's DATABASE_URL. */
  appUrl: string
  /** The owner's address: for migrations. */
  ownerUrl: string
  /** The superuser's address: for the launcher and tests only. */
  adminUrl: string
  /** How it came up. */
  state: 'created' | 'started' | 'adopted'
  /** As whom it runs. */
  how: RunAs['how']
  /** Stops the server; its data stays. */
  stop(): Promise<void>
}

export type EmbeddedDatabaseOptions = {
  /** The folder kept between starts. */
  folder: string
  /** False only for tests: nothing is synced to disk. */
  durable?: boolean
  /** Told one sentence when something unusual was mended. */
  say?: (sentence: string) => void
  /** The ways root may try, in order. */
  ways?: RunAs['how'][]
}

const urlOf = (role: string, password: string, port: number, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`

const lastPort = (home: string): number | undefined => {
  const { complete } = clusterPaths(home)
  return existsSync(complete)
    ? (JSON.parse(readFileSync(complete, 'utf8')) as { port?: number }).port
    : undefined
}

/**
 * Brings up the database of the product: made on the first start, adopted when an earlier launcher was killed
 * and its server still runs, else started.
 * @throws StartFailure one sentence that says what to do
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { durable = true, say = () => undefined } = options
  const chosen = chooseRunAs(findPostgresBinaries(), options.folder, options.ways)
  const runAs = { ...chosen, home: realpathSync(chosen.home) }
  const { home } = runAs
  checkOwnership(home, runAs)
  const found = await findCluster(home, say)
  let port = found ? await adoptServer(home) : undefined
  const state = port ? 'adopted' : found ? 'started' : 'created'
  if (state === 'created') await initialiseCluster(runAs, durable)
  port ??= await startServer(runAs, durable, lastPort(home))
  const passwords = passwordsOf(home)
  const adminUrl = superuserUrl(home, port)
  if (state === 'created') {
    await ensureRoles(adminUrl, passwords)
    await createDatabase(adminUrl, DATABASE)
  }
  markComplete(home, { port })
  return {
    port,
    adminUrl,
    ownerUrl: urlOf(OWNER_ROLE, passwords.owner, port, DATABASE),
    appUrl: urlOf(APP_ROLE, passwords.app, port, DATABASE),
    state,
    how: runAs.how,
    stop: () => stopPostmaster(clusterPaths(home).cluster),
  }
}

/** Stops and deletes the database of this folder, wherever it had to be put. */
export async function removeEmbeddedDatabase(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  for (const home of [realpathSync(folder), ...copyFolders(folder)]) {
    if (!existsSync(home)) continue
    await stopPostmaster(clusterPaths(home).cluster)
    rmSync(home, { recursive: true, force: true })
  }
}
