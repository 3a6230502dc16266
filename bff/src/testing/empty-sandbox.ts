import { systemClock } from '../adapters/clock/system'
import { memorySubjectFeed } from '../adapters/memory/subject-feed'
import { explainedPopulation } from '../domain/simulation/testing/explained-population'
import type { Sandbox } from '../ports/sandbox'
import { keepSandbox } from '../usecases/keep-sandbox'

/** A sandbox of a city where nobody lives, in this thread. */
export const emptySandbox = (): Sandbox =>
  keepSandbox({
    feed: memorySubjectFeed(),
    population: explainedPopulation,
    clock: systemClock,
    onFailed(error) {
      throw error
    },
  })
