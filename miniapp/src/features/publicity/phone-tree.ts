import type { TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import { sha256 } from './sha256'

const REPLACED = 0xfffd

/** UTF-8 of a text; half a character becomes U+FFFD, as everywhere. */
export function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? REPLACED
    const code = point >= 0xd800 && point <= 0xdfff ? REPLACED : point
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f)
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0))
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
  }
  return bytes
}

const bytesOf = (hash: string) => (hash.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))

/** RFC 6962 as this phone computes it, with nothing of the server's. */
export const phoneTree: TreeHash = {
  name: 'SHA-256',
  leaf: text => sha256(Uint8Array.from([0, ...utf8(text)])),
  node: (left, right) => sha256(Uint8Array.from([1, ...bytesOf(left), ...bytesOf(right)])),
  empty: sha256(new Uint8Array(0)),
}
