import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { until } from './until'

/** A phone of 375 × 812 (or a desk of 1 280 × 900) with its own storage, looking at the H5 mini-program. */
export interface Phone {
  page: Page
  /** Opens a screen by its path, e.g. `pages/hall/index`. */
  open(screen: string): Promise<void>
  /** Presses what carries this label or these words, in the screen on top. */
  press(words: string | RegExp): Promise<void>
  /** Writes into the field with this label, and leaves it. */
  write(label: string, text: string): Promise<void>
  /** Waits until these words stand on the screen. */
  sees(words: string | RegExp): Promise<void>
  /** Waits until something on the screen carries this label, as a screen reader would say it. */
  hears(label: string | RegExp): Promise<void>
  /** Everything that can be read on the screen on top, at this moment: what is still to come is waited for by `reads`. */
  text(): Promise<string>
  /** Waits until what can be read on the screen on top, line by line, matches; answers the match. */
  reads(words: RegExp): Promise<RegExpExecArray>
  /** Picks somebody on a stand-in's sign-in page; with words, looks them up first. */
  pickPerson(castId: string, words?: string): Promise<void>
  /** Keeps a picture for the README. */
  picture(name: string): Promise<void>
  close(): Promise<void>
}

export const PICTURES = path.join(__dirname, '../../pictures')
const PATIENCE_MS = 60_000
/** Longer than one screen takes to give way to the next. */
const GONE_MS = 10_000

export async function takePhone(
  browser: Browser,
  address: string,
  kind: 'phone' | 'desk' = 'phone',
): Promise<Phone> {
  const size = kind === 'phone' ? { width: 375, height: 812 } : { width: 1280, height: 900 }
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    deviceScaleFactor: kind === 'phone' ? 2 : 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    hasTouch: kind === 'phone',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  // tsx names functions through a helper that the page, where measuring functions run, does not have.
  await context.addInitScript('globalThis.__name ??= value => value')
  const page = await context.newPage()
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be read, line by line
  const text = () => page.locator('.screen:visible, .desk:visible').last().innerText()
  return {
    page,
    async open(screen) {
      await page.goto(`${address}/#/${screen}`)
    },
    async press(words) {
      const exact = typeof words === 'string'
      const labelled = page.getByLabel(words, { exact }).locator('visible=true')
      const written = page.getByText(words, { exact }).locator('visible=true')
      await labelled.or(written).last().waitFor()
      // The label stands on what is pressed; its words may lie under a wider zone for the thumb.
      const target = async () => ((await labelled.count()) > 0 ? labelled : written).last()
      await (await target()).click({ timeout: GONE_MS }).catch(async (error: Error) => {
        // Found on the screen that was just left, which has the same button, or under something that went away: the one
        // on top is meant, and nothing is pressed twice.
        const { message } = error
        if (message.includes('performing click') && !message.includes('element is not visible')) throw error
        await (await target()).click()
      })
    },
    async write(label, text) {
      const field = page.locator(`[aria-label="${label}"]`).locator('visible=true').last()
      await field
        .locator('input, textarea')
        .or(field.and(page.locator('input, textarea')))
        .first()
        .fill(text)
      await page.keyboard.press('Tab')
    },
    async sees(words) {
      await page.getByText(words).locator('visible=true').first().waitFor()
    },
    async hears(label) {
      await page.getByLabel(label, { exact: true }).locator('visible=true').first().waitFor()
    },
    text,
    reads: words =>
      until(
        `the screen says ${words}`,
        async () => {
          const said = await text()
          const found = words.exec(said)
          if (found) return found
          throw new Error(`it says ${said}`)
        },
        PATIENCE_MS,
      ),
    async pickPerson(castId, words) {
      await page.getByRole('searchbox').waitFor()
      if (words) {
        await page.getByRole('searchbox').fill(words)
        await page.getByRole('button', { name: '查找' }).click()
      }
      await page.locator(`a[href*="as=${castId}"]`).first().click()
    },
    async picture(name) {
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' })
    },
    close: () => context.close(),
  }
}
