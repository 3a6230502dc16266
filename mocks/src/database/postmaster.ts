import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a running PostgreSQL writes into `postmaster.pid` of its data folder. */
export type Postmaster = { pid: number; dataFolder: string; port: number }

/** Reads `postmaster.pid`; undefined when there is none or it is cut short. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
  const file = join(dataFolder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, folder, , port] = readFileSync(file, 'utf8').split('\n')
  if (!Number(pid) || !folder) return undefined
  return { pid: Number(pid), dataFolder: folder, port: Number(port) || 0 }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** The command line of a process, '' when it is gone. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    } catch {
      return ''
    }
  }
}

/** Whether the process is a PostgreSQL on exactly this data folder: a pid alone may have been given away. */
export function isPostgresOn(pid: number, dataFolder: string): boolean {
  const command = commandOf(pid)
  return isAlive(pid) && /postgres/.test(command) && `${command.trimEnd()} `.includes(`${dataFolder} `)
}

/** Waits until a process is gone; false when patience ends first. */
export async function ended(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > until) return false
    await pause(20)
  }
  return true
}

/**
 * Stops the PostgreSQL on this data folder, if one runs: a fast shutdown, then an immediate one.
 * Resolves when it is gone; does nothing to a process that is not ours.
 */
export async function stopPostmaster(dataFolder: string): Promise<void> {
  const postmaster = readPostmaster(dataFolder)
  if (!postmaster) return
  const { pid } = postmaster
  if (isPostgresOn(pid, dataFolder)) {
    for (const [signal, patience] of [
      ['SIGINT', 20_000],
      ['SIGQUIT', 10_000],
    ] as const) {
      try {
        process.kill(pid, signal)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
      if (await ended(pid, patience)) break
    }
  }
  // Left behind by kill -9 or a power cut; PostgreSQL would refuse to start if the pid was given away since.
  if (!isPostgresOn(pid, dataFolder)) rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
}
