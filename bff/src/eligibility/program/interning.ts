import type { ConditionBody, ConditionNode, OperandNode, TallyNode } from './node'

type Fresh<T> = T extends unknown ? Omit<T, 'id'> : never

/** Keeps one node for each meaning. Ids count up, so parts have smaller ids than what is made of them. */
export class Interning {
  readonly nodes: ConditionNode[] = []
  readonly operands: OperandNode[] = []
  readonly tallies: TallyNode[] = []
  readonly #nodeOf = new Map<string, ConditionNode>()
  readonly #operandOf = new Map<string, OperandNode>()
  readonly #tallyOf = new Map<string, TallyNode>()

  operand(key: string, make: () => Fresh<OperandNode>): OperandNode {
    const known = this.#operandOf.get(key)
    if (known) return known
    const operand = { id: this.operands.length, ...make() } as OperandNode
    this.operands.push(operand)
    this.#operandOf.set(key, operand)
    return operand
  }

  tally(key: string, make: () => Fresh<TallyNode>): TallyNode {
    const known = this.#tallyOf.get(key)
    if (known) return known
    const tally = { id: this.tallies.length, ...make() }
    this.tallies.push(tally)
    this.#tallyOf.set(key, tally)
    return tally
  }

  node(key: string, perRecord: boolean, body: ConditionBody): ConditionNode {
    const known = this.#nodeOf.get(key)
    if (known) return known
    const node = { id: this.nodes.length, perRecord, ...body }
    this.nodes.push(node)
    this.#nodeOf.set(key, node)
    return node
  }
}
