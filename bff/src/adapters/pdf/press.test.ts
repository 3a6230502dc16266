import { inflateSync } from 'node:zlib'
import type { PrintMark } from '../../ports/printing'
import { pdfPress } from './press'

/** Everything inside the file that is not a picture, unpacked. */
function unpacked(pdf: Uint8Array): string {
  const file = Buffer.from(pdf)
  const text = file.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    const from = index + word.length
    try {
      return inflateSync(file.subarray(from, text.indexOf('endstream', from))).toString('latin1')
    } catch {
      return ''
    }
  })
  return [text, ...streams].join('\n')
}

/** Text that a reader finds, by the tables that lead from glyphs back to letters. */
const letters = (pdf: Uint8Array): Set<string> =>
  new Set(
    [...unpacked(pdf).matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(([, table]) =>
      [...table!.matchAll(/<([0-9a-f]{4,8})>(?=[\s\]])/g)].map(([, hex]) =>
        Buffer.from(hex!, 'hex').swap16().toString('utf16le'),
      ),
    ),
  )

const print = (marks: readonly PrintMark[]) =>
  pdfPress.print({
    paper: 'A4',
    title: '海报',
    author: '市文旅局',
    madeAt: new Date('2026-11-21T00:00:00Z'),
    marks,
  })

const line = (text: string, more: Partial<Extract<PrintMark, { kind: 'LINE' }>> = {}): PrintMark => ({
  kind: 'LINE',
  x: 45,
  y: 60,
  width: 500,
  size: 20,
  text,
  ...more,
})

describe('the press', () => {
  it('prints one A4 page of vectors with the fonts embedded and only the letters used', async () => {
    const pdf = await print([
      line('保证金先退给您', { face: 'SONG' }),
      line('扫码看', { face: 'BOLD' }),
      line('不用申请'),
      { kind: 'QR', x: 1, y: 1, side: 100, text: 'https://zc.example/q/aB3dE5gH9k', ink: '#17212B' },
    ])
    const inside = unpacked(pdf)
    expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7')
    expect(inside.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
    expect(inside).toContain('/MediaBox [0 0 595.28 841.89]')
    expect(inside.match(/\/FontFile2/g)).toHaveLength(3)
    expect(inside).not.toContain('/Subtype /Image')
    for (const letter of '保证金先退给您扫码看不用申请') expect(letters(pdf)).toContain(letter)
    expect(pdf.length).toBeLessThan(80_000)
  })
  it('prints the same bytes for the same sheet, so that a copy may be compared', async () => {
    const [first, second] = await Promise.all([print([line('一样')]), print([line('一样')])])
    expect(Buffer.compare(Buffer.from(first!), Buffer.from(second!))).toBe(0)
  })
  it('makes a column smaller until it fits, and never begins a line with punctuation', async () => {
    const paragraphs = Array.from({ length: 6 }, () => ({
      text: '连续缴纳失业保险费满十二个月，'.repeat(4),
      size: 15,
    }))
    const inside = unpacked(
      await print([{ kind: 'COLUMN', x: 45, y: 60, width: 200, height: 300, paragraphs }]),
    )
    const sizes = [...inside.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size))
    expect(Math.max(...sizes)).toBeLessThan(15)
    const heights = [...inside.matchAll(/1 0 0 1 [\d.]+ ([\d.]+) Tm/g)].map(([, y]) => Number(y))
    expect(Math.min(...heights)).toBeGreaterThan(841.89 - 60 - 300)
  })
})
