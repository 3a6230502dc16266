import type { Hash } from '@policy-direct/shared/public-log/tree-hash'
import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'

/** A line and what proves that it is in a tree. */
export interface ProvenLine {
  index: number
  /** Null once the line was taken down: the leaf stays, nobody can tell what it was. */
  opening: { salt: string; text: string } | null
  leaf: Hash
  path: Hash[]
}

/** What a stranger is given to check with, under a signed head. */
export interface LineProof {
  head: SignedTreeHead
  /** The fulfilment first; a second one says that it no longer stands. */
  lines: ProvenLine[]
  /** From the tree the stranger saw before to this one; null without one, and for one that was never that long. */
  consistency: Hash[] | null
}
