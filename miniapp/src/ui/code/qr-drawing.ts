import { encode } from 'uqr'

/** Dark runs of every row as one SVG path, in modules. */
export function qrPath(rows: boolean[][]): string {
  const runs: string[] = []
  rows.forEach((row, y) => {
    let x = 0
    while (x < row.length) {
      const start = x
      while (row[x]) x++
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
      else x++
    }
  })
  return runs.join('')
}

/** A QR code as a data URI; WeChat has no inline SVG element, so it is used as a mask. */
export function qrDataUri(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${qrPath(data)}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
