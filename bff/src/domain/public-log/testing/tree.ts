import type { Hash, TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import { consistencySpans, inclusionSpans, placesOf, type Span, spanHashes } from '../proof'
import { EMPTY, growingTree } from '../tree'

/** A whole tree in memory, with its proofs. */
export function testTree(hash: TreeHash, leaves: readonly Hash[]) {
  const nodes = new Map<string, Hash>()
  const tree = growingTree(hash, EMPTY, (level, index, node) => nodes.set(`${level}/${index}`, node))
  const roots = [tree.root()]
  for (const leaf of leaves) {
    tree.append(leaf)
    roots.push(tree.root())
  }
  const proofOf = (spans: readonly Span[]) =>
    spanHashes(
      hash,
      spans,
      spans.flatMap(placesOf).map(({ level, index }) => nodes.get(`${level}/${index}`)!),
    )
  return {
    roots,
    nodes,
    frontier: tree.frontier(),
    inclusion: (index: number, size: number) => proofOf(inclusionSpans(index, size)),
    consistency: (first: number, second: number) => proofOf(consistencySpans(first, second)),
  }
}
