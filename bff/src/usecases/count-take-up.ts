import type { Clock } from '../ports/clock'
import type { TakeUp } from '../ports/take-up'

const AT_ONCE = 2_000

/** Counts what cases have left to be counted, until nothing is left. Answers how many cases it took. */
export function countTakeUp({ takeUp, clock }: { takeUp: TakeUp; clock: Clock }) {
  return async (): Promise<number> => {
    let counted = 0
    for (;;) {
      const taken = await takeUp.count(AT_ONCE, clock.now())
      counted += taken
      if (taken === 0) return counted
    }
  }
}
