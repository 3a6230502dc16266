import type { PrintMark } from '../../ports/printing'
import { topGap } from './draw'

type Seal = Extract<PrintMark, { kind: 'SEAL' }>

const LETTER = 0.13
const RIM = 0.028
const WIDEST = 250
const STEP = 27
const STAR = 0.15
const STAR_INNER = 0.382
const FOOT = 0.095

/** A round seal as vectors: the name along the rim, a star, and a line under it. */
export function drawSeal(document: PDFKit.PDFDocument, { x, y, side, name, foot, ink }: Seal): void {
  const centre = { x: x + side / 2, y: y + side / 2 }
  const radius = side / 2
  document
    .circle(centre.x, centre.y, radius * (1 - RIM))
    .lineWidth(side * RIM)
    .stroke(ink)
  star(document, centre, side * STAR)
  document.fill(ink)
  const letters = [...name]
  const step = Math.min(STEP, WIDEST / Math.max(1, letters.length - 1))
  const size = side * LETTER * Math.min(1, (step / STEP) * 1.35)
  letters.forEach((letter, index) => {
    document.save().rotate((index - (letters.length - 1) / 2) * step, { origin: [centre.x, centre.y] })
    write(document, letter, centre.x, y + side * (RIM + 0.045), size, ink)
    document.restore()
  })
  write(document, foot, centre.x, centre.y + side * 0.22, side * FOOT, ink)
}

function star(document: PDFKit.PDFDocument, { x, y }: { x: number; y: number }, radius: number): void {
  for (let point = 0; point < 10; point += 1) {
    const reach = point % 2 === 0 ? radius : radius * STAR_INNER
    const angle = (point * Math.PI) / 5 - Math.PI / 2
    const at = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const
    if (point === 0) document.moveTo(...at)
    else document.lineTo(...at)
  }
  document.closePath()
}

function write(
  document: PDFKit.PDFDocument,
  text: string,
  middle: number,
  top: number,
  size: number,
  ink: string,
): void {
  document.font('SONG').fontSize(size).fillColor(ink)
  const left = middle - document.widthOfString(text) / 2
  document.text(text, left, top - topGap(document, size), { lineBreak: false })
}
