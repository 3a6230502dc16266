import type { ClauseVerdict, Verdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Claim } from './limit/limit'
import type { Listed } from './listed'
import type { FulfilmentKind } from './policy-item/terms'

/** Why a datum could not be used. */
export type FactProblem = 'MISSING' | 'STALE' | 'PENDING' | 'CONFLICT' | 'INVALID'

/** A datum a clause looked at. `text` and `asOf` are null when nobody supplied it. */
export type FactUsed = {
  readonly fact: string
  readonly label: string
  readonly text: string | null
  /** Department code. */
  readonly department: string
  readonly asOf: string | null
  readonly problem?: FactProblem
}

/** How far a clause is from being met; `earliestOn` when time alone heals it. */
export type ClauseGap = {
  readonly text: string
  readonly have?: number
  readonly need?: number
  readonly unit?: string
  readonly earliestOn?: string
}

/** What to do about a clause that is not met or not known. */
export type ClauseRoad = {
  readonly kind: 'WAIT' | 'MATERIAL' | 'DEPARTMENT' | 'ACTION' | 'OBJECTION'
  readonly text: string
  /** Code of the department that can settle it. */
  readonly department?: string
  /** Id of the material that settles it. */
  readonly material?: string
}

/** One clause, judged. `gap` and `road` are present unless it is met. */
export type ClauseAssessment = {
  readonly id: string
  readonly text: string
  readonly verdict: ClauseVerdict
  readonly values: readonly FactUsed[]
  readonly gap?: ClauseGap
  readonly road?: ClauseRoad
}

/** AT_CONFIRMATION: no history was supplied, so the limit is checked inside the confirming transaction. */
export type LimitState = 'WITHIN' | 'REACHED' | 'UNKNOWN' | 'AT_CONFIRMATION'

/** A limit or exclusion, judged as far as the supplied history allows. */
export type LimitAssessment = {
  readonly id: string
  readonly text: string
  readonly state: LimitState
  readonly used?: number
  readonly max: number
  readonly values: readonly FactUsed[]
  readonly gap?: ClauseGap
  readonly road?: ClauseRoad
}

/** A line of the worked formula: `× 返还比例` · `60%`. */
export type FormulaLine = { readonly label: string; readonly text: string }

/** `amountFen` (integer 分) is null while a value is missing; `missing` says which. */
export type BenefitAssessment = {
  readonly amountFen: number | null
  readonly lines: readonly FormulaLine[]
  readonly missing: readonly FactUsed[]
}

/**
 * One item (or one record of it) for one beneficiary on one date. Pure data: may be stored with the case for ever, and is
 * written as JSON with arrays for lists.
 */
export type Assessment = {
  readonly itemId: string
  readonly version: number
  readonly fulfilmentKind: FulfilmentKind
  /** Which record it concerns, for items assessed per record; null otherwise. */
  readonly recordKey: string | null
  /** The record in words (电工 · 高级(三级)); null otherwise. */
  readonly recordText: string | null
  readonly asOf: string
  readonly verdict: Verdict
  /** In the order of the policy file. */
  readonly clauses: Listed<ClauseAssessment>
  readonly limits: readonly LimitAssessment[]
  readonly benefit: BenefitAssessment
  /** What granting it would use up; empty unless the benefit can be granted. */
  readonly claims: readonly Claim[]
  /** Every datum used, once each. */
  readonly factsUsed: Listed<FactUsed>
}
