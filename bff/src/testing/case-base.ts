import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { memoryCache } from '../adapters/memory/cache'
import type { Base } from '../app/base'
import { refusalNotes } from '../app/refusals'
import type { WorkingDays } from '../domain/working-days'
import { newMetrics } from '../http/metrics'
import type { CaseWorld } from './case-world'
import { testConfig } from './settings'

const SILENT = { error: () => undefined, warn: () => undefined, info: () => undefined }

/** What areas are composed on, over the cases of a test: its clock, its database, nothing outside. */
export const caseBase = (
  world: CaseWorld,
  log: object = SILENT,
  calendar: WorkingDays = chineseWorkingDays({}),
): Base => {
  const base = {
    ...world,
    connection: world.database,
    cache: memoryCache(() => world.clock.at.getTime()),
    config: testConfig,
    calendar,
    metrics: newMetrics(),
    log,
  } as unknown as Base
  return { ...base, refusals: refusalNotes(base) }
}
