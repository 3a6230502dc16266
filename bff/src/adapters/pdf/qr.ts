import { encode } from 'uqr'
import type { PrintMark } from '../../ports/printing'

type Qr = Extract<PrintMark, { kind: 'QR' }>

/** Modules as one path of vectors; error correction M survives a scratched poster. The quiet zone is the sheet's. */
export function drawQr(document: PDFKit.PDFDocument, { x, y, side, text, ink }: Qr): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const module = side / size
  data.forEach((row, down) => {
    let from = -1
    for (let across = 0; across <= size; across += 1) {
      if (row[across] && from < 0) from = across
      if (!row[across] && from >= 0) {
        document.rect(x + from * module, y + down * module, (across - from) * module, module)
        from = -1
      }
    }
  })
  document.fill(ink)
}
