import type { Clock } from '../ports/clock'
import type { DataExchange } from '../ports/data-exchange'
import type { DataSources } from '../ports/data-sources'

export interface ObserveDepartments {
  exchange: Pick<DataExchange, 'departments'>
  sources: Pick<DataSources, 'observe'>
  clock: Clock
}

/** Notes which departments deliver and which are away, so that a missing datum can be explained. */
export const observeDepartments = (deps: ObserveDepartments) => async (): Promise<void> => {
  const lines = await deps.exchange.departments()
  await deps.sources.observe(lines, deps.clock.now())
}
