import type { Letters, PrintMark } from '../../ports/printing'
import { INK } from './draw'

type Figure = Extract<PrintMark, { kind: 'FIGURE' }>

const STROKE = 2.2
const STRIPE = 4.5
const GAP = 0.06

/** The part of pdfkit's font that its types leave out: letters as outlines. */
interface Outlines {
  layout(text: string): {
    glyphs: readonly { path: { toSVG(): string } }[]
    positions: readonly { xAdvance: number }[]
  }
  unitsPerEm: number
  capHeight: number
}

interface Placed {
  path: string
  x: number
  scale: number
}

/** Draws a number and its unit on one base line, as outlines. */
export function drawFigure(document: PDFKit.PDFDocument, figure: Figure): void {
  const parts = [figure.before, figure, figure.unit].flatMap(part => part ?? [])
  const whole = lay(document, parts, figure.x, 1)
  const shrink = Math.min(1, figure.width / (whole.end - figure.x))
  const { letters, capHeight } = shrink < 1 ? lay(document, parts, figure.x, shrink) : whole
  const base = figure.y + capHeight
  const ink = figure.ink ?? INK
  for (const { path, x, scale } of letters) {
    const drawn = (paint: () => void) => {
      document.save().translate(x, base).scale(scale, -scale)
      document.path(path)
      paint()
      document.restore()
    }
    if (!figure.hatch) {
      drawn(() => document.fill(ink))
      continue
    }
    const { hatch } = figure
    drawn(() => {
      document.clip()
      document.scale(1 / scale, -1 / scale).translate(-x, -base)
      document
        .rect(figure.x - capHeight, figure.y - capHeight, figure.width * 2, capHeight * 3)
        .fill(hatch.ground)
      stripes(document, figure, capHeight)
      document.lineWidth(STRIPE).stroke(hatch.ink)
    })
    drawn(() =>
      document
        .lineWidth(STROKE / scale)
        .lineJoin('round')
        .stroke(ink),
    )
  }
}

/** Where each letter stands; the tallest capital decides the base line. */
function lay(document: PDFKit.PDFDocument, parts: readonly Letters[], from: number, shrink: number) {
  const letters: Placed[] = []
  let x = from
  let capHeight = 0
  for (const { text, size, face = 'BOLD' } of parts) {
    document.font(face)
    const font = (document as unknown as { _font: { font: Outlines } })._font.font
    const scale = (size * shrink) / font.unitsPerEm
    capHeight = Math.max(capHeight, font.capHeight * scale)
    const { glyphs, positions } = font.layout(text)
    glyphs.forEach((glyph, index) => {
      const path = glyph.path.toSVG()
      if (path) letters.push({ path, x, scale })
      x += (positions[index]?.xAdvance ?? 0) * scale
    })
    x += size * shrink * GAP
  }
  return { letters, capHeight, end: x }
}

function stripes(document: PDFKit.PDFDocument, { x, y, width }: Figure, height: number): void {
  const step = STRIPE * 2 * Math.SQRT2
  for (let at = x - height * 2; at < x + width + height; at += step) {
    document.moveTo(at, y + height * 1.5).lineTo(at + height * 2, y - height / 2)
  }
}
