import { upstreamFailure } from '../domain/upstream-failure'
import type { Job } from '../jobs/schedule'
import type { Base } from './base'

/** A job that asks an institution. One that is away is no bug: one line, and the next turn asks again. */
export function patientJob(log: Base['log'], name: string, everyMs: number, run: () => Promise<number>): Job {
  return {
    name,
    everyMs,
    run: () =>
      run().catch(error => {
        const failure = upstreamFailure(error)
        if (!failure) throw error
        log.warn({ job: name, ...failure }, 'upstream away')
        return 0
      }),
  }
}
