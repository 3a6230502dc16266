import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Scalar } from '../../program'

/** A question about one fact. Between two cuts every value gets the same answer. */
export type ValueQuestion = {
  readonly key: string
  readonly fact: string
  /** Numbers and dates (as numbers) from which on the answer may be another. */
  readonly cuts: readonly number[]
  /** Whether a known value may still leave it open. */
  readonly maybeUnknown: boolean
  readonly answer: (value: Scalar) => ClauseVerdict
}

/** A question that one column cannot answer: the operators answer it once for every subject. */
export type SheetQuestion = {
  readonly key: string
  readonly facts: readonly string[]
  readonly answer: (facts: FactSheet) => ClauseVerdict
}

/** Codes from `low` to `low + span`. */
export type CodeRange = readonly [low: number, span: number]
