import { upstreamFailure } from '../domain/upstream-failure'
import type { Clock } from '../ports/clock'
import type { DataExchange } from '../ports/data-exchange'
import type { DataSources } from '../ports/data-sources'

export interface ObserveDepartments {
  exchange: Pick<DataExchange, 'departments'>
  sources: Pick<DataSources, 'observe'>
  clock: Clock
}

/** The line all others run over: while it is away, nobody knows about theirs. */
const EXCHANGE = 'data-exchange'

/** Notes which departments deliver and which are away, and the exchange itself, so that a missing datum can be explained. */
export const observeDepartments =
  ({ exchange, sources, clock }: ObserveDepartments) =>
  async (): Promise<void> => {
    const line = (up: boolean) => ({ department: EXCHANGE, up, lastDeliveredAt: null })
    const lines = await exchange.departments().catch(async error => {
      if (upstreamFailure(error)) await sources.observe([line(false)], clock.now())
      throw error
    })
    const departments = lines.filter(({ department }) => department !== EXCHANGE)
    await sources.observe([line(true), ...departments], clock.now())
  }
