import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { bundledChromium } from './bundled-chromium'
import { fontConfiguration } from './fonts'
import { systemChromium } from './system-chromium'

const CACHE = join(__dirname, '../../../.cache')

/** Quiet, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

const hasBundled = process.platform === 'linux' && process.arch === 'x64'

async function launch(
  executablePath: string,
  options: LaunchOptions,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Browser> {
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: fontConfiguration(CACHE) } : {}
  return chromium.launch({
    executablePath,
    headless: true,
    ...options,
    args: [...args, ...FLAGS, ...(options.args ?? [])],
    env: { ...ownEnvironment(), ...fonts, ...env, ...options.env } as Record<string, string>,
  })
}

/** Starts the Chromium npm brought (Linux on x64 only); Chinese can be drawn even on a machine without fonts. */
export async function launchBundledBrowser(options: LaunchOptions = {}): Promise<Browser> {
  mkdirSync(CACHE, { recursive: true })
  const bundled = await bundledChromium(CACHE)
  return launch(bundled.executablePath, options, bundled.args, bundled.env)
}

/**
 * Starts a headless browser: the machine's Chromium when there is one that works, else the one npm brought.
 * @throws when neither can be started, with what to do
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  mkdirSync(CACHE, { recursive: true })
  const found = systemChromium()
  if (found) {
    try {
      return await launch(found, options)
    } catch (error) {
      if (!hasBundled) throw error
      console.error(
        `${found} does not start, using the bundled browser: ${(error as Error).message.split('\n')[0]}`,
      )
    }
  }
  if (hasBundled) return launchBundledBrowser(options)
  throw new Error(
    '没有找到浏览器:请安装 Chrome、Chromium 或 Edge,或用 CHROMIUM_PATH 指明。' +
      'No browser found; install Chrome, Chromium or Edge, or set CHROMIUM_PATH.',
  )
}
