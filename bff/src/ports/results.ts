import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** One fulfilled benefit of an enterprise, as it is published. */
export interface ResultLine {
  /** Receipt number; anybody can verify it. */
  receipt: string
  name: string
  amountFen: number
  on: LocalDate
}

export interface Results {
  /** Items with something fulfilled in a month (`YYYY-MM`), from the counters. */
  sums(month: string): Promise<{ itemId: string; count: number; amountFen: number }[]>
  /** Enterprises only, newest first; what was returned or taken down later is not there. */
  lines(ask: {
    itemId: string
    month: string
    receipt: string | null
    after: string | null
    /** First day whose lines are still up; null: all of them. */
    since: LocalDate | null
    limit: number
  }): Promise<ResultLine[]>
}
