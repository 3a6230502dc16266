import { spawn } from 'node:child_process'
import { chownSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterPaths, makeClusterFolder, passwordsOf } from './cluster-folder'
import { giveTo, type RunAs } from './run-as'
import { StartFailure } from './start-failure'

/**
 * Collation comes from PostgreSQL's own C.UTF-8, the same on every system. The character classes that pg_trgm
 * asks for still come from the operating system: under plain C it sees no Chinese letter at all.
 */
const CHARACTER_TYPES =
  process.platform === 'darwin' ? ['C.UTF-8', 'UTF-8', 'en_US.UTF-8'] : ['C.UTF-8', 'C.utf8', 'en_US.UTF-8']

type Finished = { code: number | null; output: string }

function run(runAs: RunAs, args: string[]): Promise<Finished> {
  const command = [...runAs.wrapper, runAs.binaries.initdb, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(command[0] as string, command.slice(1), {
      ...runAs.identity,
      cwd: '/',
      // A group of its own, so that the next start can end all of it.
      detached: true,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    writeFileSync(clusterPaths(runAs.home).initdbPid, String(child.pid))
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', code => resolve({ code, output }))
  })
}

/**
 * Runs initdb: UTF8, C.UTF-8, passwords required on loopback, a random superuser password.
 * @param durable whether files are synced to disk (false for tests only)
 * @throws StartFailure with the last lines of initdb
 */
export async function initialiseCluster(runAs: RunAs, durable: boolean): Promise<void> {
  const { home, owner } = runAs
  const { cluster } = clusterPaths(home)
  const passwordFile = join(home, 'initdb-password')
  writeFileSync(passwordFile, `${passwordsOf(home).superuser}\n`, { mode: 0o600 })
  makeClusterFolder(home)
  if (owner) {
    giveTo(cluster, owner)
    chownSync(passwordFile, owner.uid, owner.gid)
  }
  let last: Finished = { code: 1, output: '' }
  try {
    for (const characterType of CHARACTER_TYPES) {
      last = await run(runAs, [
        `--pgdata=${cluster}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        `--lc-ctype=${characterType}`,
        ...(durable ? [] : ['--no-sync']),
      ])
      if (last.code === 0) return
      if (!/invalid locale name/.test(last.output)) break
      for (const entry of readdirSync(cluster)) rmSync(join(cluster, entry), { recursive: true })
    }
  } finally {
    for (const file of [passwordFile, clusterPaths(home).initdbPid]) rmSync(file, { force: true })
  }
  const lines = last.output.trim().split('\n').slice(-4).join(' ')
  throw new StartFailure(
    `内置 PostgreSQL 建库失败:${lines} 请检查磁盘空间与权限,或设置 DATABASE_URL。` +
      'initdb failed; check disk space and permissions, or set DATABASE_URL.',
  )
}
