import { climb, provesConsistency, provesInclusion } from '@policy-direct/shared/public-log/verify'
import fc from 'fast-check'
import { sha256Tree as hash } from '../../adapters/public-log/hashes'
import { consistencySpans, inclusionSpans } from './proof'
import { testTree } from './testing/tree'
import { EMPTY, growingTree } from './tree'

const leafOf = (n: number) => hash.leaf(`line ${n}`)
const leavesOf = (size: number) => Array.from({ length: size }, (_, n) => leafOf(n))
const MOST = 300
const tree = testTree(hash, leavesOf(MOST))
const stateOf = (size: number) => ({ size, root: tree.roots[size]! })

/** The definition of RFC 6962 2.1, word for word. */
function defined(leaves: readonly string[]): string {
  if (leaves.length === 0) return hash.empty
  if (leaves.length === 1) return leaves[0]!
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return hash.node(defined(leaves.slice(0, k)), defined(leaves.slice(k)))
}
/** Another hash: one of its 32 bytes is not the same. */
function changed(value: string, { at, by }: { at: number; by: number }): string {
  const bytes = Buffer.from(value, 'hex')
  bytes[at] = bytes[at]! ^ by
  return bytes.toString('hex')
}
const changedAt = (proof: readonly string[], step: number, byte: { at: number; by: number }) =>
  proof.map((part, n) => (n === step % proof.length ? changed(part, byte) : part))

const place = fc
  .integer({ min: 1, max: MOST })
  .chain(size => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }))
const twoSizes = fc
  .integer({ min: 0, max: MOST })
  .chain(second => fc.record({ second: fc.constant(second), first: fc.integer({ min: 0, max: second }) }))
const truePast = twoSizes.filter(({ first, second }) => first > 0 && second > first)
const aByte = fc.record({ at: fc.nat(31), by: fc.integer({ min: 1, max: 255 }) })

describe('the tree of published lines (N-7)', () => {
  it('grown line by line is the tree of the definition, at every size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), size => {
        expect(tree.roots[size]).toBe(defined(leavesOf(size)))
      }),
    )
  })
  it('goes on from its frontier as if it had never stopped, and keeps log₂ of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), stop => {
        const before = testTree(hash, leavesOf(stop))
        const kept: string[] = []
        const later = growingTree(hash, before.frontier, (level, index) => kept.push(`${level}/${index}`))
        for (let n = stop; n < MOST; n += 1) expect(later.append(leafOf(n))).toBe(n)
        expect(later.root()).toBe(tree.roots[MOST])
        expect(new Set([...before.nodes.keys(), ...kept])).toEqual(new Set(tree.nodes.keys()))
        expect(before.frontier.peaks.length).toBeLessThanOrEqual(Math.log2(stop + 1) + 1)
      }),
      { numRuns: 30 },
    )
  })
  it('proves every line in every later tree', () => {
    fc.assert(
      fc.property(place, ({ index, size }) => {
        const path = tree.inclusion(index, size)
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)))
        expect(provesInclusion(hash, leafOf(index), index, stateOf(size), path)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('refuses a changed line, step, root or place, and a path too short or too long', () => {
    fc.assert(
      fc.property(place, aByte, fc.nat(20), ({ index, size }, byte, step) => {
        const path = tree.inclusion(index, size)
        const state = stateOf(size)
        const leaf = leafOf(index)
        expect(provesInclusion(hash, changed(leaf, byte), index, state, path)).toBe(false)
        expect(provesInclusion(hash, leaf, index, { ...state, root: changed(state.root, byte) }, path)).toBe(
          false,
        )
        for (const nowhere of [size, -1, index + 0.5, Number.NaN])
          expect(provesInclusion(hash, leaf, nowhere, state, path)).toBe(false)
        expect(provesInclusion(hash, leaf, index, state, [...path, state.root])).toBe(false)
        if (path.length === 0) return
        expect(provesInclusion(hash, leaf, index, state, changedAt(path, step, byte))).toBe(false)
        expect(provesInclusion(hash, leaf, index, state, path.slice(1))).toBe(false)
        expect(provesInclusion(hash, leaf, (index + 1) % size, state, path)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it('is no other tree: an inner node is never a line', () => {
    const inner = tree.nodes.get('1/0')!
    const path = tree.inclusion(0, 4).slice(1)
    const smaller = { size: 2, root: tree.roots[4]! }
    expect(provesInclusion(hash, inner, 0, smaller, path)).toBe(true)
    const children = Buffer.from(tree.nodes.get('0/0')! + tree.nodes.get('0/1')!, 'hex').toString('latin1')
    expect(provesInclusion(hash, hash.leaf(children), 0, smaller, path)).toBe(false)
  })
  it('proves that any tree is the beginning of any later one', () => {
    fc.assert(
      fc.property(twoSizes, ({ first, second }) => {
        const proof = tree.consistency(first, second)
        expect(provesConsistency(hash, stateOf(first), stateOf(second), proof)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('refuses a rewritten past: one line changed, left out or put in before the first head', () => {
    fc.assert(
      fc.property(truePast, fc.nat(1_000), ({ first, second }, at) => {
        const index = at % first
        const leaves = leavesOf(second)
        const others = [
          leaves.map((leaf, n) => (n === index ? leafOf(9_999) : leaf)),
          [...leaves.slice(0, index), ...leaves.slice(index + 1), leafOf(second)],
          [...leaves.slice(0, index), leafOf(9_999), ...leaves.slice(index, -1)],
        ]
        for (const other of others) {
          const rewritten = testTree(hash, other)
          const state = { size: second, root: rewritten.roots[second]! }
          const proof = rewritten.consistency(first, second)
          expect(provesConsistency(hash, stateOf(first), state, proof)).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })
  it('refuses a consistency proof with a changed byte, and one that leads backwards', () => {
    fc.assert(
      fc.property(truePast, aByte, fc.nat(20), ({ first, second }, byte, step) => {
        const proof = tree.consistency(first, second)
        const [before, after] = [stateOf(first), stateOf(second)]
        const proofs = [changedAt(proof, step, byte), proof.slice(1), [...proof, after.root], []]
        for (const wrong of proofs) expect(provesConsistency(hash, before, after, wrong)).toBe(false)
        expect(provesConsistency(hash, after, before, proof)).toBe(false)
        expect(provesConsistency(hash, { ...before, root: after.root }, after, proof)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it('knows no line beyond its size', () => {
    expect(() => inclusionSpans(3, 3)).toThrow(RangeError)
    expect(() => inclusionSpans(-1, 3)).toThrow(RangeError)
    expect(() => consistencySpans(4, 3)).toThrow(RangeError)
    expect(climb(hash, leafOf(0), { index: 0, size: 0 }, [])).toBeNull()
    expect(growingTree(hash, EMPTY, () => undefined).frontier()).toEqual({ size: 0, peaks: [] })
  })
})
