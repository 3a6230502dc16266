import type { ConditionNode, RunningBody } from './node'

/** The running periods a node asks for, but for those inside lists of records. */
export function runningIn(node: ConditionNode): readonly RunningBody[] {
  switch (node.op) {
    case 'ALL':
    case 'ANY':
    case 'AT_LEAST':
      return node.parts.flatMap(runningIn)
    case 'NOT':
      return runningIn(node.part)
    case 'WHEN':
      return [node.when, node.must, node.otherwise].flatMap(runningIn)
    case 'RUNNING':
      return [node]
    default:
      return []
  }
}
