import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { invalidInput } from '../domain/fault'
import { hideFew } from '../domain/take-up'
import { type WorkingDays, workingDaysBefore } from '../domain/working-days'
import { type PolicyItemVersion, publicationOf } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { ResultLine, Results } from '../ports/results'

export interface ResultsDeps {
  results: Results
  items: PolicyItems
  clock: Clock
  calendar: WorkingDays
}

export interface MonthResult {
  item: PolicyItemVersion
  month: string
  /** Null with the sum: one or two persons, who are not shown. */
  count: number | null
  amountFen: number | null
  /** Whether its lines are published. */
  published: boolean
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
const A_PAGE = 50

/** One line with the columns that its item publishes. */
export type PublishedLine = Pick<ResultLine, 'receipt' | 'name'> & {
  amountFen: number | null
  on: LocalDate | null
}

/** XQ-1 结果公示: what was fulfilled by item in a month; for everybody. Faults: INVALID_INPUT. */
export function listResults({ results, items, clock }: ResultsDeps) {
  return async (month: string): Promise<MonthResult[]> => {
    if (!MONTH.test(month)) throw invalidInput('月份要写成 2026-11 这样。')
    const sums = await results.sums(month)
    const shown = await Promise.all(
      sums.map(async ({ itemId, count, amountFen }) => {
        const item = await items.latest(itemId, chinaDate(clock.now()))
        if (!item) return []
        const published = publicationOf(item).lines
        const byName = item.beneficiary.kind === 'ENTERPRISE'
        const [figure] = byName ? [{ count, amountFen }] : hideFew([{ count, amountFen }], false)
        return [{ item, month, published, ...figure! }]
      }),
    )
    return shown.flat().sort((one, other) => (other.count ?? 0) - (one.count ?? 0))
  }
}

/**
 * Lines of an item's month with the columns and for the working days its item says, newest first, or the one of a
 * receipt's number. Persons have none. `after`: receipt number
 * of the last line of the page before. Faults: INVALID_INPUT.
 */
export function listResultLines({ results, items, clock, calendar }: ResultsDeps) {
  return async (ask: {
    itemId: string
    month: string
    receipt: string | null
    after: string | null
  }): Promise<{ lines: PublishedLine[]; next: string | null }> => {
    if (!MONTH.test(ask.month)) throw invalidInput('月份要写成 2026-11 这样。')
    const today = chinaDate(clock.now())
    const item = await items.latest(ask.itemId, today)
    const publication = item && publicationOf(item)
    if (!publication?.lines) return { lines: [], next: null }
    const { workingDays, columns } = publication
    const since = workingDays === null ? null : workingDaysBefore(calendar, today, workingDays)
    const found = await results.lines({ ...ask, since, limit: A_PAGE + 1 })
    const lines = found.slice(0, A_PAGE)
    const shown = lines.map(line => ({
      ...line,
      amountFen: columns.has('AMOUNT') ? line.amountFen : null,
      on: columns.has('DAY') ? line.on : null,
    }))
    return { lines: shown, next: found.length > A_PAGE ? (lines.at(-1)?.receipt ?? null) : null }
  }
}
