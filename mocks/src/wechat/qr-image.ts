import { encode as encodeJpeg } from 'jpeg-js'
import { encode as encodeQr } from 'uqr'

export type Rgb = readonly [red: number, green: number, blue: number]

/**
 * Draws text as a QR code, square, `width` pixels, four modules of white around it.
 *
 * @returns a JPEG any scanner reads
 */
export function qrJpeg(text: string, width: number, ink: Rgb = [0, 0, 0]): Buffer {
  const qr = encodeQr(text, { ecc: 'M', border: 4 })
  const scale = Math.max(1, Math.floor(width / qr.size))
  const margin = Math.floor((width - scale * qr.size) / 2)
  const data = Buffer.alloc(width * width * 4, 0xff)
  for (let y = 0; y < width; y += 1) {
    const row = qr.data[Math.floor((y - margin) / scale)]
    for (let x = 0; x < width; x += 1) {
      if (row?.[Math.floor((x - margin) / scale)]) data.set(ink, (y * width + x) * 4)
    }
  }
  return encodeJpeg({ data, width, height: width }, 92).data
}
