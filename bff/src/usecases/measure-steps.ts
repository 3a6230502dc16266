import { finishedSteps } from '../domain/step-times'
import type { WorkingDays } from '../domain/working-days'
import type { StepTimes } from '../ports/step-times'

const AT_ONCE = 1_000

/** Measures the steps that ended since the last time, by the city's calendar (N-4). Answers how many cases it took. */
export function measureSteps({ stepTimes, calendar }: { stepTimes: StepTimes; calendar: WorkingDays }) {
  return (): Promise<number> =>
    stepTimes.measure(AT_ONCE, ({ events, pauses }) => finishedSteps(events, pauses, calendar))
}
