import { lineText, type PublishedLine, saltedText } from '@policy-direct/shared/public-log/published-line'
import type { Hash, TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import type { TreeState } from '@policy-direct/shared/public-log/verify'
import { type Frontier, growingTree, type Place, rootOf } from './tree'

/** A line with the place it has in the tree for ever. */
export interface Leaf {
  index: number
  hash: Hash
  salt: string
  text: string
}

/** Lines become leaves: what is new in the tree, in the leaves and above them, and the tree as it is then. `salt` gives a new one a call. */
export function growth(
  hash: TreeHash,
  from: Frontier,
  lines: readonly PublishedLine[],
  salt: () => string,
): { leaves: Leaf[]; nodes: (Place & { hash: Hash })[]; state: TreeState } {
  const nodes: (Place & { hash: Hash })[] = []
  const tree = growingTree(hash, from, (level, index, node) => {
    if (level > 0) nodes.push({ level, index, hash: node })
  })
  const leaves = lines.map(line => {
    const opening = { salt: salt(), text: lineText(line) }
    const leaf = hash.leaf(saltedText(opening.salt, opening.text))
    return { index: tree.append(leaf), hash: leaf, ...opening }
  })
  return { leaves, nodes, state: { size: tree.frontier().size, root: tree.root() } }
}

/** A tree as it stands at a frontier. */
export const stateAt = (hash: TreeHash, { size, peaks }: Frontier): TreeState => ({
  size,
  root: rootOf(hash, peaks),
})
