import { inflateSync } from 'node:zlib'

const HEADER_BYTES = 44
const ENTRY_BYTES = 20
const SFNT_HEADER_BYTES = 12
const SFNT_ENTRY_BYTES = 16

type Table = { tag: number; checksum: number; data: Buffer }

const padded = (length: number) => (length + 3) & ~3

function readTables(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = HEADER_BYTES + index * ENTRY_BYTES
    const offset = woff.readUInt32BE(entry + 4)
    const compressed = woff.readUInt32BE(entry + 8)
    const original = woff.readUInt32BE(entry + 12)
    const bytes = woff.subarray(offset, offset + compressed)
    return {
      tag: woff.readUInt32BE(entry),
      checksum: woff.readUInt32BE(entry + 16),
      data: compressed < original ? inflateSync(bytes) : bytes,
    }
  })
}

/**
 * Unwraps a WOFF 1.0 web font into the plain TrueType file it was made of: Chromium takes no wrapped font from the
 * system. (https://www.w3.org/TR/WOFF/)
 */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const tables = readTables(woff)
  const directory = Buffer.alloc(SFNT_HEADER_BYTES + tables.length * SFNT_ENTRY_BYTES)
  const selector = Math.floor(Math.log2(tables.length))
  directory.writeUInt32BE(woff.readUInt32BE(4), 0)
  directory.writeUInt16BE(tables.length, 4)
  directory.writeUInt16BE(2 ** selector * 16, 6)
  directory.writeUInt16BE(selector, 8)
  directory.writeUInt16BE(tables.length * 16 - 2 ** selector * 16, 10)
  const parts = [directory]
  let offset = directory.length
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES
    directory.writeUInt32BE(tag, entry)
    directory.writeUInt32BE(checksum, entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(data.length, entry + 12)
    const block = Buffer.alloc(padded(data.length))
    data.copy(block)
    parts.push(block)
    offset += block.length
  })
  return Buffer.concat(parts)
}
