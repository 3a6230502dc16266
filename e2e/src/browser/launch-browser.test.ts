import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser, launchBundledBrowser } from './launch-browser'
import { systemChromium } from './system-chromium'

const folder = mkdtempSync(join(tmpdir(), 'policy-direct-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The picture of one character, as bytes: two characters without glyphs would look the same. */
async function picture(browser: Browser, character: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 64, height: 64 } })
  const page = await context.newPage()
  await page.setContent(`<html lang="zh-CN"><body style="font:40px sans-serif">${character}</body></html>`)
  const bytes = await page.screenshot()
  await context.close()
  return bytes.toString('base64')
}

const ways: [string, typeof launchBrowser][] = [
  ['the browser of this machine, or the bundled one', launchBrowser],
]
if (process.platform === 'linux' && process.arch === 'x64')
  ways.push(['the bundled one', launchBundledBrowser])

describe.each(ways)('%s', (_, launch) => {
  it('draws Chinese, in several contexts of one browser', async () => {
    const browser = await launch()
    const pictures = await Promise.all(['政', '策', '鼢', ' '].map(character => picture(browser, character)))
    await browser.close()
    expect(new Set(pictures).size).toBe(4)
  })
})

describe('finding the browser of this machine', () => {
  it('looks through the PATH, and believes CHROMIUM_PATH', () => {
    const program = join(folder, 'chromium')
    expect(systemChromium({ PATH: folder })).toBeUndefined()
    writeFileSync(program, '')
    chmodSync(program, 0o755)
    expect(systemChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(program)
    expect(systemChromium({ PATH: folder, CHROMIUM_PATH: '/opt/own' })).toBe('/opt/own')
  })
})
