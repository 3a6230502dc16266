import { hash } from 'node:crypto'
import type { TreeHash } from '@policy-direct/shared/public-log/tree-hash'

const LEAF = 0
const NODE = 1
const HASH_BYTES = 32
/** UTF-8 of a character of a text is three bytes at most. */
const MOST_BYTES = 3
const USUAL_TEXT = 2_048

/** Hex in, hex out, through one Buffer: a Buffer for every hash costs more than the hash. */
function treeHash(name: TreeHash['name'], algorithm: 'sha256' | 'sm3'): TreeHash {
  const both = Buffer.alloc(1 + 2 * HASH_BYTES, NODE)
  const usual = Buffer.alloc(1 + MOST_BYTES * USUAL_TEXT, LEAF)
  return {
    name,
    leaf(text) {
      const bytes = text.length <= USUAL_TEXT ? usual : Buffer.alloc(1 + MOST_BYTES * text.length, LEAF)
      return hash(algorithm, bytes.subarray(0, 1 + bytes.write(text, 1, 'utf8')), 'hex')
    },
    node(left, right) {
      both.write(left, 1, 'hex')
      both.write(right, 1 + HASH_BYTES, 'hex')
      return hash(algorithm, both, 'hex')
    },
    empty: hash(algorithm, '', 'hex'),
  }
}

/** SHA-256, as RFC 6962 has it. */
export const sha256Tree: TreeHash = treeHash('SHA-256', 'sha256')

/** SM3 (GB/T 32905), for a log whose readers have to use national algorithms. */
export const sm3Tree: TreeHash = treeHash('SM3', 'sm3')

/** The hashing a setting names. */
export const treeNamed = (name: TreeHash['name']): TreeHash => (name === 'SM3' ? sm3Tree : sha256Tree)
