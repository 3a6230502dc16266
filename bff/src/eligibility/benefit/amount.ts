import type { BenefitAssessment, FactUsed, FormulaLine } from '../assessment'
import type { Fraction } from '../exact'

/** The benefit, and the data it was worked out from. */
export type AssessedBenefit = { readonly benefit: BenefitAssessment; readonly used: readonly FactUsed[] }

/** An exact amount in 分 before rounding, with the lines that show how it came about. */
export type Amount =
  | {
      readonly known: true
      readonly fen: Fraction
      readonly lines: readonly FormulaLine[]
      readonly used: readonly FactUsed[]
    }
  | { readonly known: false; readonly missing: readonly FactUsed[]; readonly reason: string }

export const unknownAmount = (reason: string, missing: readonly FactUsed[] = []): Amount => ({
  known: false,
  missing,
  reason,
})
