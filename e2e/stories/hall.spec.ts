import { deepEqual, ok } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const REBATE = '失业保险稳岗返还'
const SKILL = '技能提升补贴'

/** Writes into the field and leaves it; waits until the answer is there. */
async function search(phone: Phone, words: string, sign: string | RegExp): Promise<void> {
  await phone.write('找政策', words)
  await phone.sees(sign)
}

/** Names of the rows, from the top. */
const names = (phone: Phone): Promise<string[]> =>
  phone.page.locator('.screen:visible .row-name').allInnerTexts()

story('政策大厅: a stranger finds what they call by another name', async ({ takePhone }) => {
  const phone = await takePhone()
  await phone.open('pages/hall/index')
  await phone.sees(REBATE)
  await phone.sees(/\d+ 项正在办/)
  await search(phone, '裁员补贴怎么领', '1 项正在办')
  deepEqual(await names(phone), [REBATE])
  await search(phone, 'sybxwgfh', '1 项正在办')
  await search(phone, '文旅发电〔2022〕61号', '旅游服务质量保证金暂退')
  await search(phone, SKILL, /个人政策里有 \d 项/)
  await phone.press('切换到个人看')
  await phone.sees(SKILL)
  await search(phone, '飞船停机坪补助', '没有找到“飞船停机坪补助”')
  await phone.sees('没找到的词会记下来（不记是谁找的），主管部门据此看缺什么政策。')
  await phone.press('看全部政策')
  await phone.press('免申即享')
  await phone.sees(/筛选 1/)
  await phone.press('筛选 1')
  await phone.press('最多跑一次')
  await phone.press(/^全部 \d+ 个标签$/)
  await phone.press(/^持技能等级证书 \d+$/)
  await phone.press('就看这些')
  await phone.sees(/筛选 3/)
  await phone.press('去掉筛选')
  await phone.sees('资讯动态')
})

story('政策大厅 with my marks: what I can have comes first, with why in a line', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'qian-mingli' }, '企业的法定代表人')
  await phone.open('pages/hall/index')
  await phone.sees(/\d+ 项，能领的排在前面/)
  await phone.sees(/\d 不符合/)
  await phone.reads(/失业保险稳岗返还[\s\S]*?(还差|不符合|有 \d 项)/)
  await phone.picture('12-hall')
  await phone.press(new RegExp(`${REBATE}，.*，看指南`))
  await phone.sees('政策指南')
})

story('the six modules and the calendar are one press away from the hall', async ({ takePhone }) => {
  const phone = await takePhone()
  await phone.open('pages/hall/index')
  await phone.press('政策文件')
  await phone.sees(/\d+ 份/)
  await phone.write('找文件', '61号')
  await phone.press(/文旅发电|保证金.*可以办/)
  await phone.sees('能办什么')
  await phone.sees('文旅发电〔2022〕61号')
  await phone.press('旅游服务质量保证金暂退，看指南')
  await phone.sees('找谁问')

  await phone.open('pages/hall/index')
  await phone.press('资讯动态')
  await phone.sees(/\d+ 项政策上线/)
  await phone.sees('免申即享、秒批秒兑在手机上办')

  await phone.open('pages/hall/index')
  await phone.press('服务评价')
  await phone.sees(/评价不满 5 份，先不公开|份评价|还没有办完的事/)
  await phone.press('按部门')

  await phone.open('pages/hall/index')
  await phone.press('政策日历')
  await phone.sees('今年变过的')
})

story('my calendar: days to confirm and to pay back, into the phone’s own', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'li-xiang' }, '企业的经办人')
  await phone.open('packages/hall/calendar/index')
  await phone.sees('与我有关')
  await phone.sees('旅游服务质量保证金暂退')
  await phone.sees(/最近的是/)
  await phone.picture('13-calendar')
  const download = phone.page.waitForEvent('download')
  await phone.press(/\d+ 个日子加到手机日历/)
  ok((await download).suggestedFilename().endsWith('.ics'))
  await phone.sees(/\d+ 个日子给了手机日历/)
})
