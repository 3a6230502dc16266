import type { FactKind } from '@policy-direct/shared/facts/definition'
import type { Fraction } from '../exact'
import type { Span } from '../literal'

/**
 * The typed form of the condition language: what every compiler reads. Parameters and literals are resolved for one
 * date, windows relative to that date are plain ranges of days, and conditions of the same meaning are the same node.
 */

export type Scalar = string | number | boolean

/** Where a value is read from, and what makes it unusable. A value that is not of `kind` is unknown. */
export type OperandNode = {
  readonly id: number
  readonly kind: FactKind
  /** ENUM only: the members that are valid. */
  readonly members?: readonly string[]
} & (
  | {
      readonly from: 'FACT'
      readonly fact: string
      /** The datum counts only if it is of this day or later. */
      readonly freshSince?: string
      /** While the value is one of these it is unknown. */
      readonly pendingIf?: readonly string[]
    }
  /** A field of the record at hand: of `where` inside a list, else of `forEach`. */
  | { readonly from: 'RECORD'; readonly list: string; readonly field: string }
  /** Inside a `where`: a field of the record of `forEach`. */
  | { readonly from: 'OUTER_RECORD'; readonly list: string; readonly field: string }
)

/** A test of a known value. It answers yes or no; what is unknown was sorted out before. */
export type ValueTestNode =
  /** `low` and `high` belong to the range; numbers are integers (MONEY in 分), dates `YYYY-MM-DD`. */
  | {
      readonly is: 'RANGE'
      readonly low: string | number | undefined
      readonly high: string | number | undefined
    }
  /** One of these; `negated`: none of these. Sorted, no value twice. */
  | { readonly is: 'MEMBER'; readonly values: readonly Scalar[]; readonly negated: boolean }
  /** REGION, INDUSTRY: the code begins with one of these. Sorted, no prefix inside another. */
  | { readonly is: 'PREFIX'; readonly prefixes: readonly string[] }
  /** Against a value of another record, which may itself be unknown. */
  | { readonly is: 'RELATION'; readonly relation: Relation; readonly to: OperandNode }
  /** A range with an end in another record: unknown while an end is, also where the other end says no. */
  | { readonly is: 'BETWEEN'; readonly ends: readonly [ValueTestNode, ValueTestNode] }

export type Relation = 'EQ' | 'NE' | 'GE' | 'GT' | 'LE' | 'LT'

/** Records of a list that satisfy `where`. Records that may satisfy it make the count a range. */
export type TallyNode = {
  readonly id: number
  readonly list: OperandNode & { readonly from: 'FACT' }
  readonly where?: ConditionNode
  /** The same value of this field counts once; a record without it, or with a malformed one, counts as maybe. */
  readonly distinctBy?: string
  /** The field of `distinctBy` as it is read; absent where nobody defined it. */
  readonly key?: OperandNode
  /** Name of the item's tally whose members earlier grants may use up (second phase); phase one ignores it. */
  readonly drops?: string
  /** Depends on the record of `forEach`, not on the subject alone. */
  readonly perRecord: boolean
}

export type QuantityNode =
  | { readonly of: 'VALUE'; readonly operand: OperandNode }
  | { readonly of: 'COUNT'; readonly tally: TallyNode }

/** `id` is the place in `Program.nodes`; parts come before the node that uses them. */
export type ConditionNode = {
  readonly id: number
  /** Reads a field of the record of `forEach`: the verdict is one per record, not one per subject. */
  readonly perRecord: boolean
} & ConditionBody

export type ConditionBody =
  /** Kleene AND; MET without parts. */
  | { readonly op: 'ALL'; readonly parts: readonly ConditionNode[] }
  /** Kleene OR; NOT_MET without parts. */
  | { readonly op: 'ANY'; readonly parts: readonly ConditionNode[] }
  | { readonly op: 'NOT'; readonly part: ConditionNode }
  /** A part may stand here twice; then it counts twice. */
  | { readonly op: 'AT_LEAST'; readonly n: number; readonly parts: readonly ConditionNode[] }
  /** While `when` is unknown: what both branches agree on. */
  | {
      readonly op: 'WHEN'
      readonly when: ConditionNode
      readonly must: ConditionNode
      readonly otherwise: ConditionNode
    }
  | { readonly op: 'VALUE'; readonly operand: OperandNode; readonly test: ValueTestNode }
  | { readonly op: 'COUNT'; readonly tally: TallyNode; readonly test: ValueTestNode }
  | {
      readonly op: 'RATIO'
      readonly part: QuantityNode
      readonly total: QuantityNode
      readonly relation: Exclude<Relation, 'EQ' | 'NE'>
      readonly limit: Fraction
    }
  | RunningBody
  /** MET when all are known and the same, else UNKNOWN: nobody can tell which is right. */
  | { readonly op: 'AGREE'; readonly operands: readonly OperandNode[] }
  /** Always UNKNOWN: a yearly figure that is not set, a datum nobody defined. */
  | { readonly op: 'UNKNOWN'; readonly reason: UnknownReason }

export type UnknownReason =
  | { readonly why: 'PARAMETER'; readonly parameter: string }
  | { readonly why: 'NO_SUCH_FACT'; readonly fact: string }
  | { readonly why: 'LITERAL'; readonly text: string }

/** An unbroken chain of periods that ends on `endsFrom` or later lasts at least `span`. */
export type RunningBody = {
  readonly op: 'RUNNING'
  readonly list: OperandNode & { readonly from: 'FACT' }
  readonly from: string
  readonly to: string
  readonly where?: ConditionNode
  readonly span: Span
  /** The chain must end on this day or later; what lies after `asOf` does not count. */
  readonly endsFrom: string
  readonly asOf: string
}
