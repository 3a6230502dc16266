import { Worker } from 'node:worker_threads'
import { upstreamUnavailable } from '../../domain/fault'
import type { Sandbox } from '../../ports/sandbox'
import type { SandboxAnswer, SandboxCall, SandboxComplaint } from './sandbox-call'

export interface SandboxThread {
  /** Program of the thread. */
  program: string
  /** Handed to it when it starts. */
  settings: object
  /** Nobody asked for so long: the thread ends and gives its memory back. */
  idleMs: number
  /** Most it may hold beside its columns, MB: a city that is too big ends the thread and not the process. */
  heapMb: number
  onFailed(error: unknown): void
}

interface Running {
  worker: Worker
  calls: Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>
}

export interface ThreadedSandbox extends Sandbox {
  /** Whether the thread is up. */
  awake(): boolean
  close(): Promise<void>
}

/** A sandbox in a thread of its own, so that a city being judged never holds up a tap. */
export function threadedSandbox({
  program,
  settings,
  idleMs,
  heapMb,
  onFailed,
}: SandboxThread): ThreadedSandbox {
  let running: Running | undefined
  let asked = 0
  let idle: NodeJS.Timeout | undefined

  function start(): Running {
    const worker = new Worker(bootOf(program), {
      eval: true,
      execArgv: [],
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    })
    const calls: Running['calls'] = new Map()
    const started = { worker, calls }
    worker.on('message', (answer: SandboxAnswer | SandboxComplaint) => {
      if ('complaint' in answer) return onFailed(new Error(answer.complaint))
      const call = calls.get(answer.id)
      calls.delete(answer.id)
      if (answer.failed === undefined) call?.resolve(answer.value)
      else call?.reject(upstreamUnavailable('沙盘', answer.failed))
    })
    const gone = (reason: unknown) => {
      if (running === started) running = undefined
      for (const { reject } of calls.values()) reject(upstreamUnavailable('沙盘', reason))
      calls.clear()
    }
    worker.on('error', error => {
      onFailed(error)
      gone(error)
    })
    worker.on('exit', gone)
    // A process that has nothing else to do may end.
    worker.unref()
    return started
  }

  async function stop(): Promise<void> {
    clearTimeout(idle)
    const last = running
    running = undefined
    await last?.worker.terminate()
  }

  function ask<Value>(call: SandboxCall): Promise<Value> {
    running ??= start()
    const { worker, calls } = running
    clearTimeout(idle)
    idle = setTimeout(() => void stop(), idleMs)
    idle.unref()
    return new Promise<Value>((resolve, reject) => {
      const id = ++asked
      calls.set(id, { resolve: value => resolve(value as Value), reject })
      worker.postMessage({ ...call, id })
    })
  }

  return {
    readiness: (kind, day) => ask({ verb: 'readiness', words: [kind, day] }),
    sideBySide: (draft, current, asOf) => ask({ verb: 'sideBySide', words: [draft, current, asOf] }),
    figures: (items, asOf) => ask({ verb: 'figures', words: [items, asOf] }),
    replay: (item, day) => ask({ verb: 'replay', words: [item, day] }),
    awake: () => running !== undefined,
    close: stop,
  }
}

/** A thread does not inherit what lets this process run TypeScript. */
const bootOf = (program: string) =>
  `require(${JSON.stringify(require.resolve('tsx/cjs'))});require(${JSON.stringify(program)})`
