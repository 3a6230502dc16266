import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { StartFailure } from '../src/database/start-failure'

const REMEMBERED_LINES = 30
const POLITE_MS = 15_000

export type ChildOptions = {
  /** For people: 「平台」, 「外部世界」. */
  title: string
  root: string
  /** The program, relative to the root. */
  program: string
  settings: Record<string, string>
  logFile: string
  /** Told every line that is not a structured log entry, and the message of entries marked `progress`. */
  onProgress?: (line: string) => void
}

/** A program of the house, run as a process of its own. */
export type Child = {
  title: string
  pid: number
  /** Resolves with its last lines when it ends without having been asked to. */
  crashed: Promise<string>
  /** Asks it to end, waits, insists; a second call waits for the same end. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut would; for stories about faults. */
  kill(): Promise<void>
}

function progressIn(line: string): string | undefined {
  if (!line.startsWith('{')) return line.trim() || undefined
  if (!line.includes('"progress"')) return undefined
  try {
    const entry = JSON.parse(line) as { progress?: unknown; msg?: string }
    return entry.progress ? (entry.msg ?? String(entry.progress)) : undefined
  } catch {
    return undefined
  }
}

/** Only what a program needs of the launcher's own environment; settings come from one place. */
const inherited = () =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'].flatMap(name => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/**
 * Megabytes for what is young: rows and texts of a page of a thousand payments live for milliseconds, and with Node's
 * 16 a sixth of the time went into keeping them.
 */
const YOUNG_HEAP = '--max-semi-space-size=32'
const FOLLOW_PARENT = join(__dirname, 'follow-parent.cjs')
const IN_ONE_PIECE = join(__dirname, 'in-one-piece.cjs')

/** What node is told to run a TypeScript program as the house runs its own. @param file its full path */
export const programWords = (file: string) => [YOUNG_HEAP, IN_ONE_PIECE, file] as const

/** Starts a TypeScript program; it follows the launcher into the grave. */
export function startChild(options: ChildOptions): Child {
  const { title, root, program, settings, logFile, onProgress = () => undefined } = options
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a', 0o600)
  const last: string[] = []
  // A group of its own: Ctrl-C reaches the launcher, which then stops everything in order.
  const child: ChildProcess = spawn(
    process.execPath,
    ['--require', FOLLOW_PARENT, ...programWords(join(root, program))],
    {
      cwd: root,
      detached: true,
      env: { ...inherited(), ...settings } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  for (const stream of [child.stdout, child.stderr])
    if (stream)
      createInterface(stream).on('line', line => {
        if (!ended) writeSync(log, `${line}\n`)
        last.push(line)
        if (last.length > REMEMBERED_LINES) last.shift()
        const progress = progressIn(line)
        if (progress) onProgress(progress)
      })
  let expected = false
  let ended = false
  const end = new Promise<void>(resolve => {
    child.once('close', () => {
      ended = true
      closeSync(log)
      resolve()
    })
  })
  const crashed = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    void end.then(() => {
      if (!expected) resolve(last.join('\n'))
    })
  })
  const finish = async (signal: NodeJS.Signals) => {
    expected = true
    if (ended) return
    child.kill(signal)
    const insist = setTimeout(() => child.kill('SIGKILL'), POLITE_MS)
    await end
    clearTimeout(insist)
  }
  return {
    title,
    pid: child.pid ?? 0,
    crashed,
    stop: () => finish('SIGTERM'),
    kill: () => finish('SIGKILL'),
  }
}

/** Throws when the start is no longer wanted. */
export function giveUpIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new StartFailure('启动已取消 start cancelled')
}

/**
 * Waits until an address answers 200.
 * @throws StartFailure with the child's last lines when it ends first, or when patience does
 */
export async function untilAnswering(
  url: string,
  child: Child,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const until = Date.now() + patienceMs
  let crash: string | undefined
  void child.crashed.then(lines => {
    crash = lines || '(no output)'
  })
  for (;;) {
    giveUpIf(signal)
    if (crash !== undefined)
      throw new StartFailure(`${child.title}没有启动,最后的输出 did not start, its last lines:\n${crash}`)
    const answered = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    await answered?.body?.cancel()
    if (answered?.ok) return
    if (Date.now() > until)
      throw new StartFailure(
        `${child.title}在 ${Math.round(patienceMs / 1000)} 秒内没有就绪(${url})。${child.title} was not ready in time.`,
      )
    await new Promise(resolve => setTimeout(resolve, 60))
  }
}
