import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import persisted from '../../shared/src/generated/persisted-operations.json'
import { launchBrowser } from '../src/browser/launch-browser'
import { answers } from './answers'
import { flaws } from './flaws'
import { looks } from './looks'
import type { Answers } from './offices'

/** `tsx e2e/look/shoot.ts [part of a name]`: pictures of the built H5 with fixed answers, in both sizes, into .cache/look. */
const DIST = path.join(__dirname, '../../miniapp/dist/h5')
const PICTURES = path.join(__dirname, '../../.cache/look')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const SETTLED_MS = 10_000

const names = new Map(
  Object.entries(persisted).map(([hash, text]) => [hash, /(?:query|mutation) (\w+)/.exec(text)?.[1]]),
)

const stored = (values: Record<string, string>) => {
  for (const [key, data] of Object.entries(values)) localStorage.setItem(key, JSON.stringify({ data }))
}

async function answerFor(page: Page, own: Answers): Promise<void> {
  await page.route('**/graphql', async route => {
    const name = names.get(String(route.request().postDataJSON().query)) ?? ''
    const answer = own[name] ?? answers[name]
    if (answer === 'NEVER') return
    if (answer === undefined) return route.fulfill({ status: 502, body: `no answer for ${name}` })
    await route.fulfill({ json: 'errors' in answer ? answer : { data: answer } })
  })
}

/** Every look once, or (`second`) once more for the elder, a page of the desk on a phone. */
async function shoot(browser: Browser, address: string, second: boolean, wanted: string): Promise<void> {
  for (const look of looks.filter(one => one.name.includes(wanted))) {
    const wide = look.desk === true && !second
    const elder = second && !look.desk
    const width = wide ? 1280 : 375
    const context = await browser.newContext({
      viewport: { width, height: wide ? 900 : 812 },
      deviceScaleFactor: wide ? 1 : 2,
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    // tsx names functions through a helper that the page, where measuring functions run, does not have.
    await context.addInitScript('globalThis.__name ??= value => value')
    const page = await context.newPage()
    page.setDefaultTimeout(SETTLED_MS)
    const broken: string[] = []
    page.on('pageerror', problem => broken.push(`BROKEN ${problem.message}`))
    await page.addInitScript(stored, {
      'elder-mode': elder ? 'on' : 'off',
      ...(look.signedOut ? {} : { 'session-token': 'look' }),
    })
    await answerFor(page, look.answers ?? {})
    const name = `${look.name}${elder ? '-elder' : second ? '-phone' : ''}`
    try {
      await page.goto(`${address}/#/${look.path}`)
      await page
        .locator(look.waitFor ?? '.nav')
        .first()
        .waitFor({ timeout: SETTLED_MS })
      await look.act?.(page)
    } catch (problem) {
      process.exitCode = 1
      console.log(`${name}  NOT REACHED ${String(problem).split('\n')[0]}`)
    }
    await page.waitForFunction(() => document.fonts.status === 'loaded')
    const found = await flaws(page, elder)
    const height = await page.evaluate(() => document.querySelector('.screen, .desk')?.scrollHeight ?? 812)
    await page.setViewportSize({ width, height: Math.min(Math.max(812, height), 2600) })
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' })
    if (broken.length > 0) process.exitCode = 1
    console.log([name, ...broken, ...found].join('\n    '))
    await context.close()
  }
}

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const server = createServer((request, response) => {
    const file = path.join(DIST, (request.url ?? '/').replace(/[?#].*$/, '').replace(/\/$/, '/index.html'))
    if (!file.startsWith(DIST) || !existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  const port = typeof place === 'object' && place !== null ? place.port : 0
  const browser = await launchBrowser()
  try {
    for (const second of [false, true])
      await shoot(browser, `http://127.0.0.1:${port}`, second, process.argv[2] ?? '')
  } finally {
    await browser.close()
    server.close()
  }
}

main().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
