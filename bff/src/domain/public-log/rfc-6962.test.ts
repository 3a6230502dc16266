import { provesConsistency, provesInclusion } from '@policy-direct/shared/public-log/verify'
import { sha256Tree, sm3Tree } from '../../adapters/public-log/hashes'
import { testTree } from './testing/tree'

/** Leaves, roots and proofs of Certificate Transparency's own test of RFC 6962. */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const INCLUSION: [index: number, size: number, path: string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      ROOTS[4]!,
    ],
  ],
  [2, 3, [ROOTS[2]!]],
  [
    1,
    5,
    [
      ROOTS[1]!,
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
]
const CONSISTENCY: [first: number, second: number, proof: string[]][] = [
  [1, 1, []],
  [1, 8, INCLUSION[1]![2]],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      ROOTS[4]!,
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
]

const texts = INPUTS.map(input => Buffer.from(input, 'hex').toString('utf8'))
const leaves = texts.map(text => sha256Tree.leaf(text))
const tree = testTree(sha256Tree, leaves)
const stateOf = (size: number) => ({ size, root: ROOTS[size]! })

describe('RFC 6962 as Certificate Transparency tests it (N-7)', () => {
  it('gives every root from no leaf to eight', () => {
    expect(tree.roots).toEqual(ROOTS)
  })
  it.each(INCLUSION)('leaf %i of %i is proven by the known path', (index, size, path) => {
    expect(tree.inclusion(index, size)).toEqual(path)
    expect(provesInclusion(sha256Tree, leaves[index]!, index, stateOf(size), path)).toBe(true)
  })
  it.each(CONSISTENCY)('%i leaves are the beginning of %i by the known proof', (first, second, proof) => {
    expect(tree.consistency(first, second)).toEqual(proof)
    expect(provesConsistency(sha256Tree, stateOf(first), stateOf(second), proof)).toBe(true)
  })
  it('takes SM3 in the place of SHA-256', () => {
    const leaf = sm3Tree.leaf('abc')
    // 0x00 ‖ "abc", by `openssl dgst -sm3`.
    expect(leaf).toBe('a7fe0cdcc2194aa7a9c6bfad5637581bf051d935a10bb6a9ccabfce125c27d96')
    const sm3 = testTree(sm3Tree, [leaf, leaf, leaf])
    const state = { size: 3, root: sm3.roots[3]! }
    expect(provesInclusion(sm3Tree, leaf, 2, state, sm3.inclusion(2, 3))).toBe(true)
    expect(provesInclusion(sha256Tree, leaf, 2, state, sm3.inclusion(2, 3))).toBe(false)
  })
})
