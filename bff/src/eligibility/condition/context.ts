import type { Fact, FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { Parameter } from '../policy-item/policy-item'
import type { Tally } from './condition'
import type { TallyResult } from './tally-result'

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
  /** Members of tallies that earlier grants used up: tally name → keys. */
  readonly usedUp?: Readonly<Record<string, ReadonlySet<string>>>
  /** Named tallies already counted for this subject: the same list is asked for by clause, amount and limits. */
  readonly counted?: Map<string, TallyResult>
  /** Only the verdict is wanted: leave out values and gaps. */
  readonly quiet?: boolean
}
