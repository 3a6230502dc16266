import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { binariesBelow, type PostgresBinaries } from './postgres-binaries'
import { StartFailure } from './start-failure'

/** How PostgreSQL is run: as whom, through which wrapper, from which binaries and above which folder. */
export type RunAs = {
  how: 'self' | 'owner' | 'user' | 'namespace' | 'copy'
  binaries: PostgresBinaries
  /** The folder below which the cluster lives. */
  home: string
  identity: { uid?: number; gid?: number }
  /** Command put before the binary. */
  wrapper: string[]
  /** Who must own the data folder, seen from outside. */
  owner?: Identity
}

type Identity = { uid: number; gid: number }

const UNPRIVILEGED = ['postgres', 'nobody']
const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']

function lookUp(user: string): Identity | undefined {
  try {
    const number = (flag: string) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return undefined
  }
}

const works = (command: string[], identity: RunAs['identity'] = {}) =>
  spawnSync(command[0] as string, command.slice(1), {
    ...identity,
    cwd: '/',
    stdio: 'ignore',
    timeout: 10_000,
  }).status === 0

/** Gives a folder and all that is in it to its owner, when it is somebody else's. Only root can. */
export function giveTo(folder: string, owner: Identity): void {
  const stat = lstatSync(folder)
  if (stat.uid !== owner.uid) chownSync(folder, owner.uid, owner.gid)
  if (!stat.isDirectory()) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveTo(path, owner)
    else if (lstatSync(path).uid !== owner.uid) chownSync(path, owner.uid, owner.gid)
  }
}

/**
 * Makes a folder that belongs to whoever owns the folder around it, so that root working in somebody's checkout
 * leaves nothing behind that this somebody could not use.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { recursive: true })
  const { uid, gid } = lstatSync(dirname(folder))
  if (process.getuid?.() === 0) chownSync(folder, uid, gid)
}

function runsAs(how: 'owner' | 'user', binaries: PostgresBinaries, home: string, owner: Identity) {
  if (!works([binaries.postgres, '-V'], owner) || !works(['test', '-x', home], owner)) return undefined
  return { how, binaries, home, identity: owner, wrapper: [], owner } satisfies RunAs
}

/** As the owner of the checkout, when root works in somebody's; initdb wants a user the system knows. */
function asOwner(binaries: PostgresBinaries, home: string): RunAs | undefined {
  const { uid, gid } = lstatSync(home)
  if (uid === 0 || !works(['id', '-un', String(uid)])) return undefined
  return runsAs('owner', binaries, home, { uid, gid })
}

function asUnprivilegedUser(binaries: PostgresBinaries, home: string): RunAs | undefined {
  for (const user of UNPRIVILEGED) {
    const owner = lookUp(user)
    if (!owner || owner.uid === 0) continue
    const found = runsAs('user', binaries, home, owner)
    if (found) return found
  }
  return undefined
}

function inNamespace(binaries: PostgresBinaries, home: string): RunAs | undefined {
  if (!works([...NAMESPACE, binaries.postgres, '-V'])) return undefined
  return { how: 'namespace', binaries, home, identity: {}, wrapper: NAMESPACE, owner: { uid: 0, gid: 0 } }
}

/** Where a copy outside the checkout lives: binaries and data, found again by the name of `home`. */
export function copyFolders(home: string): string[] {
  const name = `policy-direct-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`
  return [join('/var/lib', name), join(tmpdir(), name)]
}

/** Copies the binaries where everybody may pass; the data goes beside them. */
function fromCopy(binaries: PostgresBinaries, folder: string): RunAs | undefined {
  const root = join(folder, 'postgres')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    if (lstatSync(folder).uid !== 0 || !lstatSync(folder).isDirectory()) return undefined
    chmodSync(folder, 0o755)
    if (!existsSync(join(root, 'bin', 'postgres')))
      cpSync(binaries.root, root, { recursive: true, verbatimSymlinks: true })
  } catch {
    return undefined
  }
  const found = asUnprivilegedUser(binariesBelow(root), folder)
  return found && { ...found, how: 'copy' }
}

/**
 * Decides how PostgreSQL can run here. It refuses to run as root, so root becomes the checkout's owner, an
 * unprivileged user, a user of
 * a private namespace, or an unprivileged user on a copy outside a folder that only root may enter.
 * @param home the folder below which the cluster shall live; created when missing
 * @throws StartFailure when none of the ways is open
 */
export function chooseRunAs(
  binaries: PostgresBinaries,
  home: string,
  ways: RunAs['how'][] = ['owner', 'user', 'namespace', 'copy'],
): RunAs {
  makeFolder(home)
  if (process.getuid?.() !== 0) return { how: 'self', binaries, home, identity: {}, wrapper: [] }
  const tries: Record<RunAs['how'], () => RunAs | undefined> = {
    self: () => undefined,
    owner: () => asOwner(binaries, home),
    user: () => asUnprivilegedUser(binaries, home),
    namespace: () => inNamespace(binaries, home),
    copy: () => {
      for (const folder of copyFolders(home)) {
        const found = fromCopy(binaries, folder)
        if (found) return found
      }
      return undefined
    },
  }
  for (const way of ways) {
    const found = tries[way]()
    if (found) return found
  }
  throw new StartFailure(
    'PostgreSQL 不能以 root 身份运行,也没有可用的普通用户:请换普通用户运行 npm start,或设置 DATABASE_URL。' +
      'PostgreSQL refuses to run as root and no unprivileged user can be used here; run npm start as an ordinary user or set DATABASE_URL.',
  )
}
