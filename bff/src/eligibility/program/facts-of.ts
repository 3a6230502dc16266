import type { ConditionNode, OperandNode, QuantityNode, TallyNode } from './node'

/** Keys of the facts a node looks at, once each. A record's field counts as the list it stands in. */
export const factsOf = (node: ConditionNode): string[] => [...new Set(mentioned(node))]

function mentioned(node: ConditionNode): string[] {
  switch (node.op) {
    case 'ALL':
    case 'ANY':
    case 'AT_LEAST':
      return node.parts.flatMap(mentioned)
    case 'NOT':
      return mentioned(node.part)
    case 'WHEN':
      return [node.when, node.must, node.otherwise].flatMap(mentioned)
    case 'VALUE':
      return node.test.is === 'RELATION'
        ? [factOf(node.operand), factOf(node.test.to)]
        : [factOf(node.operand)]
    case 'COUNT':
      return ofTally(node.tally)
    case 'RATIO':
      return [...ofQuantity(node.part), ...ofQuantity(node.total)]
    case 'RUNNING':
      return [node.list.fact, ...(node.where ? mentioned(node.where) : [])]
    case 'AGREE':
      return node.operands.map(factOf)
    case 'UNKNOWN':
      return []
  }
}

const factOf = (operand: OperandNode): string => (operand.from === 'FACT' ? operand.fact : operand.list)

const ofTally = (tally: TallyNode): string[] => [
  tally.list.fact,
  ...(tally.where ? mentioned(tally.where) : []),
]

const ofQuantity = (quantity: QuantityNode): string[] =>
  quantity.of === 'COUNT' ? ofTally(quantity.tally) : [factOf(quantity.operand)]
