import { deepEqual } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const BODY_PX = 18
const TARGET_PX = 60
const FIRM = '长春市清和眼镜有限公司'

/** Every main screen, with what tells that it is there. */
const SCREENS: readonly (readonly [string, string | RegExp])[] = [
  ['pages/home/index', /您可以领|可以领|您可领|等您领/],
  ['pages/hall/index', '一次性扩岗补助'],
  ['pages/scan/index', '输入码号'],
  ['pages/cases/index', /项$/],
  ['pages/mine/index', '核验码和回执'],
  ['pages/guide/index?item=job-stabilisation-rebate', '找谁问'],
  ['pages/why/index?item=job-stabilisation-rebate', '不认可这个结果？'],
  ['packages/apply/objection/index?item=job-stabilisation-rebate&kind=APPEAL', '交了以后'],
  ['packages/mine/agents/index', '随时能收回，收回后对方马上看不到'],
  ['packages/mine/agent-new/index', '每笔最多'],
  ['packages/mine/messages/index', /短信/],
  ['packages/mine/data-uses/index', /30 天|看过/],
  ['packages/mine/objections/index', /催办|更正/],
  ['packages/hall/documents/index', /\d+ 份/],
  ['packages/hall/news/index', /项政策上线/],
  ['packages/hall/ratings/index', '满分 5 分'],
  ['packages/hall/calendar/index', '今年变过的'],
  ['packages/notice/notices/index', '各部门公开的名单，不用登录'],
  ['packages/notice/receipt/index', '这张回执是不是真的'],
]

story('长辈版: one sum, three actions, letters and targets large enough', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'feng-qinghe' }, '企业的法定代表人')
  await phone.sees(FIRM)
  await phone.press('长辈版')
  await phone.sees('您有一笔钱可以领')
  await phone.hears('8,640.00 元')
  deepEqual(await tooSmall(phone), [])
  await phone.picture('08-elder-home')
  await phone.press('去领钱')
  await phone.sees('钱到哪里')
  await phone.sees('尾号 8640')
  deepEqual(await tooSmall(phone), [])
  await phone.press('确认，我要领')
  await phone.sees(/到账了，用了 \d+ 秒/)
  deepEqual(await tooSmall(phone), [])
})

story('长辈版 with nothing to receive: plain words and somebody to call', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'lin-xiuying' })
  await phone.press('长辈版')
  await phone.sees('现在没有等您领的钱')
  await phone.hears('打 12345 找人帮')
  deepEqual(await tooSmall(phone), [])
})

story('every main screen, in both sizes: nothing is wider than the phone', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'jiang-hai' }, '企业的法定代表人')
  for (const [screen, sign] of SCREENS) {
    await phone.open(screen)
    await phone.sees(sign)
    deepEqual(await tooWide(phone), [], screen)
    if (screen === 'pages/mine/index') await phone.picture('09-mine')
  }
  await phone.open('pages/home/index')
  await phone.press('长辈版')
  const small: string[] = []
  for (const [screen, sign] of SCREENS) {
    await phone.open(screen)
    await phone.sees(sign)
    deepEqual(await tooWide(phone), [], screen)
    small.push(...(await tooSmall(phone)).map(one => `${screen}: ${one}`))
  }
  deepEqual(small, [])
})

/** What sticks out at the right of the screen on top, or makes it scroll sideways. */
function tooWide({ page }: Phone): Promise<string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth
    const over = Array.from(document.querySelectorAll<HTMLElement>('.screen *')).filter(
      one =>
        one.offsetParent !== null &&
        // Tabs that are pushed sideways inside their own strip.
        !one.closest('.scroll-tabs-row') &&
        one.getBoundingClientRect().right > width + 1,
    )
    const found = over.map(one => `${one.className}: ${one.textContent?.slice(0, 30)}`)
    return document.documentElement.scrollWidth > width ? ['the page scrolls sideways', ...found] : found
  })
}

/** Measured as drawn: letters below 18 px, and what is pressed below 60 px. Letters of no size are for screen readers. */
function tooSmall({ page }: Phone): Promise<string[]> {
  return page.evaluate(
    ([body, target]) => {
      const shown = (one: Element) => (one as HTMLElement).offsetParent !== null
      const size = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize)
      const says = (one: Element) =>
        Array.from(one.childNodes).some(node => node.nodeType === 3 && node.textContent?.trim())
      const screen = Array.from(document.querySelectorAll('.screen')).filter(shown).at(-1)
      const within = (selector: string) => Array.from(screen?.querySelectorAll(selector) ?? []).filter(shown)
      // What is pressed may reach further than what is drawn.
      const reach = (one: Element) => {
        const zone = getComputedStyle(one, '::after')
        const further = zone.position === 'absolute' ? Number.parseFloat(zone.height) || 0 : 0
        return Math.max(one.getBoundingClientRect().height, further)
      }
      const name = (one: Element) => `${one.className} ${one.textContent?.slice(0, 20)}`
      return [
        ...within('*')
          .filter(one => says(one) && size(one) > 0 && size(one) < body)
          .map(one => `${size(one)} px letters ${name(one)}`),
        ...within('.pressable')
          .filter(one => reach(one) < target)
          .map(one => `${reach(one)} px high ${name(one)}`),
      ]
    },
    [BODY_PX, TARGET_PX] as const,
  )
}
