import type { Job } from '../jobs/schedule'
import type { DataExchange } from '../ports/data-exchange'
import { importSubjects } from '../usecases/import-subjects'
import { observeDepartments } from '../usecases/observe-departments'
import { takeChanges } from '../usecases/take-changes'
import type { Base } from './base'
import type { IdentityStores } from './identity-stores'
import { patientJob } from './patient-job'

const CHANGES_EVERY_MS = 2_000
const DEPARTMENTS_EVERY_MS = 10_000
const IMPORT_AGAIN_MS = 5_000
/** Departments deliver every day; what is older at a start is asked for anew. */
const IMPORT_OLD_MS = 86_400_000
const IMPORTS = 'imports'
/** A line on the screen of whoever waits for a big city. */
const TOLD_EVERY = 20_000
const KINDS_IN_WORDS = { ENTERPRISE: '企业', PERSON: '居民' } as const
const ROUNDS_EVERY_MS = 3_600_000
const ROUNDS_KEPT_MS = 86_400_000

/** What keeps the register in step with the city. */
export interface ExchangeWork {
  /** Takes the whole city in when the settings want it and it is not in yet. Answers how many subjects came. */
  importIfEmpty(): Promise<number>
  /** Whether nothing is missing that the settings want imported. */
  imported(): Promise<boolean>
  /** Whether the register is as fresh as it gets: what was old at the start has been asked for anew. */
  upToDate(): Promise<boolean>
  jobs: Job[]
}

export function exchangeWork(base: Base, stores: IdentityStores, exchange: DataExchange): ExchangeWork {
  const { clock, log, config } = base
  const { register } = stores
  const runImport = importSubjects({
    exchange,
    register,
    clock,
    onProgress: (kind, imported, of) =>
      log.info(
        { kind, progress: imported % TOLD_EVERY === 0 },
        `导入${KINDS_IN_WORDS[kind]} ${imported}${of === null ? '' : ` / ${of}`} imported`,
      ),
  })
  const observe = observeDepartments({ exchange, sources: stores.dataSources, clock })
  const changes = takeChanges({ exchange, register, clock })

  let complete = config.IMPORT_ON_START !== 1
  const imported = async () => {
    complete ||= (await register.cursor()) !== null
    return complete
  }
  let fresh = config.IMPORT_ON_START !== 1
  /** Data of another day is better than none: the server is ready meanwhile, but nobody is matched on it. */
  const upToDate = async () => {
    if (fresh || !(await imported())) return fresh
    const age = await stores.feeds.ageMs(IMPORTS)
    fresh = age !== null && age < IMPORT_OLD_MS
    return fresh
  }
  async function takeCityIn(): Promise<number> {
    const result = await runImport()
    await stores.feeds.set(IMPORTS, '')
    log.info(result, 'import complete')
    return result.imported
  }
  const importIfEmpty = async () => ((await imported()) ? 0 : takeCityIn())
  const importIfOld = async () => ((await upToDate()) ? 0 : takeCityIn())
  const patient = patientJob.bind(null, log)

  return {
    importIfEmpty,
    imported,
    upToDate,
    jobs: [
      patient('import', IMPORT_AGAIN_MS, async () => {
        await importIfOld()
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
