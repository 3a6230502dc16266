import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { DayCount } from '../domain/expected-time'
import type { Pause } from '../domain/step-clock'
import type { FinishedStep, HappenedEvent, TimedStep } from '../domain/step-times'

/** A case in which a step ended: what it takes to measure it. */
export interface TimedCase {
  entitlementId: string
  itemId: string
  /** In their order. */
  events: HappenedEvent[]
  /** Its objections. */
  pauses: Pause[]
}

/** How long steps really took, as sums by item, step and day. */
export interface StepTimes {
  /**
   * Measures up to `limit` cases that were left to be measured; every finished step counts once. Answers how many cases
   * it took; 0 when there is nothing or somebody else is at it.
   */
  measure(limit: number, finished: (one: TimedCase) => readonly FinishedStep[]): Promise<number>
  /** What finished of an item's step on `since` or later. */
  history(itemId: string, step: TimedStep, since: LocalDate): Promise<DayCount[]>
}
