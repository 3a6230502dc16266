import { upstreamFailure } from '../domain/upstream-failure'
import type { Job } from '../jobs/schedule'
import type { DataExchange } from '../ports/data-exchange'
import { importSubjects } from '../usecases/import-subjects'
import { observeDepartments } from '../usecases/observe-departments'
import { takeChanges } from '../usecases/take-changes'
import type { Base } from './base'
import type { IdentityStores } from './identity-stores'

const CHANGES_EVERY_MS = 2_000
const DEPARTMENTS_EVERY_MS = 10_000
const IMPORT_AGAIN_MS = 5_000
const ROUNDS_EVERY_MS = 3_600_000
const ROUNDS_KEPT_MS = 86_400_000

/** What keeps the register in step with the city. */
export interface ExchangeWork {
  /** Takes the whole city in when the settings want it and it is not in yet. Answers how many subjects came. */
  importIfEmpty(): Promise<number>
  /** Whether nothing is missing that the settings want imported. */
  imported(): Promise<boolean>
  jobs: Job[]
}

export function exchangeWork(base: Base, stores: IdentityStores, exchange: DataExchange): ExchangeWork {
  const { clock, log, config } = base
  const { register } = stores
  const runImport = importSubjects({
    exchange,
    register,
    clock,
    onProgress: (kind, imported, done) =>
      log.info({ kind }, done ? `imported ${imported} of ${imported}` : `imported ${imported}`),
  })
  const observe = observeDepartments({ exchange, sources: stores.dataSources, clock })
  const changes = takeChanges({ exchange, register, clock })

  let complete = config.IMPORT_ON_START !== 1
  const imported = async () => {
    complete ||= (await register.cursor()) !== null
    return complete
  }
  async function importIfEmpty(): Promise<number> {
    if (await imported()) return 0
    const result = await runImport()
    log.info(result, 'import complete')
    return result.imported
  }
  /** An exchange that is away is no bug: one line, and the next turn tries again. */
  const patient = (name: string, everyMs: number, run: () => Promise<number>): Job => ({
    name,
    everyMs,
    run: () =>
      run().catch(error => {
        const failure = upstreamFailure(error)
        if (!failure) throw error
        log.warn({ job: name, ...failure }, 'upstream away')
        return 0
      }),
  })

  return {
    importIfEmpty,
    imported,
    jobs: [
      patient('import', IMPORT_AGAIN_MS, async () => {
        await importIfEmpty()
        return 0
      }),
      patient('changes', CHANGES_EVERY_MS, changes),
      patient('departments', DEPARTMENTS_EVERY_MS, async () => {
        await observe()
        return 0
      }),
      patient('authorisation-rounds', ROUNDS_EVERY_MS, async () => {
        await stores.rounds.clear(new Date(clock.now().getTime() - ROUNDS_KEPT_MS))
        return 0
      }),
    ],
  }
}
