/** A job that runs again and again, never twice at once in one process. */
export interface Job {
  name: string
  everyMs: number
  /** Answers how much it did; more than 0 makes it run again at once. */
  run(): Promise<number>
  /** Resolves when what runs on after `run` has ended; for jobs that leave something running. */
  ended?(): Promise<void>
}

export interface Schedule {
  /** Wakes a job before its time (a NOTIFY came). */
  wake(name: string): void
  /** Stops; resolves when the runs under way have ended. */
  stop(): Promise<void>
}

/** Starts every job. An error is reported and the job goes on at its next turn. */
export function startSchedule(
  jobs: readonly Job[],
  onError: (job: string, error: unknown) => void,
): Schedule {
  const lines = jobs.map(job => startLine(job, onError))
  return {
    wake: name => lines.find(line => line.name === name)?.wake(),
    stop: async () => {
      await Promise.all(lines.map(line => line.stop()))
    },
  }
}

function startLine(job: Job, onError: (job: string, error: unknown) => void) {
  let stopped = false
  let again = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const turn = async () => {
    do {
      again = false
      try {
        while (!stopped && (await job.run()) > 0);
      } catch (error) {
        onError(job.name, error)
      }
    } while (again && !stopped)
  }
  const start = () => {
    clearTimeout(timer)
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = turn().finally(() => {
      running = undefined
      if (!stopped) timer = setTimeout(start, job.everyMs)
    })
  }
  start()
  return {
    name: job.name,
    wake: start,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      await job.ended?.()
    },
  }
}
