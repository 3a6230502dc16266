import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { ProcedureStep } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { type Light, lightOf } from './step-clock'
import { type WorkingDays, workingDaysBetween } from './working-days'

/** N-5: how far a right has come. Every stage holds those of the next one too. */
export const TAKE_UP_STAGES = ['ELIGIBLE', 'CONFIRMED', 'TOLD', 'TAPPED', 'PAID'] as const
export type TakeUpStage = (typeof TAKE_UP_STAGES)[number]

export interface StageFigure {
  /** Null: one or two persons, which would point at them. */
  count: number | null
  /** In 分; null with the count. */
  amountFen: number | null
}

/** Residents are shown from this number on. */
export const FEWEST_PERSONS = 3

/**
 * Hides what would point at one or two persons. Where the parts are shown beside their sum and only one part is
 * hidden, the smallest other part is hidden too: the sum would give the first one away.
 */
export function hideFew(figures: readonly StageFigure[], besideSum: boolean): StageFigure[] {
  const few = (count: number | null) => count !== null && count > 0 && count < FEWEST_PERSONS
  const hidden = new Set(figures.flatMap(({ count }, at) => (few(count) ? [at] : [])))
  if (besideSum && hidden.size === 1) {
    const others = figures
      .map(({ count }, at) => ({ count: count ?? 0, at }))
      .filter(({ count, at }) => count > 0 && !hidden.has(at))
      .sort((one, other) => one.count - other.count)
    if (others[0]) hidden.add(others[0].at)
  }
  return figures.map((figure, at) => (hidden.has(at) ? { count: null, amountFen: null } : figure))
}

/** Steps of a case that a department answers for, with their clock (BZ-3). */
const STEP_OF: Partial<Record<EntitlementStatus, ProcedureStep['stage']>> = {
  SURE: 'DEPARTMENT_REVIEW',
  DOUBTFUL: 'DEPARTMENT_REVIEW',
  OBJECTED: 'PUBLIC_NOTICE',
  STOPPED: 'DEPARTMENT_REVIEW',
  IN_NOTICE: 'PUBLIC_NOTICE',
  IN_EXECUTION: 'EXECUTION',
  RETURNED: 'EXECUTION',
}
/** Stopped for the person or for an objection: the department's clock stands. */
const STANDING: ReadonlySet<EntitlementStatus> = new Set(['OBJECTED', 'RETURNED'])

/** Cases of one item that began the same step on the same day. */
export interface OpenWork {
  itemId: string
  department: string
  status: EntitlementStatus
  since: LocalDate
  count: number
}

export interface LitWork extends OpenWork {
  step: string
  light: Light
  usedDays: number
  /** Null: nothing is promised for this step. */
  promisedDays: number | null
}

/** The light of a day's cases by working days; null for those that wait for the beneficiary. */
export function litWork(
  work: OpenWork,
  steps: readonly ProcedureStep[],
  today: LocalDate,
  calendar: WorkingDays,
): LitWork | null {
  const step = steps.find(({ stage }) => stage === STEP_OF[work.status])
  if (!step) return null
  const usedDays = workingDaysBetween(calendar, work.since, today)
  const promisedDays = step.promisedDays ?? null
  const running = promisedDays === null ? 'GREEN' : lightOf(usedDays, promisedDays, true)
  return {
    ...work,
    step: step.name,
    usedDays,
    promisedDays,
    light: STANDING.has(work.status) ? 'PAUSED' : running,
  }
}
