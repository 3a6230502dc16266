import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../../eligibility'

/** A population judged by some items: clauses and amounts only, what limits say is left to the confirming tap. */
export interface JudgedPopulation {
  /** Eligible: every clause met, the amount known and more than nothing. */
  counts(item: number): { eligible: number; undetermined: number; ineligible: number }
  /** Of the eligible, in integer 分. */
  amounts(item: number): { indexes: Uint32Array; fen: Float64Array }
}

/** All subjects of one kind, ready to be judged by any item at once. */
export interface JudgeablePopulation {
  readonly size: number
  put(subjectId: string, facts: FactSheet): void
  indexOf(subjectId: string): number | undefined
  judge(items: PolicyItemVersion[], asOf: LocalDate): JudgedPopulation
}
