import { deflateSync } from 'node:zlib'
import { pagesOf, wordsOf } from './printed'

/** A paper of one page whose letters are told by the table of its font. */
function paper(words: Buffer, table: Buffer): Buffer {
  const stream = (id: number, packed: Buffer) => [
    Buffer.from(`${id} 0 obj\n<<\n/Length ${packed.length}\n/Filter /FlateDecode\n>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<<\n/Type /Page\n/Font <<\n/F1 2 0 R\n>>\n>>\nendobj\n'),
    Buffer.from('2 0 obj\n<<\n/Type /Font\n/ToUnicode 4 0 R\n>>\nendobj\n'),
    ...stream(3, words),
    ...stream(4, table),
  ])
}

const letters = deflateSync('1 beginbfrange\n<0000> <0001> [<540d> <6b21>]\nendbfrange')
const shown = (remark: number) => deflateSync(`%${'!'.repeat(remark)}\n/F1 12 Tf [<00000001>] TJ`)

/** What is packed ends in its check sum: one text in 256 ends in a byte that looks like the end of a line. */
const endingIn = (byte: number): Buffer => {
  for (let remark = 0; ; remark += 1) if (shown(remark).at(-1) === byte) return shown(remark)
}

describe('reading a printed paper', () => {
  it.each([
    ['a line feed', 0x0a],
    ['a carriage return', 0x0d],
    ['any other byte', 0x41],
  ])('finds its words when what is packed ends in %s', (_, byte) => {
    const pdf = paper(endingIn(byte), letters)
    expect(wordsOf(pdf)).toBe('名次')
    expect(pagesOf(pdf)).toBe(1)
  })
})
