import { addDays, chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import {
  awaitedStep,
  type ExpectedTime,
  endWord,
  expectedInWords,
  expectedTime,
  LOOK_BACK_DAYS,
  limitOf,
  timedStepsOf,
} from '../domain/expected-time'
import type { TimedStep } from '../domain/step-times'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { StepTimes } from '../ports/step-times'

export interface ExpectedTimeDeps {
  stepTimes: Pick<StepTimes, 'history'>
  clock: Clock
}

/** Everybody who waits asks; half a year of days does not change within one. */
const TRUSTED_MS = 60_000

export type ShownTime = ExpectedTime & { words: string }

/** What the beneficiary of a case, or the department of an item, may expect of a step (N-4); at most a minute old. */
export function readExpectedTime({ stepTimes, clock }: ExpectedTimeDeps) {
  const known = new Map<string, { at: number; expected: Promise<ShownTime> }>()
  async function read(item: PolicyItemVersion, step: TimedStep, today: LocalDate): Promise<ShownTime> {
    const history = await stepTimes.history(item.id, step, addDays(today, -LOOK_BACK_DAYS))
    const time = expectedTime(step, history, limitOf(item, step))
    return { ...time, words: expectedInWords(time, endWord(step, item.fulfilment.kind)) }
  }
  function ofStep(item: PolicyItemVersion, step: TimedStep): Promise<ShownTime> {
    const now = clock.now()
    const name = `${item.id}@${item.version} ${step}`
    const last = known.get(name)
    if (last && Math.abs(now.getTime() - last.at) < TRUSTED_MS) return last.expected
    const expected = read(item, step, chinaDate(now))
    known.set(name, { at: now.getTime(), expected })
    expected.catch(() => known.delete(name))
    return expected
  }
  return {
    /** Null where nobody waits any more. */
    async ofCase({ status }: Pick<EntitlementCase, 'status'>, item: PolicyItemVersion) {
      const step = awaitedStep(status)
      return step && ofStep(item, step)
    },
    /** Every step of an item that is measured. */
    ofItem: (item: PolicyItemVersion): Promise<ShownTime[]> =>
      Promise.all(timedStepsOf(item).map(step => ofStep(item, step))),
  }
}
export type ReadExpectedTime = ReturnType<typeof readExpectedTime>
