import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap, ClauseRoad, FactUsed } from '../assessment'

/**
 * A clause judged, but for what its item calls it: one for all items that ask the same and advise the same. A class, so
 * that all have one shape: seven thousand clauses are written from them for one answer.
 */
export class Told {
  /** There is no more to say than that the clause is not met: its text is the gap. */
  readonly unsaid: boolean

  constructor(
    readonly verdict: ClauseVerdict,
    readonly values: readonly FactUsed[],
    /** Absent where it is met, and where there is no more to say. */
    readonly gap: ClauseGap | undefined,
    /** Absent where it is met. */
    readonly road: ClauseRoad | undefined,
  ) {
    this.unsaid = gap === undefined && road !== undefined
  }
}
