import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../../eligibility'

export interface BurnDownQuestion {
  /** First month, `YYYY-MM`. */
  readonly from: string
  readonly budgetFen: number
  /** One grant to everybody eligible, 分. */
  readonly fen: number
  /** The same if everybody undetermined turned out eligible at the average amount: what could come on top. */
  readonly possibleFen: number
  readonly grantedPer: PolicyItemVersion['grantedPer']
  /** Share of the eligible who come, 0 to 1. */
  readonly share: number
}

export interface BurnDownMonth {
  /** `YYYY-MM` */
  readonly month: string
  /** Left at the end of it. */
  readonly leftFen: number
  readonly leftAtWorstFen: number
}

export interface BurnDown {
  readonly months: readonly BurnDownMonth[]
  readonly neededFen: number
  /** What is missing for it. */
  readonly shortFen: number
  /** The day nothing is left; null: it lasts. */
  readonly dryOn: LocalDate | null
  readonly dryAtWorstOn: LocalDate | null
}

const MONTHS = 12

/** A pool over twelve months, the same in each of them: how much is left, and the day it runs dry. */
export function burnDown(question: BurnDownQuestion): BurnDown {
  const likely = spent(question, question.fen)
  const worst = spent(question, question.possibleFen)
  const months = likely.map(({ month, total }, at) => ({
    month,
    leftFen: Math.max(0, question.budgetFen - total),
    leftAtWorstFen: Math.max(0, question.budgetFen - worst[at]!.total),
  }))
  const neededFen = likely.at(-1)!.total
  return {
    months,
    neededFen,
    shortFen: Math.max(0, neededFen - question.budgetFen),
    dryOn: dryOn(likely, question.budgetFen),
    dryAtWorstOn: dryOn(worst, question.budgetFen),
  }
}

interface Spent {
  month: string
  /** From the beginning to the end of the month. */
  total: number
}

function spent({ from, grantedPer, share }: BurnDownQuestion, fen: number): Spent[] {
  let exact = 0
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = monthAfter(from, at)
    exact += (fen * GRANTS_A_YEAR[grantedPer] * share) / MONTHS
    return { month, total: Math.round(exact) }
  })
}

const GRANTS_A_YEAR: Readonly<Record<PolicyItemVersion['grantedPer'], number>> = {
  ONCE: 1,
  CALENDAR_YEAR: 1,
  CALENDAR_QUARTER: 4,
  CALENDAR_MONTH: 12,
}

function dryOn(months: readonly Spent[], budgetFen: number): LocalDate | null {
  let before = 0
  for (const { month, total } of months) {
    if (total > budgetFen) {
      const days = daysOf(month)
      const day = Math.floor(((budgetFen - before) / (total - before)) * days) + 1
      return `${month}-${String(Math.min(day, days)).padStart(2, '0')}`
    }
    before = total
  }
  return null
}

/** A month so many later. */
export function monthAfter(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

const daysOf = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
