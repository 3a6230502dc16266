import type { Press, PrintSheet } from '../../ports/printing'
import { drawMark } from './draw'
import { loadFonts } from './fonts'

/**
 * Prints with pdfkit, which is loaded with the first print: a server that prints nothing neither starts slower nor
 * holds fonts.
 */
export const pdfPress: Press = {
  async print(sheet: PrintSheet) {
    const [{ default: PDFDocument }, fonts] = await Promise.all([import('pdfkit'), loadFonts()])
    const info = {
      Title: sheet.title,
      Author: sheet.author,
      CreationDate: sheet.madeAt,
      ModDate: sheet.madeAt,
    }
    const document = new PDFDocument({
      size: sheet.paper,
      margin: 0,
      info,
      lang: 'zh-CN',
      displayTitle: true,
      pdfVersion: '1.7',
    })
    const chunks: Uint8Array[] = []
    const done = new Promise<Uint8Array>((resolve, reject) => {
      document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      document.on('end', () => resolve(Buffer.concat(chunks)))
      document.on('error', reject)
    })
    for (const [face, font] of Object.entries(fonts)) document.registerFont(face, font)
    for (const mark of sheet.marks) drawMark(document, mark)
    for (const page of sheet.further ?? []) {
      document.addPage()
      for (const mark of page) drawMark(document, mark)
    }
    document.end()
    return done
  },
}
