import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import {
  amountOf,
  type FormulaNode,
  factsOf,
  type OperandNode,
  type ProgramItem,
  type QuantityNode,
} from '../program'
import { always, type Lowered, meaningOf } from './lower'

type Paying = Pick<ProgramItem, 'formula' | 'rounding'>

/** Whether the amount is known and more than 0: the last clause of every item that pays. */
export function amountClause(item: Paying): Lowered {
  const { formula } = item
  if (formula === undefined) return always('MET')
  const facts = factsOfFormula(formula)
  if (facts.length === 0) return always(answerOf(amountOf(item, { facts: {} })))
  const key = meaningOf(['amount', formula, item.rounding])
  const [fact] = facts
  const cuts = facts.length === 1 ? cutsOf(item, fact!) : undefined
  if (cuts === undefined) {
    const answer = (sheet: FactSheet) => answerOf(amountOf(item, { facts: sheet }))
    return { is: 'SHEET', key, question: { key, facts, answer }, holds: 'MET' }
  }
  const answer = (value: unknown) => answerOf(amountFor(item, fact!, value))
  return { is: 'VALUE', key, question: { key, fact: fact!, cuts, maybeUnknown: true, answer }, holds: 'MET' }
}

const answerOf = (fen: number | null): ClauseVerdict =>
  fen === null ? 'UNKNOWN' : fen > 0 ? 'MET' : 'NOT_MET'

const amountFor = (item: Paying, fact: string, value: unknown): number | null =>
  amountOf(item, { facts: { [fact]: { value: value as number, department: '', asOf: '' } } })

/** Where the answer may turn, if one fact decides it and its column can tell; else undefined. */
function cutsOf(item: Paying, fact: string): number[] | undefined {
  const formula = item.formula!
  const kind = factDefinition(fact)?.kind
  if (readsMore(formula) || kind === 'LIST' || kind === 'DATE' || kind === undefined) return undefined
  if (kind !== 'MONEY' && kind !== 'COUNT') return []
  const stops = [0, ...stepsOf(formula), Number.MAX_SAFE_INTEGER + 1]
  const sorted = [...new Set(stops)].sort((a, b) => a - b)
  const cuts = sorted.slice(1, -1)
  // From step to step the amount never falls, so it turns at most twice: from 0 to something, and to beyond 2^53.
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    for (const turned of [(fen: number | null) => fen !== 0, (fen: number | null) => fen === null]) {
      const cut = firstOf(sorted[at]!, sorted[at + 1]!, value => turned(amountFor(item, fact, value)))
      if (cut !== undefined) cuts.push(cut)
    }
  }
  return cuts
}

/** The first whole number from `low` to below `high` that passes, if they pass from some number on. */
function firstOf(low: number, high: number, passes: (value: number) => boolean): number | undefined {
  if (!passes(high - 1)) return undefined
  let [from, to] = [low, high - 1]
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2)
    if (passes(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** Forms that may fall while their number rises, or that look at more than the plain value. */
function readsMore(formula: FormulaNode): boolean {
  if (quantitiesOf(formula).some(one => one.of === 'COUNT' || isBounded(one.operand))) return true
  if (operandsOf(formula).some(isBounded)) return true
  if (formula.form === 'SHORTFALL' || formula.form === 'BY_AGE') return true
  return partsOf(formula).some(readsMore)
}

const isBounded = (operand: OperandNode): boolean =>
  operand.from !== 'FACT' || operand.freshSince !== undefined

const stepsOf = (formula: FormulaNode): number[] => [
  ...(formula.form === 'TIERS' ? formula.steps.map(step => step.from) : []),
  ...partsOf(formula).flatMap(stepsOf),
]

/** Keys of the facts a formula looks at, once each. */
export function factsOfFormula(formula: FormulaNode): string[] {
  const own = [...quantitiesOf(formula).flatMap(factsOfQuantity), ...operandsOf(formula).flatMap(factOf)]
  return [...new Set([...own, ...partsOf(formula).flatMap(factsOfFormula)])]
}

function partsOf(formula: FormulaNode): readonly FormulaNode[] {
  switch (formula.form) {
    case 'SUM':
    case 'LESSER':
    case 'GREATER':
      return formula.parts
    case 'CAPPED':
    case 'PRO_RATA':
      return [formula.of]
    case 'BY_CLASS':
      return formula.cases.map(({ pay }) => pay)
    case 'BY_AGE':
    case 'TIERS':
      return formula.steps.map(({ pay }) => pay)
    default:
      return []
  }
}

function quantitiesOf(formula: FormulaNode): QuantityNode[] {
  switch (formula.form) {
    case 'PER_HEAD':
    case 'TIERS':
      return [formula.of]
    case 'RATE':
      return [formula.base]
    case 'SHORTFALL':
      return [formula.of, formula.heads]
    case 'PRO_RATA':
      return [formula.part]
    default:
      return []
  }
}

const operandsOf = (formula: FormulaNode): OperandNode[] =>
  formula.form === 'BY_CLASS' || formula.form === 'BY_AGE' ? [formula.of] : []

const factOf = (operand: OperandNode): string[] => (operand.from === 'FACT' ? [operand.fact] : [])

function factsOfQuantity(quantity: QuantityNode): string[] {
  if (quantity.of === 'VALUE') return factOf(quantity.operand)
  const { list, where } = quantity.tally
  return [list.fact, ...(where ? factsOf(where) : [])]
}
