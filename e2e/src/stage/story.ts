import path from 'node:path'
import { test } from 'node:test'
import { buildMiniapp } from '@policy-direct/mocks/launch/build-miniapp'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { Controls } from './controls'
import { type Phone, takePhone } from './phone'
import { openStage, type Stage, type StageOptions } from './stage'

/** What a story has at hand: the whole system, its levers, and as many phones as it takes. */
export interface Scene {
  stage: Stage
  controls: Controls
  takePhone(kind?: 'phone' | 'desk'): Promise<Phone>
}

const ROOT = path.join(__dirname, '../../..')
const FAILURES = path.join(ROOT, '.cache/failures')
const PATIENCE_MS = 600_000
/** A story that is given up still puts things right behind itself. */
const CLEARING_UP_MS = 60_000

let stage: Stage | undefined
let browser: Promise<Browser> | undefined
let passed = 0
let failed = 0

/** Opens and closes what all stories share. */
export const tell = {
  async open(options: StageOptions = {}): Promise<Stage> {
    const say = (line: string) => console.log(`# ${line}`)
    // Told on the screens as they are now, never on those of the last build.
    buildMiniapp(ROOT, 'h5', { say })
    stage = await openStage({ logLevel: 'warn', say, ...options })
    return stage
  },
  async close(): Promise<void> {
    await (await browser)?.close()
    await stage?.close()
  },
  count: () => `${passed} passed, ${failed} failed`,
}

/**
 * One story. A failed one, or one that takes too long, leaves pictures of its phones; faults are put right before the
 * next. Whoever moves the clock by days puts it back.
 */
export function story(name: string, run: (scene: Scene) => Promise<void>): void {
  test(name, { timeout: PATIENCE_MS + CLEARING_UP_MS }, async () => {
    if (!stage) {
      failed += 1
      throw new Error('the stage did not open')
    }
    const phones: Phone[] = []
    const { address } = stage
    const controls = new Controls(stage.world, address)
    try {
      const told = run({
        stage,
        controls,
        takePhone: async kind => {
          // Only stories that take a phone wait for a browser.
          browser ??= launchBrowser()
          const phone = await takePhone(await browser, address, kind)
          phones.push(phone)
          return phone
        },
      })
      await withinPatience(told)
      passed += 1
    } catch (error) {
      failed += 1
      for (const [at, phone] of phones.entries()) {
        await phone.page.screenshot({ path: path.join(FAILURES, `${name}-${at}.png`) }).catch(() => undefined)
        console.log(`# phone ${at} at ${phone.page.url()}\n${await phone.text().catch(() => '')}`)
      }
      throw error
    } finally {
      await controls.heal()
      for (const phone of phones) await phone.close()
    }
  })
}

/** What goes on after patience ended is nobody's any more: the next story begins. */
async function withinPatience(told: Promise<void>): Promise<void> {
  let bell: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    bell = setTimeout(() => reject(new Error(`not told within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
  })
  try {
    await Promise.race([told, late])
  } finally {
    clearTimeout(bell)
    told.catch(() => undefined)
  }
}
