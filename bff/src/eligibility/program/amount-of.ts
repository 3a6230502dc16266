import { add, compare, divide, type Fraction, multiply, round, sign, whole } from '../exact'
import type { FormulaNode } from './formula-node'
import { quantityOf, readValue, type Sight } from './judge-node'
import type { QuantityNode, Scalar } from './node'
import type { ProgramItem } from './program'

/**
 * What an item pays in integer 分, rounded once at the end by its rule; null while a value is missing or the amount
 * is beyond 2^53 − 1. A service without a formula pays a known 0.
 */
export function amountOf(item: Pick<ProgramItem, 'formula' | 'rounding'>, sight: Sight): number | null {
  if (item.formula === undefined) return 0
  const exact = exactAmount(item.formula, sight)
  return exact === undefined ? null : round(exact, item.rounding)
}

/** The amount of a formula, exact in 分, or undefined while something for it is unknown. */
export function exactAmount(formula: FormulaNode, sight: Sight): Fraction | undefined {
  switch (formula.form) {
    case 'FIXED':
      return whole(formula.fen)
    case 'PER_HEAD': {
      const heads = known(formula.of, sight, formula.sureOnly)
      return heads && multiply(heads, whole(formula.fen))
    }
    case 'RATE': {
      const base = known(formula.base, sight)
      return base && multiply(base, formula.rate)
    }
    case 'BY_CLASS': {
      const value = readValue(formula.of, sight)
      const match = formula.cases.find(({ in: members }) => members.includes(value as Scalar))
      return value === undefined || !match ? undefined : exactAmount(match.pay, sight)
    }
    case 'BY_AGE': {
      const birth = readValue(formula.of, sight)
      if (birth === undefined) return undefined
      const reached = formula.steps.filter(({ bornBy }) => String(birth) <= bornBy).at(-1)
      return reached ? exactAmount(reached.pay, sight) : whole(0)
    }
    case 'SHORTFALL': {
      const have = known(formula.of, sight)
      const heads = known(formula.heads, sight)
      if (!have || !heads) return undefined
      const each = add(whole(formula.standard), multiply(whole(-1), have))
      return multiply(compare(each, whole(0)) > 0 ? each : whole(0), heads)
    }
    case 'TIERS': {
      const number = known(formula.of, sight)
      if (!number) return undefined
      const reached = formula.steps.filter(({ from }) => compare(number, whole(from)) >= 0).at(-1)
      return reached ? exactAmount(reached.pay, sight) : whole(0)
    }
    case 'CAPPED': {
      const inner = exactAmount(formula.of, sight)
      if (!inner) return undefined
      const { atLeast, atMost } = formula
      const raised = atLeast !== undefined && compare(inner, whole(atLeast)) < 0 ? whole(atLeast) : inner
      return atMost !== undefined && compare(raised, whole(atMost)) > 0 ? whole(atMost) : raised
    }
    case 'PRO_RATA': {
      const inner = exactAmount(formula.of, sight)
      const part = known(formula.part, sight)
      if (!inner || !part) return undefined
      const limit = whole(formula.whole)
      const share = compare(part, limit) > 0 ? limit : part
      return multiply(inner, divide(share, limit))
    }
    case 'SUM':
      return fold(formula.parts, sight, add)
    case 'LESSER':
      return fold(formula.parts, sight, (a, b) => (compare(b, a) < 0 ? b : a))
    case 'GREATER':
      return fold(formula.parts, sight, (a, b) => (compare(b, a) > 0 ? b : a))
    case 'UNKNOWN':
      return undefined
  }
}

/** A number nobody has to guess. With `sureOnly` the sure records count, if there is one. */
function known(quantity: QuantityNode, sight: Sight, sureOnly = false): Fraction | undefined {
  const range = quantityOf(quantity, sight)
  if (!range) return undefined
  const open = compare(range.low, range.high) !== 0
  return open && (!sureOnly || sign(range.low) === 0) ? undefined : range.low
}

function fold(
  parts: readonly FormulaNode[],
  sight: Sight,
  join: (a: Fraction, b: Fraction) => Fraction,
): Fraction | undefined {
  let result: Fraction | undefined
  for (const part of parts) {
    const amount = exactAmount(part, sight)
    if (!amount) return undefined
    result = result === undefined ? amount : join(result, amount)
  }
  return result
}
