import type { Hash, TreeHash } from '@policy-direct/shared/public-log/tree-hash'

/** Where a complete subtree stands: of 2^level leaves, the `index`-th of its size from the left. Leaves are level 0. */
export interface Place {
  level: number
  index: number
}

/** All that is needed to go on: the complete subtrees of a tree from the left, one for every 1 in its size. */
export interface Frontier {
  size: number
  peaks: readonly Hash[]
}

/** An append-only Merkle tree (RFC 6962) that keeps log₂(size) hashes and hands on every node once it is complete. */
export interface GrowingTree {
  /** Appends the hash of a leaf; answers its index. */
  append(leaf: Hash): number
  frontier(): Frontier
  root(): Hash
}

export const EMPTY: Frontier = { size: 0, peaks: [] }

/** Goes on from a frontier. `keep` hears of every new complete node, leaves included, children before parents. */
export function growingTree(
  hash: TreeHash,
  from: Frontier,
  keep: (level: number, index: number, node: Hash) => void,
): GrowingTree {
  const peaks = [...from.peaks]
  let size = from.size
  return {
    append(leaf) {
      let [level, index, node] = [0, size, leaf]
      keep(level, index, node)
      while (index % 2 === 1) {
        node = hash.node(peaks.pop()!, node)
        index = (index - 1) / 2
        level += 1
        keep(level, index, node)
      }
      peaks.push(node)
      size += 1
      return size - 1
    },
    frontier: () => ({ size, peaks: [...peaks] }),
    root: () => rootOf(hash, peaks),
  }
}

/** The hash above neighbouring complete subtrees, as RFC 6962 joins them: from the right. Of none: the empty root. */
export function rootOf(hash: TreeHash, peaks: readonly Hash[]): Hash {
  if (peaks.length === 0) return hash.empty
  return peaks.reduceRight((right, left) => hash.node(left, right))
}
