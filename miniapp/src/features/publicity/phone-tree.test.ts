import { phoneTree, utf8 } from './phone-tree'
import { sha256 } from './sha256'

const asciiOf = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const byUrl = (text: string) =>
  (encodeURIComponent(text).match(/%..|./g) ?? []).map(part =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  )

describe('what the phone computes itself', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('is SHA-256 as FIPS 180 gives it', (text, digest) => {
    expect(sha256(asciiOf(text))).toBe(digest)
  })
  it('is SHA-256 at every length around a block', () => {
    const all = Array.from({ length: 200 }, (_, length) =>
      sha256(Uint8Array.from({ length }, (_one, n) => (n * 37 + length * 11) % 256)),
    )
    // The same 200, by OpenSSL.
    expect(sha256(asciiOf(all.join('')))).toBe(
      '60e5024a410c021b7e11735b548b13b2074320d7a929f4a36e6ed0b458eadfb7',
    )
  })
  it.each(['', 'abc', '长春市木兰旅行社有限公司', '½ é 𠮷野家 🧾'])('writes %j as UTF-8', text => {
    expect(utf8(text)).toEqual(byUrl(text))
  })
  it.each(['\ud800', '\udfff'])('writes half a character as everybody does', half => {
    expect(utf8(`a${half}b`)).toEqual([0x61, 0xef, 0xbf, 0xbd, 0x62])
  })
  it('hashes leaves and nodes as RFC 6962 has it', () => {
    expect(phoneTree.leaf('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    expect(phoneTree.node(phoneTree.leaf(''), phoneTree.leaf('\u0000'))).toBe(
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    )
  })
})
