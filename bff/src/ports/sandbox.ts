import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Replay } from '../domain/simulation/replay'
import type { ToldSide, ToldSideBySide } from '../domain/simulation/tell'
import type { PolicyItemVersion } from '../eligibility'

export type SubjectKind = 'ENTERPRISE' | 'PERSON'

/** How far the subjects of a kind are loaded. */
export interface SandboxReadiness {
  ready: boolean
  /** Subjects loaded so far. */
  loaded: number
}

/**
 * 沙盘 (CC-8): every subject of the city, ready to be judged by a draft at once, away from those who wait for a tap.
 * Loaded when somebody first asks, in step with what departments change, dropped when nobody asks for a while. Only
 * rounded sums come out of it, and nothing of fewer than five.
 */
export interface Sandbox {
  /**
   * Asking begins the loading. Faults, here and below: UPSTREAM_UNAVAILABLE when it could not be loaded.
   * @param day of the past, as `replay` asks; one day is loaded at a time, `loaded` is of that one
   */
  readiness(kind: SubjectKind, day?: LocalDate): Promise<SandboxReadiness>
  /** Null while it is being loaded. */
  sideBySide(
    draft: PolicyItemVersion,
    current: PolicyItemVersion | null,
    asOf: LocalDate,
  ): Promise<ToldSideBySide | null>
  /** Figures of several versions for subjects of the same kind; null while it is being loaded. */
  figures(items: readonly PolicyItemVersion[], asOf: LocalDate): Promise<ToldSide[] | null>
  /** An item judged on an earlier day by what was known by then; null while that is being loaded. */
  replay(item: PolicyItemVersion, day: LocalDate): Promise<Replay | null>
}
