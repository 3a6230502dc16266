import type { Formula } from '../benefit/formula'
import { readPercent } from '../literal'
import { bornBy } from './compile-day-test'
import { compileOperand } from './compile-operand'
import { compileQuantity } from './compile-quantity'
import { type Compiling, inside, literalOf, MalformedCondition, measure, money } from './compiling'
import type { FormulaNode } from './formula-node'
import type { Scalar } from './node'

const UNKNOWN: FormulaNode = { form: 'UNKNOWN' }

/**
 * A formula with its figures resolved for the date.
 * @throws MalformedCondition with the place, when a formula has no form
 */
export function compileFormula(formula: Formula, compiling: Compiling): FormulaNode {
  if ('fixed' in formula) {
    const fen = money(formula.fixed, compiling)
    return 'unknown' in fen ? UNKNOWN : { form: 'FIXED', fen: fen.value }
  }
  if ('perHead' in formula) return perHead(formula.perHead, inside(compiling, 'perHead'))
  if ('rate' in formula) {
    const at = inside(compiling, 'rate')
    const base = compileQuantity(formula.rate.base, at)
    const rate = measure(formula.rate.rate, readPercent, at)
    if ('unknown' in base || 'unknown' in rate) return UNKNOWN
    return { form: 'RATE', base, rate: rate.value }
  }
  if ('byClass' in formula) return byClass(formula.byClass, inside(compiling, 'byClass'))
  if ('byAge' in formula) {
    const at = inside(compiling, 'byAge')
    const read = compileOperand(formula.byAge.of, at)
    if ('unknown' in read) return UNKNOWN
    const steps = formula.byAge.steps.map(step => ({
      bornBy: bornBy(step.from, compiling.asOf),
      pay: compileFormula(step.pay, at),
    }))
    return { form: 'BY_AGE', of: read.operand, steps }
  }
  if ('shortfall' in formula) return shortfall(formula.shortfall, inside(compiling, 'shortfall'))
  if ('tiers' in formula) return tiers(formula.tiers, inside(compiling, 'tiers'))
  if ('capped' in formula) return capped(formula.capped, inside(compiling, 'capped'))
  if ('proRata' in formula) {
    const at = inside(compiling, 'proRata')
    const part = compileQuantity(formula.proRata.part, at)
    if ('unknown' in part) return UNKNOWN
    const of = compileFormula(formula.proRata.of, at)
    return { form: 'PRO_RATA', of, part, whole: formula.proRata.whole }
  }
  if ('sum' in formula) return many('SUM', formula.sum, compiling)
  if ('lesserOf' in formula) return many('LESSER', formula.lesserOf, compiling)
  if ('greaterOf' in formula) return many('GREATER', formula.greaterOf, compiling)
  throw new MalformedCondition(compiling.place, `formula without a form: ${JSON.stringify(formula)}`)
}

type Part<K extends string> = Formula extends infer F ? (F extends Record<K, infer P> ? P : never) : never

function perHead(spec: Part<'perHead'>, compiling: Compiling): FormulaNode {
  const of = compileQuantity(spec.of, compiling)
  const fen = money(spec.amount, compiling)
  if ('unknown' in of || 'unknown' in fen) return UNKNOWN
  return { form: 'PER_HEAD', of, fen: fen.value, sureOnly: spec.sureOnly === true }
}

/** A member whose figure is not set names no class. */
function byClass(spec: Part<'byClass'>, compiling: Compiling): FormulaNode {
  const read = compileOperand(spec.of, compiling)
  if ('unknown' in read) return UNKNOWN
  const { operand } = read
  const cases = spec.cases.map(({ in: members, pay }) => ({
    in: members.flatMap((member): Scalar[] => {
      if (typeof member === 'object' && 'ofRecord' in member) return []
      const found = literalOf(member, operand.kind, compiling)
      return 'unknown' in found ? [] : [found.value]
    }),
    pay: compileFormula(pay, compiling),
  }))
  return { form: 'BY_CLASS', of: operand, cases }
}

function shortfall(spec: Part<'shortfall'>, compiling: Compiling): FormulaNode {
  const of = compileQuantity(spec.of, compiling)
  const heads = compileQuantity(spec.heads, compiling)
  const standard = money(spec.standard, compiling)
  if ('unknown' in of || 'unknown' in heads || 'unknown' in standard) return UNKNOWN
  return { form: 'SHORTFALL', standard: standard.value, of, heads }
}

function tiers(spec: Part<'tiers'>, compiling: Compiling): FormulaNode {
  const of = compileQuantity(spec.of, compiling)
  if ('unknown' in of) return UNKNOWN
  const kind = of.of === 'VALUE' && of.operand.kind === 'MONEY' ? 'MONEY' : 'COUNT'
  const steps: { from: number; pay: FormulaNode }[] = []
  for (const step of spec.steps) {
    if (typeof step.from === 'object' && 'ofRecord' in step.from) return UNKNOWN
    const from = literalOf(step.from, kind, compiling)
    if ('unknown' in from || typeof from.value !== 'number') return UNKNOWN
    steps.push({ from: from.value, pay: compileFormula(step.pay, compiling) })
  }
  return { form: 'TIERS', of, steps }
}

function capped(spec: Part<'capped'>, compiling: Compiling): FormulaNode {
  const bound = (literal: typeof spec.atMost) =>
    literal === undefined ? { value: undefined } : money(literal, compiling)
  const atLeast = bound(spec.atLeast)
  const atMost = bound(spec.atMost)
  if ('unknown' in atLeast || 'unknown' in atMost) return UNKNOWN
  const of = compileFormula(spec.of, compiling)
  return { form: 'CAPPED', of, atLeast: atLeast.value, atMost: atMost.value }
}

function many(
  form: 'SUM' | 'LESSER' | 'GREATER',
  formulas: readonly Formula[],
  compiling: Compiling,
): FormulaNode {
  if (formulas.length === 0)
    throw new MalformedCondition(compiling.place, 'a formula of many parts needs a part')
  return { form, parts: formulas.map(part => compileFormula(part, compiling)) }
}
