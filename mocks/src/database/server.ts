import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { clusterPaths, passwordsOf } from './cluster-folder'
import { findFreePort } from './free-port'
import { isAlive, isPostgresOn, readPostmaster, stopPostmaster } from './postmaster'
import { giveTo, type RunAs } from './run-as'
import { StartFailure } from './start-failure'

const LOG_LIMIT_BYTES = 8_000_000
const PATIENCE_MS = 60_000

/** The superuser's address of a cluster; only the launcher and the test set-up use it. */
export const superuserUrl = (home: string, port: number, database = 'postgres') =>
  `postgres://postgres:${passwordsOf(home).superuser}@127.0.0.1:${port}/${database}`

/** Runs one piece of work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function answersFor(home: string, port: number): Promise<boolean> {
  try {
    return await withClient(superuserUrl(home, port), async client => {
      const { rows } = await client.query<{ folder: string }>(
        "select current_setting('data_directory') as folder",
      )
      return rows[0]?.folder === clusterPaths(home).cluster
    })
  } catch {
    return false
  }
}

/**
 * The port of a healthy server already running on this cluster (left behind by kill -9), else undefined after
 * stopping whatever is left of it.
 */
export async function adoptServer(home: string): Promise<number | undefined> {
  const { cluster } = clusterPaths(home)
  const left = readPostmaster(cluster)
  if (left && isPostgresOn(left.pid, cluster) && (await answersFor(home, left.port))) return left.port
  await stopPostmaster(cluster)
  return undefined
}

function settings(port: number, durable: boolean): string[] {
  const chosen: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    // A socket's path may have 107 letters at most, and a checkout's path may be longer than that.
    unix_socket_directories: '',
    max_connections: 120,
    shared_buffers: durable ? '256MB' : '64MB',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    max_wal_size: '2GB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function openLog(file: string): number {
  try {
    if (statSync(file).size > LOG_LIMIT_BYTES) truncateSync(file)
  } catch {
    // First start: there is no log yet.
  }
  return openSync(file, 'a', 0o600)
}

async function startOnce(runAs: RunAs, port: number, durable: boolean): Promise<boolean> {
  const { cluster, log } = clusterPaths(runAs.home)
  const descriptor = openLog(log)
  const command = [...runAs.wrapper, runAs.binaries.postgres, '-D', cluster, ...settings(port, durable)]
  // Detached: Ctrl-C in the terminal must reach the BFF first, the database last.
  const child = spawn(command[0] as string, command.slice(1), {
    ...runAs.identity,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', descriptor, descriptor],
  })
  closeSync(descriptor)
  let failed = false
  child.once('error', () => {
    failed = true
  })
  child.once('exit', () => {
    failed = true
  })
  child.unref()
  const until = Date.now() + PATIENCE_MS
  while (!failed && Date.now() < until) {
    if (await answersFor(runAs.home, port)) return true
    await pause(25)
  }
  if (!failed && child.pid && isAlive(child.pid)) await stopPostmaster(cluster)
  return false
}

/**
 * Starts PostgreSQL on an initialised cluster and waits until it answers.
 * @param preferredPort used when it is free
 * @returns the port
 * @throws StartFailure with the last lines of the server's log
 */
export async function startServer(runAs: RunAs, durable: boolean, preferredPort?: number): Promise<number> {
  const { cluster, log } = clusterPaths(runAs.home)
  if (runAs.owner) giveTo(cluster, runAs.owner)
  // The port can be taken between the probe and the start; backends of a killed server may need a moment to end.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const port = await findFreePort(attempt === 0 ? preferredPort : undefined)
    if (await startOnce(runAs, port, durable)) return port
    await pause(250 * (attempt + 1))
  }
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-4).join(' | ')
  throw new StartFailure(
    `内置 PostgreSQL 没有启动:${lines} 详情见 ${log};也可以设置 DATABASE_URL。` +
      `The embedded PostgreSQL did not start; see ${log} or set DATABASE_URL.`,
  )
}
