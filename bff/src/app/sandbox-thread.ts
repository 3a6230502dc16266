import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../adapters/clock/system'
import { connect } from '../adapters/postgres/database'
import { postgresSubjectFeed } from '../adapters/postgres/subject-feed'
import { answerCall, type SandboxCall, type SandboxComplaint } from '../adapters/worker-thread/sandbox-call'
import { Population } from '../eligibility'
import { keepSandbox } from '../usecases/keep-sandbox'

/** What the thread is told when it starts. */
export interface SandboxThreadSettings {
  databaseUrl: string
}

/** One to read batches with; questions wait for each other anyway. */
const CONNECTIONS = 1

const { databaseUrl } = workerData as SandboxThreadSettings
/** The thread that asks keeps the log. */
const complain = (error: unknown) =>
  parentPort!.postMessage({ complaint: String(error) } satisfies SandboxComplaint)
const sandbox = keepSandbox({
  feed: postgresSubjectFeed(connect(databaseUrl, CONNECTIONS, complain).db),
  population: kind => new Population(kind),
  clock: systemClock,
  onFailed: complain,
})

parentPort!.on('message', (call: SandboxCall & { id: number }) => {
  void answerCall(sandbox, call).then(answer => parentPort!.postMessage(answer))
})
