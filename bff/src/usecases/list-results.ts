import { chinaDate } from '@policy-direct/shared/time/china-date'
import { invalidInput } from '../domain/fault'
import { hideFew } from '../domain/take-up'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { ResultLine, Results } from '../ports/results'

export interface ResultsDeps {
  results: Results
  items: PolicyItems
  clock: Clock
}

export interface MonthResult {
  item: PolicyItemVersion
  month: string
  /** Null with the sum: one or two persons, who are not shown. */
  count: number | null
  amountFen: number | null
  /** Whether its lines are published: those of enterprises. */
  published: boolean
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
const A_PAGE = 50

/** Enterprises are published by name; of persons only sums, whatever the item (低保, disability, skills …). */
const isPublished = (item: PolicyItemVersion): boolean => item.beneficiary.kind === 'ENTERPRISE'

/** XQ-1 结果公示: what was fulfilled by item in a month; for everybody. Faults: INVALID_INPUT. */
export function listResults({ results, items, clock }: ResultsDeps) {
  return async (month: string): Promise<MonthResult[]> => {
    if (!MONTH.test(month)) throw invalidInput('月份要写成 2026-11 这样。')
    const sums = await results.sums(month)
    const shown = await Promise.all(
      sums.map(async ({ itemId, count, amountFen }) => {
        const item = await items.latest(itemId, chinaDate(clock.now()))
        if (!item) return []
        const published = isPublished(item)
        const [figure] = published ? [{ count, amountFen }] : hideFew([{ count, amountFen }], false)
        return [{ item, month, published, ...figure! }]
      }),
    )
    return shown.flat().sort((one, other) => (other.count ?? 0) - (one.count ?? 0))
  }
}

/**
 * Lines of an item's month, newest first, or the one of a receipt's number. Persons have none. `after`: receipt number
 * of the last line of the page before. Faults: INVALID_INPUT.
 */
export function listResultLines({ results, items, clock }: ResultsDeps) {
  return async (ask: {
    itemId: string
    month: string
    receipt: string | null
    after: string | null
  }): Promise<{ lines: ResultLine[]; next: string | null }> => {
    if (!MONTH.test(ask.month)) throw invalidInput('月份要写成 2026-11 这样。')
    const item = await items.latest(ask.itemId, chinaDate(clock.now()))
    if (!item || !isPublished(item)) return { lines: [], next: null }
    const found = await results.lines({ ...ask, limit: A_PAGE + 1 })
    const lines = found.slice(0, A_PAGE)
    return { lines, next: found.length > A_PAGE ? (lines.at(-1)?.receipt ?? null) : null }
  }
}
