import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { EntitlementEvent } from './entitlement'
import { type Pause, usedDays } from './step-clock'
import type { WorkingDays } from './working-days'

/** What is measured of a case: the steps an office answers for, and the whole way from the tap to its end (N-4). */
export const TIMED_STEPS = ['DEPARTMENT_REVIEW', 'PUBLIC_NOTICE', 'EXECUTION', 'TAP_TO_END'] as const
export type TimedStep = (typeof TIMED_STEPS)[number]

/** A step somebody went through to its good end or, in a review, to either. */
export interface FinishedStep {
  readonly step: TimedStep
  readonly endedOn: LocalDate
  /** Working days, the day it began not counted: 0 is the same day. */
  readonly workingDays: number
  /** Of the event that ended it. */
  readonly revision: number
}

export interface HappenedEvent {
  readonly event: EntitlementEvent
  readonly revision: number
  readonly at: Date
}

type Marks = Record<TimedStep, readonly EntitlementEvent[]>

const BEGINS: Marks = {
  DEPARTMENT_REVIEW: ['MATCH_SURE', 'MATCH_DOUBTFUL', 'APPLY_DOUBTFUL', 'DOUBT', 'HOLD_BACK'],
  PUBLIC_NOTICE: ['CONFIRM_WITH_NOTICE', 'ADVANCE_WITH_NOTICE'],
  EXECUTION: ['CONFIRM', 'ADVANCE', 'CLOSE_NOTICE', 'APPLY', 'RETRY'],
  // Of what waited for a pool, from its turn on: when a pool has money again is nobody's pace (N-6).
  TAP_TO_END: ['CONFIRM', 'CONFIRM_WITH_NOTICE', 'ADVANCE', 'ADVANCE_WITH_NOTICE', 'APPLY'],
}
const ENDS: Marks = {
  DEPARTMENT_REVIEW: ['DEPARTMENT_CONFIRM', 'DEPARTMENT_REJECT'],
  PUBLIC_NOTICE: ['CLOSE_NOTICE'],
  EXECUTION: ['ARRIVE'],
  TAP_TO_END: ['ARRIVE'],
}
/** It led nowhere, or nobody did it: how long that took says nothing about those that are done. */
const BREAKS: ReadonlySet<EntitlementEvent> = new Set([
  'STOP',
  'HOLD_BACK',
  'UPHOLD_OBJECTION',
  'LAPSE',
  'DEEM_APPROVED',
])
/** The clock stands for whoever waits (another account, an answer, a list looked at again), as on the timeline. */
const STANDS: ReadonlySet<EntitlementEvent> = new Set(['FAIL', 'RETURN', 'TAKE_BACK'])
const GOES_ON: ReadonlySet<EntitlementEvent> = new Set(['RETRY', 'RESUME', 'ARRIVE'])

/**
 * The finished steps of a case, from its events in their order. `pauses` are its objections; days it stood still for the
 * applicant do not count.
 */
export function finishedSteps(
  events: readonly HappenedEvent[],
  pauses: readonly Pause[],
  calendar: WorkingDays,
): FinishedStep[] {
  const still = [...pauses, ...standstills(events)]
  const open = new Map<TimedStep, Date>()
  const finished: FinishedStep[] = []
  for (const { event, revision, at } of events) {
    for (const step of TIMED_STEPS) {
      const from = open.get(step)
      if (!from || !ENDS[step].includes(event)) continue
      open.delete(step)
      finished.push({
        step,
        endedOn: chinaDate(at),
        workingDays: usedDays(calendar, from, at, still),
        revision,
      })
    }
    if (BREAKS.has(event)) open.clear()
    for (const step of TIMED_STEPS) if (BEGINS[step].includes(event) && !open.has(step)) open.set(step, at)
  }
  return finished
}

function standstills(events: readonly HappenedEvent[]): Pause[] {
  const pauses: Pause[] = []
  let from: Date | null = null
  for (const { event, at } of events) {
    if (from && GOES_ON.has(event)) {
      pauses.push({ from, until: at })
      from = null
    }
    if (STANDS.has(event)) from ??= at
  }
  return from ? [...pauses, { from, until: null }] : pauses
}
