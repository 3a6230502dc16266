import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { launchBrowser } from '../browser/launch-browser'
import { filesBelow, kilobytes, zippedWeight } from './files'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(folder, normalize(path === '/' ? '/index.html' : path))
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** The scripts a first visit to the home page loads: seen in a browser, because chunks have no names. */
export async function firstRouteScripts(folder: string): Promise<string[]> {
  const server = await serve(folder)
  const browser = await launchBrowser()
  try {
    const { port } = server.address() as AddressInfo
    const page = await browser.newPage()
    const loaded = new Set<string>()
    page.on('response', response => {
      const { pathname } = new URL(response.url())
      if (response.ok() && pathname.endsWith('.js')) loaded.add(join(folder, pathname))
    })
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' })
    return [...loaded]
  } finally {
    await browser.close()
    server.close()
  }
}

/** Sizes of a built H5 site as the wire carries them. */
export async function h5Sizes(folder: string) {
  const scripts = filesBelow(folder).filter(file => file.endsWith('.js'))
  return {
    h5JsGzipKB: kilobytes(zippedWeight(scripts)),
    h5FirstRouteJsGzipKB: kilobytes(zippedWeight(await firstRouteScripts(folder))),
  }
}
