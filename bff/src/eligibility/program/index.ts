/** What all compilers share: items in typed form, and the meaning of that form. */

export { amountOf } from './amount-of'
export { MalformedCondition } from './compiling'
export { factsOf } from './facts-of'
export type { AgeStepNode, ClassCaseNode, FormulaNode, TierStepNode } from './formula-node'
export { countOf, judgeNode, judgeTest, quantityOf, readValue, type Sight } from './judge-node'
export type {
  ConditionNode,
  OperandNode,
  QuantityNode,
  Relation,
  RunningBody,
  Scalar,
  TallyNode,
  UnknownReason,
  ValueTestNode,
} from './node'
export { compileProgram, type Program, type ProgramClause, type ProgramItem } from './program'
