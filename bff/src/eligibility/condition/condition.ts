/**
 * The condition language as data. A condition is a plain object with exactly one operator; policy files hold these
 * objects word for word. Every operator is three-valued: what is not known is UNKNOWN, never a silent no or yes.
 */

/** `12个月`, `30天`, `3年`. */
export type Duration = string
/** `5.5%`, at most six decimals. */
export type Percent = string
/** A yearly or fixed figure named in the item's `parameters`. */
export type ParameterRef = { readonly parameter: string }
/** Inside the `where` of a list: a field of the record the item is assessed for (`forEach`). */
export type OuterFieldRef = { readonly ofRecord: string }

/**
 * What a fact is compared with: MONEY `"1500元"`, COUNT `30`, DATE `"2026-01-01"` or `"today"` (the asOf date),
 * BOOLEAN `true`, the others a code.
 */
export type Literal = string | number | boolean | ParameterRef | OuterFieldRef

/**
 * A fact of the subject. Older than `freshWithin` it counts as unknown, and so it does while its value is one of
 * `pendingIf`: the department itself has not decided (许可证变更在办).
 */
export type FactOperand = {
  readonly fact: string
  readonly freshWithin?: Duration
  readonly pendingIf?: readonly string[]
}
/** A field of the record at hand (inside `forEach` or `where`). */
export type FieldOperand = { readonly field: string }
export type Operand = FactOperand | FieldOperand

/** Exactly one of these stands beside the operand. */
export type ValueTest = {
  readonly equals?: Literal
  readonly notEquals?: Literal
  readonly in?: readonly Literal[]
  readonly notIn?: readonly Literal[]
  /** COUNT, MONEY. */
  readonly atLeast?: Literal
  readonly atMost?: Literal
  readonly moreThan?: Literal
  readonly lessThan?: Literal
  /** COUNT, MONEY, DATE; both ends included. */
  readonly between?: readonly [Literal, Literal]
  /** REGION, INDUSTRY: in one of these branches of the tree. */
  readonly within?: string | readonly string[]
  /** DATE */
  readonly before?: Literal
  readonly onOrBefore?: Literal
  readonly after?: Literal
  readonly onOrAfter?: Literal
  /** DATE: not in the future, and asOf is not later than the date plus the duration. */
  readonly withinLast?: Duration | ParameterRef
  /** DATE: not in the past, and not later than asOf plus the duration. */
  readonly withinNext?: Duration | ParameterRef
  /** DATE: the date plus the duration has come. */
  readonly atLeastAgo?: Duration | ParameterRef
  /** DATE: calendar year of asOf, the one before it, or a fixed year. */
  readonly inYear?: 'THIS_YEAR' | 'LAST_YEAR' | number
  /** DATE of birth: completed years at asOf, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
}
export type ValueCondition = Operand & ValueTest

/** Bounds of a number that was computed. Exactly one. */
export type NumberTest = Pick<
  ValueTest,
  'equals' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'between'
>

/** Records of a LIST fact that satisfy `where`; the same `distinctBy` value counts once. */
export type Tally = {
  readonly list: string
  readonly where?: Condition
  readonly distinctBy?: string
  readonly label?: string
  readonly freshWithin?: Duration
}
/** A tally written here, or the name of one in the item's `tallies`. */
export type TallyRef = Tally | string

/** A number: a fact (by key), a field, or a count of records. */
export type Quantity = string | Operand | { readonly count: TallyRef }

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeastOf: { readonly n: number; readonly of: readonly Condition[] } }
  /** A threshold that depends on another condition: `must` where `when` holds, `otherwise` where it does not. */
  | { readonly when: Condition; readonly must: Condition; readonly otherwise: Condition }
  | RatioCondition
  | CountCondition
  | RunningCondition
  | AgreeCondition
  | ValueCondition

/** Exact: `of` / `to` against a percentage. A denominator of zero is UNKNOWN. */
export type RatioCondition = {
  readonly ratio: { readonly of: Quantity; readonly to: Quantity; readonly label?: string } & {
    readonly [bound in 'atLeast' | 'atMost' | 'moreThan' | 'lessThan']?: Percent | ParameterRef
  }
}

export type CountCondition = { readonly count: TallyRef } & NumberTest

/** Periods (`from`–`to` fields of a LIST) that follow each other without a gap up to asOf last at least so long. */
export type RunningCondition = {
  readonly running: {
    readonly list: string
    readonly from: string
    readonly to: string
    readonly where?: Condition
    readonly atLeast: Duration | ParameterRef
    /** How long ago the last period may have ended (departments deliver the last month late); none = today. */
    readonly lag?: Duration
    readonly label?: string
  }
}

/** Two departments must say the same. If they differ the answer is UNKNOWN with both values: a person looks. */
export type AgreeCondition = { readonly agree: readonly string[] }
