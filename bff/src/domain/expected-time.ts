import { arrivalWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { FulfilmentKind, PolicyItemVersion, ProcedureStep } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { TIMED_STEPS, type TimedStep } from './step-times'

/** How many finished a step within so many working days. */
export interface DayCount {
  readonly workingDays: number
  readonly count: number
}

/** Below this number of finished cases nothing is said of the usual: one slow case would be a tenth of it. */
export const FEWEST_FINISHED = 20
/** Only what finished in so many days back counts: an office that has become quicker or slower is seen. */
export const LOOK_BACK_DAYS = 180

/** What whoever waits may expect of a step, from what really happened. */
export interface ExpectedTime {
  readonly step: TimedStep
  /** Half of them took at most so many working days (P50); null when too few have finished. */
  readonly usualDays: number | null
  /** Nine in ten took at most so many (P90). */
  readonly slowDays: number | null
  /** Promised working days; null where nothing is promised. */
  readonly limitDays: number | null
  /** How many finished cases this rests on. */
  readonly counted: number
}

/** The step's time from its histogram. Percentiles are nearest ranks: days that somebody really waited. */
export function expectedTime(
  step: TimedStep,
  history: readonly DayCount[],
  limitDays: number | null,
): ExpectedTime {
  const counted = history.reduce((sum, { count }) => sum + count, 0)
  const known = counted >= FEWEST_FINISHED
  const days = [...history].sort((one, other) => one.workingDays - other.workingDays)
  return {
    step,
    limitDays,
    counted,
    usualDays: known ? rank(days, Math.ceil(counted * 0.5)) : null,
    slowDays: known ? rank(days, Math.ceil(counted * 0.9)) : null,
  }
}

function rank(days: readonly DayCount[], wanted: number): number {
  let seen = 0
  for (const { workingDays, count } of days) {
    seen += count
    if (seen >= wanted) return workingDays
  }
  return 0
}

const STAGES: Record<TimedStep, readonly ProcedureStep['stage'][]> = {
  DEPARTMENT_REVIEW: ['DEPARTMENT_REVIEW'],
  PUBLIC_NOTICE: ['PUBLIC_NOTICE'],
  EXECUTION: ['EXECUTION'],
  TAP_TO_END: ['PUBLIC_NOTICE', 'EXECUTION'],
}

/** Working days an item promises for a step; null where a part of it has no promise. */
export function limitOf({ steps }: Pick<PolicyItemVersion, 'steps'>, step: TimedStep): number | null {
  const parts = steps.filter(({ stage }) => STAGES[step].includes(stage))
  if (parts.length === 0 || parts.some(({ promisedDays }) => promisedDays === undefined)) return null
  return parts.reduce((sum, { promisedDays }) => sum + (promisedDays ?? 0), 0)
}

/** The measured steps an item has, and its whole way. */
export const timedStepsOf = ({ steps }: Pick<PolicyItemVersion, 'steps'>): TimedStep[] =>
  TIMED_STEPS.filter(timed => timed === 'TAP_TO_END' || steps.some(({ stage }) => stage === timed))

const AWAITED: Partial<Record<EntitlementStatus, TimedStep>> = {
  SURE: 'DEPARTMENT_REVIEW',
  DOUBTFUL: 'DEPARTMENT_REVIEW',
  OFFERED: 'TAP_TO_END',
  IN_NOTICE: 'TAP_TO_END',
  OBJECTED: 'TAP_TO_END',
  STOPPED: 'TAP_TO_END',
  IN_EXECUTION: 'TAP_TO_END',
  RETURNED: 'TAP_TO_END',
}

/** What the beneficiary of a case in this status waits for; null where nothing more comes. */
export const awaitedStep = (status: EntitlementStatus): TimedStep | null => AWAITED[status] ?? null

/** What happens at the end of a step: 核定, 公示完, 到账 or 减免. */
export function endWord(step: TimedStep, kind: FulfilmentKind): string {
  if (step === 'DEPARTMENT_REVIEW') return '核定'
  return step === 'PUBLIC_NOTICE' ? '公示完' : arrivalWord(kind)
}

const within = (days: number) => (days === 0 ? '当天' : `${days} 个工作日`)

/**
 * The expectation in words. Nothing beyond the promise is ever offered as usual; where more than one in ten broke it,
 * that is said.
 * @param ends what happens at the end: 到账, 核定
 */
export function expectedInWords(
  { usualDays, slowDays, limitDays, counted }: ExpectedTime,
  ends: string,
): string {
  const promise = limitDays === null ? null : `承诺 ${limitDays} 个工作日内${ends}`
  if (usualDays === null || slowDays === null) {
    const few = counted === 0 ? '近半年还没有办完的' : `近半年办完的不到 ${FEWEST_FINISHED} 件`
    return `${few}，一般要几天还说不准`
  }
  if (limitDays !== null && usualDays > limitDays) return `${promise}，近半年一半以上超过了`
  const usual = `一般${usualDays === 0 ? '当天' : ` ${within(usualDays)}`}${ends}`
  if (limitDays !== null && slowDays > limitDays) return `${usual}，${promise}，近半年有超过的`
  return slowDays === usualDays ? usual : `${usual}，慢的 ${within(slowDays)}`
}
