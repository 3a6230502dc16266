import decodeQR from 'qr/decode.js'

/** Longest side in px: phone photos are far larger than a code needs. */
const LONGEST = 1600

/** Text of the QR code in a picture, or null; browser only. */
export async function readPicture(picture: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(picture)
  for (const longest of [LONGEST, LONGEST / 2]) {
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
    const width = Math.max(1, Math.round(bitmap.width * scale))
    const height = Math.max(1, Math.round(bitmap.height * scale))
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const drawing = canvas.getContext('2d')
    if (!drawing) return null
    drawing.drawImage(bitmap, 0, 0, width, height)
    const found = decode(drawing.getImageData(0, 0, width, height))
    if (found) return found
  }
  return null
}

/** The decoder throws when there is no code it can read. */
function decode(picture: ImageData): string | null {
  try {
    return decodeQR(picture)
  } catch {
    return null
  }
}
