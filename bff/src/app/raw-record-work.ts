import { postgresRawRecords } from '../adapters/postgres/raw-records'
import { loadRollUps } from '../adapters/rollup-files/load-roll-ups'
import type { Job } from '../jobs/schedule'
import { RAW_RECORDS, takeRawRecords } from '../usecases/take-raw-records'
import type { Base } from './base'
import type { IdentityArea } from './identity'
import { patientJob } from './patient-job'

const TAKE_EVERY_MS = 2_000
/** A first load, which somebody waits for. */
const TOLD_FROM = 100_000

type Needs = Pick<IdentityArea, 'upToDate' | 'imported' | 'exchange'> & {
  stores: Pick<IdentityArea['stores'], 'feeds'>
}

/** Raw records and their roll-ups: the job, and nobody is matched before it has been through once. */
export function rawRecordWork(
  base: Base,
  { upToDate, imported, exchange, stores: { feeds } }: Needs,
): { job: Job; upToDate(): Promise<boolean> } {
  const { connection, log, clock, config } = base
  const take = takeRawRecords({
    exchange,
    records: postgresRawRecords(connection.db, base),
    feeds,
    clock,
    rollUps: loadRollUps(),
    imported,
    report: counts =>
      log.info(
        { ...counts, progress: counts.taken > TOLD_FROM },
        `原始记录汇总 raw records rolled up: ${counts.taken}`,
      ),
  })
  let through = config.IMPORT_ON_START !== 1
  return {
    job: patientJob(log, 'raw-records', TAKE_EVERY_MS, take),
    async upToDate() {
      through ||= (await feeds.get(RAW_RECORDS)) !== null
      return through && (await upToDate())
    },
  }
}
