import type { Fraction } from '../exact'
import type { OperandNode, QuantityNode, Scalar } from './node'

/** A formula with its figures resolved for one date: amounts in 分, percentages as fractions, ages as days of birth. */
export type FormulaNode =
  | { readonly form: 'FIXED'; readonly fen: number }
  | {
      readonly form: 'PER_HEAD'
      readonly of: QuantityNode
      readonly fen: number
      /** Pay the sure heads; without it, or when none is sure, an open count makes the amount unknown. */
      readonly sureOnly: boolean
    }
  | { readonly form: 'RATE'; readonly base: QuantityNode; readonly rate: Fraction }
  /** The first case that names the value; no case = unknown. */
  | { readonly form: 'BY_CLASS'; readonly of: OperandNode; readonly cases: readonly ClassCaseNode[] }
  /** The last step whose `bornBy` is the birth date or later; none = 0. */
  | { readonly form: 'BY_AGE'; readonly of: OperandNode; readonly steps: readonly AgeStepNode[] }
  /** max(0, standard − of) × heads. */
  | {
      readonly form: 'SHORTFALL'
      readonly standard: number
      readonly of: QuantityNode
      readonly heads: QuantityNode
    }
  /** The last step whose `from` is reached; none = 0. */
  | { readonly form: 'TIERS'; readonly of: QuantityNode; readonly steps: readonly TierStepNode[] }
  /** First not less than `atLeast`, then not more than `atMost` (分). */
  | {
      readonly form: 'CAPPED'
      readonly of: FormulaNode
      readonly atLeast: number | undefined
      readonly atMost: number | undefined
    }
  /** of × min(part, whole) / whole. */
  | {
      readonly form: 'PRO_RATA'
      readonly of: FormulaNode
      readonly part: QuantityNode
      readonly whole: number
    }
  | { readonly form: 'SUM' | 'LESSER' | 'GREATER'; readonly parts: readonly FormulaNode[] }
  /** A figure of the year is not set: the amount is unknown for everybody. */
  | { readonly form: 'UNKNOWN' }

export type ClassCaseNode = { readonly in: readonly Scalar[]; readonly pay: FormulaNode }
export type AgeStepNode = { readonly bornBy: string; readonly pay: FormulaNode }
export type TierStepNode = { readonly from: number; readonly pay: FormulaNode }
