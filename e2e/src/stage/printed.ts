import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { Phone } from './phone'

/** What a press on the screen brings onto the device. */
export async function downloaded(phone: Phone, words: string | RegExp): Promise<Buffer> {
  const [file] = await Promise.all([phone.page.waitForEvent('download'), phone.press(words)])
  return readFile(await file.path())
}

interface Part {
  head: string
  /** Unpacked, empty for what holds no stream. */
  stream: string
}

function partsOf(pdf: Buffer): Map<string, Part> {
  const parts = new Map<string, Part>()
  const text = pdf.toString('latin1')
  const object = /(\d+) 0 obj\b([\s\S]*?)(stream\r?\n|\bendobj)/g
  for (let found = object.exec(text); found; found = object.exec(text)) {
    const [, id, head = '', end] = found
    // By its length (ISO 32000-1, 7.3.8): what is packed may itself end in a byte that looks like the end of a line.
    const [, length = 0] = end === 'endobj' ? [] : (/\/Length (\d+)/.exec(head) ?? [])
    const packed = pdf.subarray(object.lastIndex, object.lastIndex + Number(length))
    object.lastIndex += packed.length
    const stream = head.includes('/FlateDecode') ? inflateSync(packed) : packed
    parts.set(id!, { head, stream: stream.toString('latin1') })
  }
  return parts
}

/** How many pages a printed paper has. */
export const pagesOf = (pdf: Buffer): number =>
  [...partsOf(pdf).values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head)).length

/** What can be read on a printed paper, as a reader's search would find it: through the fonts' own tables. */
export function wordsOf(pdf: Buffer): string {
  const parts = partsOf(pdf)
  const fonts = new Map<string, string[]>()
  for (const { head } of parts.values()) {
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, table] = /\/ToUnicode (\d+) 0 R/.exec(parts.get(id!)?.head ?? '') ?? []
      fonts.set(name!, table ? lettersOf(parts.get(table)?.stream ?? '') : [])
    }
  }
  return [...parts.values()].map(({ stream }) => shown(stream, fonts)).join('')
}

/** Letters by glyph: `<0000> <0005> [<4fdd> <8bc1> …]`. */
function lettersOf(table: string): string[] {
  const letters: string[] = []
  for (const [, first, list] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    const from = Number.parseInt(first!, 16)
    ;[...list!.matchAll(/<([0-9a-f]+)>/gi)].forEach(([, hex], index) => {
      letters[from + index] = Buffer.from(hex!, 'hex').swap16().toString('utf16le')
    })
  }
  return letters
}

function shown(stream: string, fonts: Map<string, string[]>): string {
  let font: string[] = []
  let words = ''
  for (const [, name, array] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/gi)) {
    if (name) font = fonts.get(name) ?? []
    else
      for (const [, hex] of array!.matchAll(/<([0-9a-f]*)>/gi))
        for (const [glyph] of hex!.matchAll(/.{4}/g)) words += font[Number.parseInt(glyph, 16)] ?? ''
  }
  return words
}
