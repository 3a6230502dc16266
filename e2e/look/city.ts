import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { confirmSure, listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { launchBrowser } from '../src/browser/launch-browser'
import { type Phone, takePhone } from '../src/stage/phone'
import { openAs } from '../src/stage/sign-in'
import { openStage } from '../src/stage/stage'
import { flaws } from './flaws'
import { actors, type Stop } from './stops'

/** `tsx e2e/look/city.ts [part of a name]`: every screen of the living city, as its own actor sees it, into .cache/look/city. */
const PICTURES = path.join(__dirname, '../../.cache/look/city')
const PATIENCE_MS = 10_000

async function look(phone: Phone, stop: Stop, elder: boolean): Promise<void> {
  const { page } = phone
  await page.evaluate(
    size => {
      localStorage.setItem('elder-mode', JSON.stringify({ data: size }))
    },
    elder ? 'on' : 'off',
  )
  const size = page.viewportSize() ?? { width: 375, height: 812 }
  await page.setViewportSize({ width: size.width, height: size.width > 500 ? 900 : 812 })
  if (stop.screen) {
    // Another address of the same page is no new page for a browser: settings are read at the start only.
    await phone.open(stop.screen)
    await page.reload()
  }
  const name = `${stop.name}${elder ? '-elder' : ''}`
  try {
    await page.locator('.screen:visible, .desk:visible').last().waitFor({ timeout: PATIENCE_MS })
    await stop.act?.(phone)
    if (stop.sign) await phone.sees(stop.sign)
    await page.waitForLoadState('networkidle', { timeout: 2_500 }).catch(() => undefined)
  } catch (problem) {
    console.log(`${name}  NOT REACHED ${String(problem).split('\n')[0]}`)
  }
  const found = await flaws(page, elder)
  const height = await page.evaluate(
    () => Array.from(document.querySelectorAll('.screen, .desk')).at(-1)?.scrollHeight ?? 812,
  )
  if (!stop.fold)
    await page.setViewportSize({ width: size.width, height: Math.min(Math.max(812, height), 3000) })
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' })
  console.log([name, ...found].join('\n    '))
}

/** The tax office confirms what the opening day leaves open, so that every kind of fulfilment is there to see. */
async function afternoon(address: string): Promise<void> {
  const { staff, lists } = await listsOf(address, 'fang-rui')
  for (const list of lists)
    console.log(list.item.id, await confirmSure(staff, list, () => true, `afternoon-${list.id}`))
}

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const wanted = process.argv[2] ?? ''
  const stage = await openStage({ logLevel: 'warn', say: line => console.log(`# ${line}`) })
  const browser = await launchBrowser()
  try {
    await afternoon(stage.address)
    for (const actor of actors) {
      const stops = actor.stops.filter(stop => stop.name.includes(wanted))
      if (stops.length === 0) continue
      const phone = await takePhone(browser, stage.address, actor.desk ? 'desk' : 'phone')
      try {
        if (actor.desk || actor.staff) {
          await phone.open('packages/desk/lists/index')
          await phone.press('去登录')
          await phone.pickPerson(actor.id)
          await phone.sees(actor.sign ?? '候选核定')
        } else if (actor.id)
          await openAs(phone, { id: actor.id, ...(actor.words ? { words: actor.words } : {}) }, actor.role)
        else await phone.open('pages/home/index')
        for (const stop of stops) await look(phone, stop, false)
        if (!actor.desk) for (const stop of stops) if (!stop.once) await look(phone, stop, true)
      } catch (problem) {
        console.log(`ACTOR ${actor.id} ${String(problem)}`)
      } finally {
        await phone.close()
      }
    }
  } finally {
    await browser.close()
    await stage.close()
  }
}

main().catch((problem: unknown) => {
  console.error(problem)
  process.exitCode = 1
})
