import type { ConditionNode, OperandNode, QuantityNode, TallyNode, ValueTestNode } from './node'

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
      return [factOf(node.operand), ...recordsIn(node.test)]
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

/** Lists of other records that a test compares with. */
function recordsIn(test: ValueTestNode): string[] {
  if (test.is === 'RELATION') return [factOf(test.to)]
  return test.is === 'BETWEEN' ? test.ends.flatMap(recordsIn) : []
}

const factOf = (operand: OperandNode): string => (operand.from === 'FACT' ? operand.fact : operand.list)

const ofTally = (tally: TallyNode): string[] => [
  tally.list.fact,
  ...(tally.where ? mentioned(tally.where) : []),
]

const ofQuantity = (quantity: QuantityNode): string[] =>
  quantity.of === 'COUNT' ? ofTally(quantity.tally) : [factOf(quantity.operand)]
