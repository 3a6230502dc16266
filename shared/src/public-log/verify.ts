import type { Hash, TreeHash } from './tree-hash'

/** A tree as a head names it. */
export interface TreeState {
  /** Leaves. */
  size: number
  root: Hash
}

/** One step from a leaf to the root: the neighbour, and on which side it stands. */
export interface ClimbStep {
  side: 'LEFT' | 'RIGHT'
  neighbour: Hash
  /** What comes of both. */
  above: Hash
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
const half = (value: number): number => Math.floor(value / 2)
const odd = (value: number): boolean => value % 2 === 1

/**
 * Computes the root that a leaf and its path lead to in a tree of `size` leaves (RFC 9162 2.1.3.2); null when the path
 * has too many or too few steps for that place.
 */
export function climb(
  hash: TreeHash,
  leaf: Hash,
  { index, size }: { index: number; size: number },
  path: readonly Hash[],
): { steps: ClimbStep[]; root: Hash } | null {
  if (!isCount(index) || !isCount(size) || index >= size) return null
  let [at, last] = [index, size - 1]
  let root = leaf
  const steps: ClimbStep[] = []
  for (const neighbour of path) {
    if (last === 0) return null
    const left = odd(at) || at === last
    root = left ? hash.node(neighbour, root) : hash.node(root, neighbour)
    steps.push({ side: left ? 'LEFT' : 'RIGHT', neighbour, above: root })
    // The right edge of the tree skips the levels on which it has no neighbour.
    while (left && !odd(at) && at > 0) [at, last] = [half(at), half(last)]
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 ? { steps, root } : null
}

/** Whether a leaf stands at `index` in a tree. */
export function provesInclusion(
  hash: TreeHash,
  leaf: Hash,
  index: number,
  tree: TreeState,
  path: readonly Hash[],
): boolean {
  return climb(hash, leaf, { index, size: tree.size }, path)?.root === tree.root
}

/**
 * Whether the second tree begins with the first one unchanged (RFC 9162 2.1.4.2): nothing that was published was
 * altered, taken out or put in between.
 */
export function provesConsistency(
  hash: TreeHash,
  first: TreeState,
  second: TreeState,
  proof: readonly Hash[],
): boolean {
  if (!isCount(first.size) || !isCount(second.size) || first.size > second.size) return false
  if (first.size === 0) return proof.length === 0 && first.root === hash.empty
  if (first.size === second.size) return proof.length === 0 && first.root === second.root
  let [at, last] = [first.size - 1, second.size - 1]
  while (odd(at)) [at, last] = [half(at), half(last)]
  // A complete first tree is itself the node the proof starts from.
  const [start, ...rest] = at === 0 ? [first.root, ...proof] : proof
  if (start === undefined) return false
  let [one, other] = [start, start]
  for (const neighbour of rest) {
    if (last === 0) return false
    if (odd(at) || at === last) {
      one = hash.node(neighbour, one)
      other = hash.node(neighbour, other)
      while (!odd(at) && at > 0) [at, last] = [half(at), half(last)]
    } else {
      other = hash.node(other, neighbour)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && one === first.root && other === second.root
}
