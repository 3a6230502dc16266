import type { GrantHistory } from '../limit/limit'
import type { Option } from './option'
import { type Place, placesOf } from './place'
import { remaindersOf } from './remainders'

/** One way to take one option; of the nodes of an option at most one is taken. */
export type Node = {
  readonly option: Option
  /** Place of the option in the order that breaks ties. */
  readonly rank: number
  readonly amountFen: number
  readonly places: readonly Place[]
  /** False when members were left to another option. */
  readonly whole: boolean
}

/** Every way to take every option that the past leaves room for, in the order of preference, whole before reduced. */
export function nodesOf(
  ranked: readonly Option[],
  history: GrantHistory,
): { nodes: Node[]; complete: boolean } {
  const { remainders, complete } = remaindersOf(ranked)
  const nodes = ranked.flatMap((option, rank) => {
    const ways = [option, ...(remainders.get(option.id) ?? [])]
    return ways.map(({ amountFen, claims }, way): Node => {
      const places = placesOf(option.itemId, claims, history)
      return { option, rank, amountFen, places, whole: way === 0 }
    })
  })
  return { nodes: nodes.filter(({ places }) => places.every(({ others }) => others >= 0)), complete }
}

/** Nodes that have to be decided together: ways of one option, and whatever shares a place. */
export function componentsOf(nodes: readonly Node[]): Node[][] {
  const parent = nodes.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const first = new Map<string, number>()
  nodes.forEach((node, index) => {
    for (const name of [`option ${node.option.id}`, ...node.places.map(({ at }) => at)]) {
      const known = first.get(name)
      if (known === undefined) first.set(name, index)
      else parent[root(index)] = root(known)
    }
  })
  const components = new Map<number, Node[]>()
  nodes.forEach((node, index) => {
    const at = root(index)
    components.set(at, [...(components.get(at) ?? []), node])
  })
  return [...components.values()]
}
