import type { Fact, FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { Parameter } from '../policy-item/policy-item'
import type { Tally } from './condition'

/** The record at hand, and the LIST fact it is from. */
export type RecordScope = { readonly list: string; readonly fact: Fact; readonly record: FactRecord }

/** What a condition may look at. Nothing else exists for it: no clock, no other subject. */
export type EvaluationContext = {
  readonly facts: FactSheet
  readonly asOf: string
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly tallies: Readonly<Record<string, Tally>>
  /** The innermost record: of `where` inside a list, else of `forEach`. */
  readonly scope?: RecordScope
  /** The record of `forEach`, for `{ ofRecord }` inside a `where`. */
  readonly outer?: RecordScope
}
