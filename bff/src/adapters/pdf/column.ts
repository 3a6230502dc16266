import type { Paragraph, PrintMark } from '../../ports/printing'
import { INK, topGap } from './draw'

type Column = Extract<PrintMark, { kind: 'COLUMN' }>

const LEADING = 1.5
const SQUARE_ROOM = 1.05
const NUMBER_ROOM = 1.75
const BAR_ROOM = 14
const SMALLER = 0.96
const SMALLEST = 0.4
/** Not at the beginning of a line, and not at its end: 《标点符号用法》 GB/T 15834. */
const NEVER_FIRST = /^[，。、；：？！）》”’〕%·℃]/
const NEVER_LAST = /[（《“‘〔]$/
const PIECES = /[\w.,%+\-/〔〕]+|\s|[^\w\s]/gu

/** Paragraphs one under the other; everything is made smaller until it fits the height. */
export function drawColumn(document: PDFKit.PDFDocument, column: Column): void {
  let scale = 1
  while (scale > SMALLEST && heightOf(document, column, scale) > column.height) scale *= SMALLER
  let { y } = column
  for (const paragraph of column.paragraphs) y = drawParagraph(document, column, paragraph, y, scale)
}

const indentOf = ({ sign, bar, size }: Paragraph, scale: number): number =>
  (sign === undefined ? 0 : size * (sign === 'SQUARE' ? SQUARE_ROOM : NUMBER_ROOM) * scale) +
  (bar ? BAR_ROOM : 0)

function heightOf(document: PDFKit.PDFDocument, { paragraphs, width }: Column, scale: number): number {
  return paragraphs.reduce(
    (sum, one) =>
      sum + (one.above ?? 0) * scale + linesOf(document, one, width, scale).length * lineOf(one, scale),
    0,
  )
}

const lineOf = ({ size, leading = LEADING }: Paragraph, scale: number): number => size * leading * scale

function drawParagraph(
  document: PDFKit.PDFDocument,
  { x, width }: Column,
  paragraph: Paragraph,
  from: number,
  scale: number,
): number {
  const lines = linesOf(document, paragraph, width, scale)
  const size = paragraph.size * scale
  const line = lineOf(paragraph, scale)
  const top = from + (paragraph.above ?? 0) * scale
  const left = x + indentOf(paragraph, scale)
  if (paragraph.bar) document.rect(x, top, 4.5, line * lines.length).fill(paragraph.bar)
  drawSign(document, paragraph, x, top + line / 2, size)
  document
    .font(paragraph.face ?? 'SANS')
    .fontSize(size)
    .fillColor(paragraph.ink ?? INK)
  lines.forEach((text, index) => {
    const spare = width - (left - x) - document.widthOfString(text)
    const at = left + (paragraph.align === 'CENTRE' ? spare / 2 : 0)
    const y = top + index * line + (line - size) / 2
    document.text(text, at, y - topGap(document, size), { lineBreak: false })
  })
  return top + line * lines.length
}

function drawSign(
  document: PDFKit.PDFDocument,
  { sign, ink = INK }: Paragraph,
  x: number,
  middle: number,
  size: number,
): void {
  if (sign === undefined) return
  if (sign === 'SQUARE') {
    const side = size * 0.4
    document.rect(x, middle - side / 2, side, side).fill(ink)
    return
  }
  const radius = size * 0.62
  document.circle(x + radius, middle, radius).fill(ink)
  document
    .font('BOLD')
    .fontSize(size * 0.8)
    .fillColor('#FFFFFF')
  const wide = document.widthOfString(String(sign))
  document.text(String(sign), x + radius - wide / 2, middle - size * 0.4 - topGap(document, size * 0.8), {
    lineBreak: false,
  })
}

/** Wraps by the width of the letters: numbers and Latin words stay whole, marks of punctuation stay where they belong. */
function linesOf(document: PDFKit.PDFDocument, paragraph: Paragraph, width: number, scale: number): string[] {
  document.font(paragraph.face ?? 'SANS').fontSize(paragraph.size * scale)
  const room = width - indentOf(paragraph, scale)
  const lines: string[] = []
  for (const given of paragraph.text.split('\n')) {
    let line = ''
    for (const piece of given.match(PIECES) ?? []) {
      const fits = document.widthOfString(line + piece) <= room
      if (fits || line === '' || NEVER_FIRST.test(piece)) line += piece
      else {
        const held = NEVER_LAST.test(line) ? line.slice(-1) : ''
        lines.push(held ? line.slice(0, -1) : line)
        line = held + piece.trimStart()
      }
    }
    lines.push(line)
  }
  return lines
}
