import type { Rounding } from '../benefit/formula'
import { isDate } from '../calendar'
import { isInForce } from '../policy-item/in-force'
import type { Clause, PolicyItemVersion } from '../policy-item/policy-item'
import { compileCondition } from './compile-condition'
import { compileFormula } from './compile-formula'
import type { Compiling } from './compiling'
import { droppingOf } from './dropping'
import type { FormulaNode } from './formula-node'
import { Interning } from './interning'
import type { ConditionNode, OperandNode, TallyNode } from './node'

/** A clause and the node of its condition. */
export type ProgramClause = { readonly clause: Clause; readonly node: ConditionNode }

/**
 * An item in typed form. It grants where it is in force, every clause is MET and the amount is known and more than 0
 * (or there is no formula). With `forEach` that is asked of every record of the list.
 */
export type ProgramItem = {
  readonly item: PolicyItemVersion
  readonly inForce: boolean
  readonly clauses: readonly ProgramClause[]
  /** Absent for a service that gives no money: its amount is a known 0 and no clause. */
  readonly formula?: FormulaNode
  readonly rounding: Rounding
}

/** Items in typed form for one date. Nodes, operands and tallies stand once each, parts before what is made of them. */
export type Program = {
  readonly asOf: string
  readonly items: readonly ProgramItem[]
  readonly nodes: readonly ConditionNode[]
  readonly operands: readonly OperandNode[]
  readonly tallies: readonly TallyNode[]
}

/**
 * Compiles items for a date: figures resolved, windows turned into ranges of days, equal meanings made one node.
 * @param asOf the city's date, `YYYY-MM-DD`
 * @throws Error when asOf is no date; MalformedCondition with the place in the item
 */
export function compileProgram(items: readonly PolicyItemVersion[], asOf: string): Program {
  if (!isDate(asOf)) throw new Error(`not a date: ${asOf}`)
  const interning = new Interning()
  const compiled = items.map(item => compileItem(item, asOf, interning))
  const { nodes, operands, tallies } = interning
  return { asOf, items: compiled, nodes, operands, tallies }
}

function compileItem(item: PolicyItemVersion, asOf: string, interning: Interning): ProgramItem {
  const { parameters, tallies } = item
  const dropping = droppingOf(item)
  const base: Compiling = { asOf, parameters, tallies, dropping, interning, place: [item.id] }
  const compiling = item.forEach === undefined ? base : { ...base, list: item.forEach.list }
  const clauses = item.conditions.map(clause => ({
    clause,
    node: compileCondition(clause.condition, { ...compiling, place: [item.id, 'conditions', clause.id] }),
  }))
  const { formula, rounding } = item.benefit
  const amount =
    formula === undefined
      ? {}
      : { formula: compileFormula(formula, { ...compiling, place: [item.id, 'benefit', 'formula'] }) }
  return { item, inForce: isInForce(item, asOf), clauses, rounding, ...amount }
}
