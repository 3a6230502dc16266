import type { Node } from './node'
import { upperBounds } from './upper-bound'

/** Steps of the search for one component: some tens of milliseconds, and far more than a real package needs. */
const MOST_STEPS = 200_000

export type Solution = {
  readonly taken: readonly Node[]
  readonly totalFen: number
  readonly proven: boolean
}

/**
 * The nodes with the greatest sum that can stand together, by branch and bound. Options are tried in the order of
 * preference, taking before leaving, so of equal sums the one the order prefers is found first and kept.
 * @param forced this option is taken whole, whatever it costs
 */
export function bestOfComponent(nodes: readonly Node[], forced?: string, steps = MOST_STEPS): Solution {
  const ways = waysOf(nodes).sort(
    ([a], [b]) => Number(b!.option.id === forced) - Number(a!.option.id === forced) || a!.rank - b!.rank,
  )
  const bounds = upperBounds(ways)
  const taken: Node[] = []
  const standing = new Map<string, Node[]>()
  let best: readonly Node[] | null = null
  let bestFen = greedyFen(ways, forced) - 1
  let left = steps

  const visit = (index: number, fen: number): void => {
    if (left <= 0 || fen + bounds[index]! <= bestFen) return
    left -= 1
    if (index === ways.length) {
      best = [...taken]
      bestFen = fen
      return
    }
    const must = ways[index]![0]!.option.id === forced
    for (const node of ways[index]!) {
      if ((must && !node.whole) || !fits(node, standing)) continue
      taken.push(node)
      stand(node, standing)
      visit(index + 1, fen + node.amountFen)
      leave(node, standing)
      taken.pop()
    }
    if (!must) visit(index + 1, fen)
  }
  visit(0, 0)
  const proven = left > 0
  const chosen = best ?? greedy(ways, forced)
  return { taken: chosen, totalFen: sumOf(chosen), proven }
}

/** Nodes by option. */
function waysOf(nodes: readonly Node[]): Node[][] {
  const ways = new Map<string, Node[]>()
  for (const node of nodes) ways.set(node.option.id, [...(ways.get(node.option.id) ?? []), node])
  return [...ways.values()]
}

/** Whether it and everything that stands already have room beside each other, whichever is confirmed first. */
function fits(node: Node, standing: ReadonlyMap<string, readonly Node[]>): boolean {
  return node.places.every(place => {
    const there = standing.get(place.at)
    if (!there || there.length === 0) return true
    return [node, ...there].every(one => {
      const own = one.places.find(({ at }) => at === place.at)!
      const others = [node, ...there].filter(
        other => other !== one && !(own.sameItemAside && other.option.itemId === one.option.itemId),
      )
      return others.length <= own.others
    })
  })
}

function stand(node: Node, standing: Map<string, Node[]>): void {
  for (const { at } of node.places) {
    const there = standing.get(at)
    if (there) there.push(node)
    else standing.set(at, [node])
  }
}

function leave(node: Node, standing: ReadonlyMap<string, Node[]>): void {
  for (const { at } of node.places) standing.get(at)?.pop()
}

/** A legal start: the largest first. */
function greedy(ways: readonly (readonly Node[])[], forced: string | undefined): Node[] {
  const standing = new Map<string, Node[]>()
  const taken = new Map<string, Node>()
  const nodes = ways.flat()
  nodes.sort(
    (a, b) =>
      Number(b.whole && b.option.id === forced) - Number(a.whole && a.option.id === forced) ||
      b.amountFen - a.amountFen ||
      a.rank - b.rank,
  )
  for (const node of nodes) {
    if (taken.has(node.option.id) || !fits(node, standing)) continue
    taken.set(node.option.id, node)
    stand(node, standing)
  }
  return [...taken.values()]
}

const greedyFen = (ways: readonly (readonly Node[])[], forced: string | undefined): number =>
  sumOf(greedy(ways, forced))

const sumOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { amountFen }) => sum + amountFen, 0)
