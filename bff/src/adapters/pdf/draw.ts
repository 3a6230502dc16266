import type { PrintMark } from '../../ports/printing'
import { drawColumn } from './column'
import { drawFigure } from './figure'
import { drawQr } from './qr'
import { drawSeal } from './seal'

/** Black of the design; letters without a colour of their own. */
export const INK = '#17212B'
const ICON_BOX = 24

/** Draws one mark. */
export function drawMark(document: PDFKit.PDFDocument, mark: PrintMark): void {
  switch (mark.kind) {
    case 'LINE':
      drawLine(document, mark)
      break
    case 'FIGURE':
      drawFigure(document, mark)
      break
    case 'COLUMN':
      drawColumn(document, mark)
      break
    case 'BOX':
      document.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.ink)
      break
    case 'QR':
      drawQr(document, mark)
      break
    case 'SEAL':
      drawSeal(document, mark)
      break
    case 'PICTURE':
      document.image(Buffer.from(mark.picture), mark.x, mark.y, { fit: [mark.side, mark.side] })
      break
    case 'ICON':
      document
        .save()
        .translate(mark.x, mark.y)
        .scale(mark.side / ICON_BOX)
      document.path(mark.path).lineWidth(1.75).lineCap('round').lineJoin('round').stroke(mark.ink)
      document.restore()
  }
}

type Line = Extract<PrintMark, { kind: 'LINE' }>

function drawLine(document: PDFKit.PDFDocument, line: Line): void {
  const { text, x, y, width, align = 'LEFT', face = 'SANS', ink = INK } = line
  const size = fittingSize(document, line)
  document.font(face).fontSize(size).fillColor(ink)
  const spare = width - document.widthOfString(text)
  const from = x + { LEFT: 0, CENTRE: spare / 2, RIGHT: spare }[align]
  // The em box stands on the line; the font's own ascender would put Chinese letters a third of their height too low.
  document.text(text, from, y - topGap(document, size), { lineBreak: false })
}

/** The wanted size, or the largest at which the text is as narrow as it must be. */
export function fittingSize(
  document: PDFKit.PDFDocument,
  { text, width, size, face = 'SANS' }: { text: string; width: number; size: number; face?: string },
): number {
  const wide = document.font(face).fontSize(size).widthOfString(text)
  return wide > width ? (size * width) / wide : size
}

/** What the font leaves free above a letter, so that `y` is where the letter begins. */
export function topGap(document: PDFKit.PDFDocument, size: number): number {
  return (document.currentLineHeight(false) - size) / 2
}
