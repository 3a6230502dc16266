import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unwrapWoff } from './woff'

const file = join(
  dirname(require.resolve('@fontsource/noto-sans-sc/package.json')),
  'files/noto-sans-sc-119-400-normal.woff',
)

/** The checksum of a table, as the TrueType specification adds it up. */
function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

describe('unwrapping a web font', () => {
  it('gives back tables that add up to their checksums', () => {
    const font = unwrapWoff(readFileSync(file))
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
    expect(tables.length).toBeGreaterThan(8)
    for (const entry of tables) {
      const tag = font.toString('latin1', entry, entry + 4)
      const offset = font.readUInt32BE(entry + 8)
      const length = font.readUInt32BE(entry + 12)
      // `head` holds the checksum of the whole font, which counts as zero in its own.
      const table = Buffer.from(font.subarray(offset, offset + ((length + 3) & ~3)))
      if (tag === 'head') table.writeUInt32BE(0, 8)
      expect([tag, checksum(table)]).toEqual([tag, font.readUInt32BE(entry + 4)])
    }
  })

  it('refuses anything else', () => {
    expect(() => unwrapWoff(Buffer.from('wOF2 something'))).toThrow(/WOFF 1.0/)
  })
})
