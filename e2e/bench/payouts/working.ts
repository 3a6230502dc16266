import type { App } from '../../../bff/src/app'

/** What carries a run from its release to its last published line. */
const OF_A_RUN = ['carry-payout-runs', 'follow-payout-files', 'publish-lines']

/** A job of the product, by its name. */
export const jobOf = (app: App, name: string) => app.jobs.find(job => job.name === name)!

const reported = (error: unknown): number => {
  console.error(error)
  return 0
}

/** Runs the jobs of a run as the schedule does, and with its pauses: each by itself, again at once while it finds work, later after an error. */
export function atWork(app: App) {
  let through = false
  const lines = OF_A_RUN.map(async name => {
    const job = jobOf(app, name)
    while (!through)
      if ((await job.run().catch(reported)) === 0)
        await new Promise(resolve => setTimeout(resolve, job.everyMs))
  })
  return {
    /** Resolves when what is under way has ended. */
    stop: async () => {
      through = true
      await Promise.all(lines)
    },
  }
}

/** The most memory this process takes from now on, in MB. */
export function watchMemory() {
  let most = process.memoryUsage.rss()
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 25)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.max(most, process.memoryUsage.rss()) / 1024 / 1024
    },
  }
}
