import type { Rounding } from '../benefit/formula'
import type { FormulaNode, OperandNode, ProgramItem, QuantityNode, Scalar } from '../program'
import type { FactTable } from './column/fact-table'
import { DictionaryColumn, NumberColumn } from './column/raw-column'

/** A fraction whose denominator is the same for everybody; NaN where plain numbers do not hold it exactly. */
type Quick = { readonly d: number; readonly n: (index: number) => number }

const LARGEST = Number.MAX_SAFE_INTEGER
/** A number that a double holds exactly, else NaN. */
const exact = (value: number): number => (value <= LARGEST ? value : Number.NaN)

/**
 * What an item pays to the subject at an index, straight from the columns: integers of doubles while they are exact,
 * one rounding at the end. NaN where the value is unknown or too large for that: then the engine's fractions decide.
 * Undefined for a form that has no quick way.
 */
export function quickAmount(
  { formula, rounding }: Pick<ProgramItem, 'formula' | 'rounding'>,
  table: FactTable,
): ((index: number) => number) | undefined {
  const quick = formula && quicken(formula, table)
  if (!quick) return undefined
  const { n, d } = quick
  return index => rounded(n(index), d, rounding)
}

function rounded(n: number, d: number, rounding: Rounding): number {
  let whole = Math.floor(n / d)
  let rest = n - whole * d
  // The quotient of doubles may be off by one; the rest is exact.
  if (rest < 0) [whole, rest] = [whole - 1, rest + d]
  else if (rest >= d) [whole, rest] = [whole + 1, rest - d]
  return rounding === 'HALF_UP' && rest * 2 >= d ? whole + 1 : whole
}

function quicken(formula: FormulaNode, table: FactTable): Quick | undefined {
  switch (formula.form) {
    case 'FIXED':
      return { d: 1, n: () => formula.fen }
    case 'PER_HEAD':
      return times(formula.of, formula.fen, 1, table)
    case 'RATE':
      return times(formula.base, Number(formula.rate.n), Number(formula.rate.d), table)
    case 'CAPPED':
      return capped(formula, table)
    case 'TIERS':
      return tiers(formula, table)
    case 'BY_CLASS':
      return byClass(formula, table)
    case 'LESSER':
      return many(formula.parts, table, Math.min)
    case 'GREATER':
      return many(formula.parts, table, Math.max)
    case 'SUM':
      return many(formula.parts, table, (a, b) => exact(a + b))
    default:
      return undefined
  }
}

/** The numbers of a column, if a quantity is just that. */
function numbersOf(quantity: QuantityNode, table: FactTable): NumberColumn | undefined {
  const values = quantity.of === 'VALUE' ? columnOf(quantity.operand, table) : undefined
  return values instanceof NumberColumn ? values : undefined
}

const columnOf = (operand: OperandNode, table: FactTable) =>
  operand.from === 'FACT' && operand.freshSince === undefined && operand.pendingIf === undefined
    ? table.column(operand.fact)?.values
    : undefined

function times(quantity: QuantityNode, n: number, d: number, table: FactTable): Quick | undefined {
  const column = numbersOf(quantity, table)
  return column && { d, n: index => exact(column.values[index]! * n) }
}

function capped(formula: FormulaNode & { form: 'CAPPED' }, table: FactTable): Quick | undefined {
  const inner = quicken(formula.of, table)
  if (!inner) return undefined
  const low = exact((formula.atLeast ?? 0) * inner.d)
  const high = formula.atMost === undefined ? LARGEST : exact(formula.atMost * inner.d)
  return { d: inner.d, n: index => Math.min(Math.max(inner.n(index), low), high) }
}

function tiers(formula: FormulaNode & { form: 'TIERS' }, table: FactTable): Quick | undefined {
  const column = numbersOf(formula.of, table)
  const steps = alike(
    formula.steps.map(({ pay }) => pay),
    table,
  )
  if (!column || !steps) return undefined
  const froms = formula.steps.map(({ from }) => from)
  return {
    d: steps.d,
    n: index => {
      const value = column.values[index]!
      if (Number.isNaN(value)) return value
      let reached = -1
      for (const [at, from] of froms.entries()) if (value >= from) reached = at
      return reached < 0 ? 0 : steps.n[reached]!(index)
    },
  }
}

function byClass(formula: FormulaNode & { form: 'BY_CLASS' }, table: FactTable): Quick | undefined {
  const column = columnOf(formula.of, table)
  const cases = alike(
    formula.cases.map(({ pay }) => pay),
    table,
  )
  if (!(column instanceof DictionaryColumn) || !cases) return undefined
  const caseOf = new Map<Scalar | undefined, number>()
  for (const [at, { in: members }] of formula.cases.entries())
    for (const member of members) if (!caseOf.has(member)) caseOf.set(member, at)
  return {
    d: cases.d,
    n: index => {
      const at = caseOf.get(column.get(index))
      return at === undefined ? Number.NaN : cases.n[at]!(index)
    },
  }
}

function many(
  parts: readonly FormulaNode[],
  table: FactTable,
  join: (a: number, b: number) => number,
): Quick | undefined {
  const joined = alike(parts, table)
  return joined && { d: joined.d, n: index => joined.n.map(n => n(index)).reduce(join) }
}

/** Parts over one denominator. */
function alike(
  parts: readonly FormulaNode[],
  table: FactTable,
): { readonly d: number; readonly n: readonly Quick['n'][] } | undefined {
  const quick = parts.map(part => quicken(part, table))
  const d = quick.reduce((all, one) => (one ? exact(leastCommon(all, one.d)) : Number.NaN), 1)
  if (Number.isNaN(d)) return undefined
  return { d, n: quick.map(one => index => exact(one!.n(index) * (d / one!.d))) }
}

const greatestCommon = (a: number, b: number): number => (b > 0 ? greatestCommon(b, a % b) : a)
const leastCommon = (a: number, b: number): number => (a / greatestCommon(a, b)) * b
