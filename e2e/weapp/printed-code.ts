import jpeg from 'jpeg-js'
import readQr from 'jsqr'

/**
 * What WeChat hands over when somebody scans the 小程序码 of a poster, as printed: the page with its undecoded scene.
 * (The stand-in's picture is an ordinary QR of `weapp://<page>?scene=<encoded scene>`.)
 */
export async function entryOfPoster(address: string, code: string): Promise<string> {
  const picture = await fetch(`${address}/posters/${code}.jpg`)
  if (!picture.ok) throw new Error(`${code}.jpg: ${picture.status} ${await picture.text()}`)
  const { data, width, height } = jpeg.decode(Buffer.from(await picture.arrayBuffer()), { useTArray: true })
  const read = readQr(new Uint8ClampedArray(data), width, height)?.data
  if (!read?.startsWith('weapp://')) throw new Error(`${code}.jpg says ${read}`)
  return read.slice('weapp://'.length)
}

/** What WeChat hands over for the ordinary-link QR of the same poster: the whole address, encoded once, as `q`. */
export function entryOfLink(address: string, entry: string): string {
  const [page, query = ''] = entry.split('?')
  const scene = new URLSearchParams(query).get('scene')
  return `${page}?q=${encodeURIComponent(`${address}/q/${scene}`)}&scancode_time=1795222800`
}
