import type { Literal, Operand, ParameterRef, Percent, Quantity } from '../condition/condition'

/** `1500元`, `62.50元`, or a parameter of that kind. */
export type MoneyLiteral = string | ParameterRef

/** How the amount comes about. Exactly one form; forms nest. Results are exact until the one rounding at the end. */
export type Formula =
  | { readonly fixed: MoneyLiteral; readonly label?: string }
  | { readonly perHead: PerHead }
  | {
      readonly rate: {
        readonly base: Quantity
        readonly rate: Percent | ParameterRef
        readonly label?: string
      }
    }
  | { readonly byClass: { readonly of: Operand; readonly cases: readonly ClassCase[] } }
  | { readonly byAge: { readonly of: Operand; readonly steps: readonly AgeStep[] } }
  | { readonly shortfall: Shortfall }
  | { readonly tiers: { readonly of: Quantity; readonly steps: readonly TierStep[] } }
  | {
      readonly capped: {
        readonly of: Formula
        readonly atLeast?: MoneyLiteral
        readonly atMost?: MoneyLiteral
      }
    }
  /** Share of a whole: `part` of `whole` months, never more than the whole. */
  | { readonly proRata: { readonly of: Formula; readonly part: Quantity; readonly whole: number } }
  | { readonly sum: readonly Formula[] }
  | { readonly lesserOf: readonly Formula[] }
  | { readonly greaterOf: readonly Formula[] }

/** Pays `pay` when the class is one of `in`. */
export type ClassCase = { readonly in: readonly Literal[]; readonly pay: Formula }

/** Pays `pay` when the quantity is at least `from` and less than the next step's `from`. Steps ascend. */
export type TierStep = { readonly from: Literal; readonly pay: Formula }

/** Pays `pay` from so many completed years on, until the next step's `from`. Steps ascend. */
export type AgeStep = { readonly from: number; readonly pay: Formula }

/** `standard` less what each head has, times the heads (补差). */
export type Shortfall = {
  readonly standard: MoneyLiteral
  readonly of: Quantity
  readonly heads: Quantity
  readonly label?: string
}

/** Where a fraction of a 分 is left: HALF_UP to the nearest 分, DOWN in favour of the pool. */
export type Rounding = 'HALF_UP' | 'DOWN'

export type PerHead = {
  readonly of: Quantity
  readonly amount: MoneyLiteral
  readonly label?: string
  /** Pay the heads that are sure now; those with missing data follow in a later grant. Without it they block. */
  readonly sureOnly?: boolean
}
