import type { Hash, TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import { type Place, rootOf } from './tree'

/** Leaves `from` to before `until`: one hash of a proof stands for all of them. */
export interface Span {
  from: number
  until: number
}

/** Largest power of two below `count`: where RFC 6962 2.1 divides. */
function split(count: number): number {
  let k = 1
  while (k * 2 < count) k *= 2
  return k
}

/**
 * What proves that leaf `index` is in the tree of the first `size` leaves (RFC 6962 2.1.1), from the leaf up.
 * @throws RangeError unless 0 <= index < size
 */
export function inclusionSpans(index: number, size: number): Span[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`leaf ${index} of ${size}`)
  const spans: Span[] = []
  let [from, until] = [0, size]
  while (until - from > 1) {
    const middle = from + split(until - from)
    if (index < middle) {
      spans.push({ from: middle, until })
      until = middle
    } else {
      spans.push({ from, until: middle })
      from = middle
    }
  }
  return spans.reverse()
}

/**
 * What proves that the tree of `second` leaves begins with the tree of `first` (RFC 6962 2.1.2). From an empty tree, and
 * between equal ones, nothing has to be shown.
 * @throws RangeError unless 0 <= first <= second
 */
export function consistencySpans(first: number, second: number): Span[] {
  if (!(first >= 0 && first <= second)) throw new RangeError(`${first} and ${second} leaves`)
  if (first === 0 || first === second) return []
  const spans: Span[] = []
  let [from, until] = [0, second]
  while (until > first) {
    const middle = from + split(until - from)
    if (first <= middle) {
      spans.push({ from: middle, until })
      until = middle
    } else {
      spans.push({ from, until: middle })
      from = middle
    }
  }
  // Whoever holds the first root has the first tree's own node already.
  if (from > 0) spans.push({ from, until })
  return spans.reverse()
}

/** The complete subtrees that make up a span, from the left. A span begins where its largest subtree may begin. */
export function placesOf({ from, until }: Span): Place[] {
  const places: Place[] = []
  let at = from
  while (at < until) {
    let [level, width] = [0, 1]
    while (width * 2 <= until - at) [level, width] = [level + 1, width * 2]
    places.push({ level, index: at / width })
    at += width
  }
  return places
}

/** The hashes of spans, from the hashes of all their places in order. */
export function spanHashes(hash: TreeHash, spans: readonly Span[], hashes: readonly Hash[]): Hash[] {
  let next = 0
  return spans.map(span => {
    const count = placesOf(span).length
    const own = hashes.slice(next, next + count)
    next += count
    return rootOf(hash, own)
  })
}
