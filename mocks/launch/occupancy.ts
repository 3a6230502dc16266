import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive } from '../src/database/postmaster'
import { makeFolder } from '../src/database/run-as'
import { StartFailure } from '../src/database/start-failure'

type Record_ = { pid: number; url?: string; children: number[] }

/** The one launcher that works on a data folder. */
export type Occupancy = {
  /** Notes who was started, for the next launcher in case this one is killed. */
  note(url: string, children: number[]): void
  leave(): void
}

const CHILD = /follow-parent\.cjs/
const LAUNCHER = /start\.mjs/

function read(file: string): Record_ | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record_
  } catch {
    return undefined
  }
}

async function endLeftovers(children: number[]): Promise<void> {
  for (const pid of children) {
    // A pid may have been given to somebody else since.
    if (!isAlive(pid) || !CHILD.test(commandOf(pid))) continue
    process.kill(pid, 'SIGTERM')
    const until = Date.now() + 16_000
    while (isAlive(pid) && Date.now() < until) await new Promise(resolve => setTimeout(resolve, 50))
    if (isAlive(pid) && CHILD.test(commandOf(pid))) process.kill(pid, 'SIGKILL')
  }
}

const fileIn = (dataFolder: string) => join(dataFolder, 'launcher.json')

/**
 * Whoever was noted last in the data folder, gone by now.
 * @throws StartFailure when that launcher is still at work
 */
export function lastOccupant(dataFolder: string): Record_ | undefined {
  const file = fileIn(dataFolder)
  const previous = existsSync(file) ? read(file) : undefined
  if (
    previous &&
    previous.pid !== process.pid &&
    isAlive(previous.pid) &&
    LAUNCHER.test(commandOf(previous.pid))
  )
    throw new StartFailure(
      `系统已经在运行(${previous.url ?? '正在启动'},进程 ${previous.pid}):直接打开它,或在那个窗口按 Ctrl-C 后重试。` +
        `Already running${previous.url ? ` at ${previous.url}` : ''} (process ${previous.pid}); open it, or stop it there first.`,
    )
  return previous
}

/**
 * Takes the data folder for this launcher, after ending what a killed one has left running.
 * @throws StartFailure when another launcher is at work there
 */
export async function occupy(dataFolder: string): Promise<Occupancy> {
  makeFolder(dataFolder)
  const file = fileIn(dataFolder)
  const previous = lastOccupant(dataFolder)
  if (previous) await endLeftovers(previous.children)
  const note = (record: Record_) => writeFileSync(file, JSON.stringify(record))
  note({ pid: process.pid, children: [] })
  return {
    note: (url, children) => note({ pid: process.pid, url, children }),
    leave: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}
