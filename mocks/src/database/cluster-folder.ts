import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, ended, stopPostmaster } from './postmaster'
import type { RunAs } from './run-as'
import { StartFailure } from './start-failure'

/** The passwords of one cluster; made once, kept in a file only its owner can read. */
export type Passwords = { superuser: string; owner: string; app: string }

/** Where the parts of one cluster lie below its home folder. */
export const clusterPaths = (home: string) => ({
  cluster: join(home, 'cluster'),
  complete: join(home, 'complete.json'),
  passwords: join(home, 'passwords.json'),
  log: join(home, 'server.log'),
  initdbPid: join(home, 'initdb.pid'),
})

/** The PostgreSQL major version of the embedded server. */
export const POSTGRES_MAJOR = '17'

/** Reads the cluster's passwords, making them on first use. */
export function passwordsOf(home: string): Passwords {
  const file = clusterPaths(home).passwords
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  const secret = () => randomBytes(24).toString('base64url')
  const made = { superuser: secret(), owner: secret(), app: secret() }
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return made
}

/** Says that the cluster has been set up to the end; without it the folder counts as half-written. */
export function markComplete(home: string, marker: object): void {
  const { complete } = clusterPaths(home)
  writeFileSync(`${complete}.new`, JSON.stringify(marker))
  renameSync(`${complete}.new`, complete)
}

/** Ends an initdb whose launcher was killed: when it gives up it empties the folder by name, whoever owns it then. */
async function endInitdb(home: string): Promise<void> {
  const { cluster, initdbPid } = clusterPaths(home)
  if (!existsSync(initdbPid)) return
  const pid = Number(readFileSync(initdbPid, 'utf8'))
  if (pid > 0 && commandOf(pid).includes(`--pgdata=${cluster} `)) {
    process.kill(-pid, 'SIGKILL')
    await ended(pid, 5_000)
  }
  rmSync(initdbPid, { force: true })
}

/**
 * Whether a usable cluster is there. A half-written one (set-up killed half-way) is moved aside, never deleted.
 * @param say told one sentence when something was moved aside
 * @throws StartFailure when the cluster belongs to another PostgreSQL version
 */
export async function findCluster(home: string, say: (sentence: string) => void): Promise<boolean> {
  const { cluster, complete, passwords } = clusterPaths(home)
  if (!existsSync(cluster)) return false
  const versionFile = join(cluster, 'PG_VERSION')
  if (existsSync(complete) && existsSync(versionFile) && existsSync(passwords)) {
    const version = readFileSync(versionFile, 'utf8').trim()
    if (version === POSTGRES_MAJOR) return true
    throw new StartFailure(
      `${cluster} 是 PostgreSQL ${version} 的数据,本程序使用 ${POSTGRES_MAJOR}:请移走该文件夹,或运行 npm start -- --reset。` +
        `The data folder belongs to PostgreSQL ${version}, not ${POSTGRES_MAJOR}; move it away or run npm start -- --reset.`,
    )
  }
  await endInitdb(home)
  await stopPostmaster(cluster)
  const aside = join(home, `incomplete-${new Date().toISOString().replaceAll(':', '-')}`)
  renameSync(cluster, aside)
  say(
    `上次建库没有完成,半成品已移到 ${aside},现在重新建库。` +
      `The last set-up did not finish; its folder was moved aside and a new database is being made.`,
  )
  return false
}

/** Checks that an ordinary user is not standing before somebody else's data (made by root, say). */
export function checkOwnership(home: string, runAs: RunAs): void {
  const uid = process.getuid?.()
  if (uid === undefined || uid === 0) return
  const { cluster, passwords } = clusterPaths(home)
  const foreign = [home, cluster, passwords].find(path => existsSync(path) && statSync(path).uid !== uid)
  if (foreign === undefined) return
  throw new StartFailure(
    `${foreign} 属于另一个用户(可能曾用 root 运行过):请运行 sudo chown -R ${uid} ${runAs.home} 后重试。` +
      `This folder belongs to another user; run: sudo chown -R ${uid} ${runAs.home}`,
  )
}

/** Makes the empty cluster folder, owned by whoever PostgreSQL will run as. */
export function makeClusterFolder(home: string): string {
  const { cluster } = clusterPaths(home)
  mkdirSync(cluster, { mode: 0o700 })
  return cluster
}
