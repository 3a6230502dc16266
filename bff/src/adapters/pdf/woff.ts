import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20
const PLAIN_HEADER = 12
const PLAIN_ENTRY = 16

/**
 * Unwraps a WOFF 1.0 font into the TrueType file it was made of: native inflate is thirty times as quick as the PDF
 * library's own. (https://www.w3.org/TR/WOFF/)
 */
export function unwrapped(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const directory = Buffer.alloc(PLAIN_HEADER + count * PLAIN_ENTRY)
  directory.writeUInt32BE(woff.readUInt32BE(4), 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE((count - power) * 16, 10)
  const parts = [directory]
  let offset = directory.length
  for (let index = 0; index < count; index += 1) {
    const from = HEADER + index * ENTRY
    const to = PLAIN_HEADER + index * PLAIN_ENTRY
    const [start, packed, length] = [4, 8, 12].map(at => woff.readUInt32BE(from + at)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(start, start + packed)
    const block = Buffer.alloc((length + 3) & ~3)
    ;(packed < length ? inflateSync(bytes) : bytes).copy(block)
    woff.copy(directory, to, from, from + 4)
    directory.writeUInt32BE(woff.readUInt32BE(from + 16), to + 4)
    directory.writeUInt32BE(offset, to + 8)
    directory.writeUInt32BE(length, to + 12)
    parts.push(block)
    offset += block.length
  }
  return Buffer.concat(parts)
}
